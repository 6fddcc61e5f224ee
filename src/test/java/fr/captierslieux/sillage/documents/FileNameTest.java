package fr.captierslieux.sillage.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Names that people, other systems and attackers give. */
class FileNameTest {
    @Test
    void keepsWhatPeopleWriteAndTakesAwayWhatHarms() {
        assertThat(FileName.clean("Bail d’Ève – v2 (signé).pdf")).isEqualTo("Bail d’Ève – v2 (signé).pdf");
        assertThat(FileName.clean("C:\\Users\\Ève\\bail.pdf")).isEqualTo("bail.pdf");
        assertThat(FileName.clean("../../etc/passwd")).isEqualTo("passwd");
        assertThat(FileName.clean("facture\u202egpj.exe")).as("nothing turns the writing round")
                .isEqualTo("facture gpj.exe");
        assertThat(FileName.clean("  \n ")).isEqualTo("fichier");
        assertThat(FileName.clean("..")).isEqualTo("fichier");
        String longest = FileName.clean("é".repeat(400) + ".docx");
        assertThat(longest).hasSizeLessThanOrEqualTo(180).endsWith("….docx");
    }

    @Test
    void aNewNameKeepsTheEndingThatNobodyWrote() {
        assertThat(FileName.renamed("IMG_4711.JPG", "façade sud")).isEqualTo("façade sud.JPG");
        assertThat(FileName.renamed("IMG_4711.JPG", "façade sud.jpeg")).isEqualTo("façade sud.jpeg");
        assertThat(FileName.renamed("sans", "le bail")).isEqualTo("le bail");
    }

    @Test
    void everySystemCanWriteThemAndNoneTakesAnothersPlace() {
        Set<String> taken = new HashSet<>();
        assertThat(FileName.onDisk("Plan: rez/chaussée?.pdf", MediaKind.PDF, taken))
                .isEqualTo("Plan_ rez_chaussée_.pdf");
        assertThat(FileName.onDisk("plan.pdf", MediaKind.PDF, taken)).isEqualTo("plan.pdf");
        assertThat(FileName.onDisk("PLAN.pdf", MediaKind.PDF, taken)).isEqualTo("PLAN (2).pdf");
        assertThat(FileName.onDisk("con.txt", MediaKind.TEXT, taken)).isEqualTo("_con.txt");
        assertThat(FileName.onDisk("le bail", MediaKind.PDF, taken)).isEqualTo("le bail.pdf");
        assertThat(FileName.onDisk("bail v1.2", MediaKind.PDF, taken)).isEqualTo("bail v1.2.pdf");
        String composed = FileName.clean("e\u0301te\u0301.pdf");
        assertThat(composed).as("letters and accents of a Mac are those of all others").isEqualTo("été.pdf");
        assertThat(FileName.onDisk(FileName.clean("漢".repeat(170) + ".docx"), MediaKind.DOCX, taken)
                .getBytes(StandardCharsets.UTF_8)).as("a system counts bytes").hasSizeLessThanOrEqualTo(250);
        assertThat(MediaKind.OTHER.endingFor("aide.chm")).as("no program is started by it").isEqualTo("bin");
        assertThat(MediaKind.OTHER.endingFor("plan.dwg")).isEqualTo("dwg");
    }
}
