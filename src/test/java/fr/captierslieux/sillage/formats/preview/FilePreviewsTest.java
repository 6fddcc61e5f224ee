package fr.captierslieux.sillage.formats.preview;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.documents.MediaKind;
import fr.captierslieux.sillage.documents.Preview;
import fr.captierslieux.sillage.documents.Preview.Beginning;
import fr.captierslieux.sillage.documents.Preview.Drawn;
import fr.captierslieux.sillage.documents.Preview.FirstPage;
import fr.captierslieux.sillage.documents.Preview.Mail;
import fr.captierslieux.sillage.documents.Preview.None;
import fr.captierslieux.sillage.documents.Preview.Picture;
import fr.captierslieux.sillage.documents.Preview.Why;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is seen of files that people have, and that nothing comes of those that were made to do harm. */
class FilePreviewsTest {
    private static final int SIDE = 200;
    private final FilePreviews previews = new FilePreviews();

    private Preview of(MediaKind kind, byte[] content) {
        return previews.make(kind, content, SIDE);
    }

    private Preview of(MediaKind kind, String content) {
        return of(kind, content.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isRed(Drawn drawn, double x, double y) {
        int row = (int) (y * drawn.height());
        int column = (int) (x * drawn.width());
        int dot = drawn.dots().get(row * drawn.width() + column);
        return (dot >> 16 & 0xff) > 200 && (dot & 0xff) < 60;
    }

    @ParameterizedTest
    @CsvSource({"jpg, JPEG", "png, PNG", "gif, GIF", "bmp, BMP", "tiff, TIFF"})
    void picturesAreScaledDown(String format, MediaKind kind) throws IOException {
        Picture picture = (Picture) of(kind, MadeUpFiles.picture(format, 1_600, 900));
        assertThat(picture.width()).isEqualTo(1_600);
        assertThat(picture.height()).isEqualTo(900);
        assertThat(picture.drawn().width()).isEqualTo(SIDE);
        assertThat(picture.drawn().height()).isBetween(110, 114);
        assertThat(isRed(picture.drawn(), 0.2, 0.5)).isTrue();
        assertThat(isRed(picture.drawn(), 0.8, 0.5)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1, 0.2, 0.5", "2, 0.8, 0.5", "3, 0.8, 0.5", "4, 0.2, 0.5", "5, 0.5, 0.2", "6, 0.5, 0.2", "7, 0.5, 0.8",
            "8, 0.5, 0.8"})
    void photosStandUpright(int orientation, double x, double y) throws IOException {
        Picture picture = (Picture) of(MediaKind.JPEG,
                MadeUpFiles.held(MadeUpFiles.picture("jpg", 800, 400), orientation));
        assertThat(picture.width()).isEqualTo(orientation > 4 ? 400 : 800);
        assertThat(isRed(picture.drawn(), x, y)).as("where the red half is").isTrue();
        assertThat(isRed(picture.drawn(), 1 - x, 1 - y)).isFalse();
    }

    @Test
    void picturesThatPretendToBeHugeAreNotDecoded() {
        assertThat(of(MediaKind.PNG, MadeUpFiles.hugePng(60_000, 60_000))).isEqualTo(new None(Why.TOO_LARGE));
        assertThat(of(MediaKind.PNG, MadeUpFiles.hugePng(Integer.MAX_VALUE, 3))).isInstanceOf(None.class);
        assertThat(of(MediaKind.JPEG, "rien d’une photo")).isEqualTo(new None(Why.BROKEN));
    }

    @Test
    void theFirstPageOfAPdfIsDrawn() throws IOException {
        FirstPage page = (FirstPage) of(MediaKind.PDF, MadeUpFiles.pdf(3, PDRectangle.A4, ""));
        assertThat(page.pages()).isEqualTo(3);
        assertThat(page.drawn().height()).isEqualTo(SIDE);
        int[] dots = new int[page.drawn().width() * page.drawn().height()];
        page.drawn().dots().get(dots);
        assertThat(Arrays.stream(dots).filter(dot -> (dot & 0xff) < 160).count())
                .as("its text, without a font of its own")
                .isGreaterThan(20);
    }

    @Test
    void pdfsThatAreLockedBrokenOrEndlessSaySo() throws IOException {
        assertThat(of(MediaKind.PDF, MadeUpFiles.pdf(1, PDRectangle.A4, "clé"))).isEqualTo(new None(Why.PROTECTED));
        assertThat(of(MediaKind.PDF, "%PDF-1.7\nplus rien")).isEqualTo(new None(Why.BROKEN));
        assertThat(of(MediaKind.PDF, MadeUpFiles.pdf(1, new PDRectangle(90_000, 90_000), "")))
                .isEqualTo(new None(Why.BROKEN));
        byte[] endless = MadeUpFiles.endlessPdf();
        Assertions.assertTimeout(Duration.ofSeconds(30), () -> of(MediaKind.PDF, endless));
    }

    @Test
    void aSavedMailIsReadAsPlainText() {
        Mail mail = (Mail) of(MediaKind.EML, """
                Received: from a by b
                From: =?UTF-8?Q?Zo=C3=A9_Lefeuvre?= <zoe@exemple.fr>
                To: ines@exemple.fr
                Date: Tue, 6 Oct 2026 09:12:00 +0200 (CEST)
                Subject: =?UTF-8?B?TGUgYmFpbCBlc3Qgc2lnbsOp?=
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=X

                --X
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                Bonjour In=C3=A8s,
                --X
                Content-Type: application/pdf; name="bail.pdf"
                Content-Disposition: attachment; filename*=UTF-8''bail%20sign%C3%A9.pdf
                Content-Transfer-Encoding: base64

                JVBERi0xLjcK
                --X--
                """.replace("\n", "\r\n"));
        assertThat(mail.from()).isEqualTo("Zoé Lefeuvre <zoe@exemple.fr>");
        assertThat(mail.subject()).isEqualTo("Le bail est signé");
        assertThat(mail.text()).isEqualTo("Bonjour Inès,");
        assertThat(mail.sentAt()).isNotNull();
        assertThat(mail.attached()).containsExactly("bail signé.pdf");
    }

    @Test
    void nothingOfAMailIsRunOrFetched() {
        Mail mail = (Mail) of(MediaKind.EML,
                """
                        Subject: Essai
                        Content-Type: text/html; charset=utf-8

                        <html><head><style>p{}</style></head><body><script>alert(1)</script><p>L&eacute;g&#232;re &amp; vraie<br>
                        suite</p><img src="https://exemple.fr/espion.png"></body></html>
                        """);
        assertThat(mail.text()).isEqualTo("Légère & vraie\nsuite");
        assertThat(mail.from()).isEmpty();
    }

    @Test
    void aMailOfOutlookIsReadAsPlainText() throws IOException {
        Mail mail = (Mail) of(MediaKind.MSG, MadeUpFiles.outlook("Le bail", "Bonjour Inès,"));
        assertThat(mail.subject()).isEqualTo("Le bail");
        assertThat(mail.text()).isEqualTo("Bonjour Inès,");
        assertThat(mail.to()).isEqualTo("Inès Thébault");
        assertThat(of(MediaKind.MSG, "rien d’Outlook")).isEqualTo(new None(Why.BROKEN));
    }

    @Test
    void textsBeginInWhateverEncoding() {
        assertThat(of(MediaKind.TEXT, "L’été\r\n\r\n\r\n\r\nfin")).isEqualTo(new Beginning("L’été\n\nfin", false));
        assertThat(of(MediaKind.TEXT, "L'été".getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(new Beginning("L'été", false));
        Beginning cut = (Beginning) of(MediaKind.TEXT, "a".repeat(200_000));
        assertThat(cut.more()).isTrue();
        assertThat(cut.text()).hasSizeLessThan(9_000);
        assertThat(of(MediaKind.ZIP, "PK")).isEqualTo(new None(Why.KIND));
    }

    /** Bytes of chance behind the beginning of each kind: whatever comes, it is an answer, and soon. */
    @Test
    void noBytesBreakIt() {
        Random random = new Random(20261127);
        byte[][] starts = {new byte[]{(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe1}, "GIF89a".getBytes(
                StandardCharsets.US_ASCII), "%PDF-1.4\n1 0 obj<<".getBytes(StandardCharsets.US_ASCII),
                "Content-Type: multipart/mixed; boundary=a\n\n--a\n".getBytes(StandardCharsets.US_ASCII)};
        MediaKind[] kinds = {MediaKind.JPEG, MediaKind.GIF, MediaKind.PDF, MediaKind.EML};
        for (int round = 0; round < 200; round++) {
            byte[] start = starts[round % starts.length];
            byte[] content = Arrays.copyOf(start, start.length + random.nextInt(2_000));
            byte[] noise = new byte[content.length - start.length];
            random.nextBytes(noise);
            System.arraycopy(noise, 0, content, start.length, noise.length);
            assertThat(of(kinds[round % kinds.length], content)).as("round %s", round).isNotNull();
        }
    }

    @Test
    void openTagsAndSignsAreReadInOnePass() {
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
            HtmlText.plain("&".repeat(300_000));
            HtmlText.plain("<script".repeat(50_000));
            HtmlText.plain("<script>".repeat(50_000));
            HtmlText.plain("<!--".repeat(80_000));
        });
    }
}
