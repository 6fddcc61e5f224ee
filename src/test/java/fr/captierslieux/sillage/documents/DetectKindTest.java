package fr.captierslieux.sillage.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The content tells what a file is; its name only where contents begin alike. */
class DetectKindTest {
    private static MediaKind of(String name, String begins) {
        return DetectKind.of(name, begins.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static MediaKind ofHex(String name, String hex) {
        return DetectKind.of(name, HexFormat.of().parseHex(hex));
    }

    @Test
    void contentGoesBeforeTheName() {
        assertThat(ofHex("plan.pdf", "ffd8ffe000104a464946")).isEqualTo(MediaKind.JPEG);
        assertThat(of("photo.jpg", "%PDF-1.7\n%âãÏÓ")).isEqualTo(MediaKind.PDF);
        assertThat(ofHex("sans-nom", "89504e470d0a1a0a0000")).isEqualTo(MediaKind.PNG);
        assertThat(of("a.jpg", "GIF89a")).isEqualTo(MediaKind.GIF);
        assertThat(of("a", "II*\0suite")).isEqualTo(MediaKind.TIFF);
        assertThat(of("a.jpg", "RIFF\1\2\3\4WEBPVP8 ")).isEqualTo(MediaKind.WEBP);
        assertThat(of("IMG_1.HEIC", "\0\0\0\30ftypheic")).isEqualTo(MediaKind.HEIC);
        assertThat(of("film.mov", "\0\0\0\24ftypqt  ")).isEqualTo(MediaKind.VIDEO);
        assertThat(of("note.m4a", "\0\0\0\34ftypM4A ")).isEqualTo(MediaKind.AUDIO);
        assertThat(of("faux.pdf", "\1\2\3\0\4")).isEqualTo(MediaKind.OTHER);
    }

    @Test
    void officeDocumentsAreToldApart() {
        assertThat(of("a.bin", "PK\3\4..[Content_Types].xml..word/document.xml")).isEqualTo(MediaKind.DOCX);
        assertThat(of("budget.zip", "PK\3\4..[Content_Types].xml..xl/workbook.xml")).isEqualTo(MediaKind.XLSX);
        assertThat(of("a.odt", "PK\3\4" + ".".repeat(26) + "mimetypeapplication/vnd.oasis.opendocument.text"))
                .isEqualTo(MediaKind.ODT);
        assertThat(of("photos.zip", "PK\3\4..IMG_1.jpg")).isEqualTo(MediaKind.ZIP);
        assertThat(ofHex("message.msg", "d0cf11e0a1b11ae100")).isEqualTo(MediaKind.MSG);
        assertThat(ofHex("vieux.DOC", "d0cf11e0a1b11ae100")).isEqualTo(MediaKind.WORD);
    }

    @Test
    void textsAreToldApart() {
        assertThat(of("a", "Received: from a by b\r\nFrom: Awa <a@exemple.fr>\r\nSubject: Bail\r\n\r\nBonjour"))
                .isEqualTo(MediaKind.EML);
        assertThat(of("notes.txt", "Sujet : le bail\nOn y va.")).isEqualTo(MediaKind.TEXT);
        assertThat(DetectKind.of("notes.txt", "L’été à Clisson".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(MediaKind.TEXT);
        assertThat(of("notes.txt", "L'été à Clisson")).as("an older encoding").isEqualTo(MediaKind.TEXT);
        assertThat(of("a.csv", "nom;commune\n")).isEqualTo(MediaKind.CSV);
        assertThat(of("a", "<!DOCTYPE html><html>")).isEqualTo(MediaKind.HTML);
        assertThat(of("a", "BEGIN:VCALENDAR\r\n")).isEqualTo(MediaKind.CALENDAR);
    }

    @Test
    void whatRunsIsAProgramWhateverItIsCalled() {
        assertThat(of("facture.pdf", "MZ\220\0\3\0")).isEqualTo(MediaKind.PROGRAM);
        assertThat(of("photo.jpg", "#!/bin/sh\nrm")).isEqualTo(MediaKind.PROGRAM);
        assertThat(of("facture.pdf.exe", "du texte")).isEqualTo(MediaKind.PROGRAM);
        assertThat(of("lien.LNK", "L\0\0\0")).isEqualTo(MediaKind.PROGRAM);
        assertThat(of("MZ.txt", "MZ, c’est Mazé en Anjou")).as("letters alone are a text").isEqualTo(MediaKind.TEXT);
    }

    @Test
    void copiesForOtherProgramsEndAsTheirContentDoes() {
        assertThat(MediaKind.JPEG.endingFor("plan.pdf")).isEqualTo("jpg");
        assertThat(MediaKind.JPEG.endingFor("PHOTO.JPEG")).isEqualTo("jpeg");
        assertThat(MediaKind.OTHER.endingFor("carte.qgz")).isEqualTo("qgz");
        assertThat(MediaKind.OTHER.endingFor("carte.q;rm -rf")).isEqualTo("bin");
    }
}
