package fr.captierslieux.sillage.formats.vcard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import fr.captierslieux.sillage.people.ContactCard;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VcardWriterTest {
    private static final ContactCard ZOE = new ContactCard("person-P1", "Zoé", "L’Hénaff; dite \"Zo\", œuvre",
            "zoe@exemple.fr", "+33 6 12 34 56 78", "Saint-Étienne-de-Montluc", null);

    @TempDir
    private Path folder;

    private String write(ContactCard... cards) throws IOException {
        Path target = folder.resolve("contacts.vcf");
        new VcardWriter().write(target, List.of(cards));
        return Files.readString(target);
    }

    @Test
    void isReadBackAsItWas() throws IOException {
        List<VCard> read = Ezvcard.parse(write(ZOE, new ContactCard("advisor-A1", "Inès", "Thébault", "ines@exemple.fr",
                null, null, "Les Ecossolies"), new ContactCard("person-P2", "", "Sans rien", null, null, null, null)))
                .all();
        assertThat(read).hasSize(3);
        VCard zoe = read.getFirst();
        assertThat(zoe.getVersion()).isEqualTo(VCardVersion.V3_0);
        assertThat(zoe.getStructuredName().getGiven()).isEqualTo("Zoé");
        assertThat(zoe.getStructuredName().getFamily()).isEqualTo("L’Hénaff; dite \"Zo\", œuvre");
        assertThat(zoe.getEmails().getFirst().getValue()).isEqualTo("zoe@exemple.fr");
        assertThat(zoe.getTelephoneNumbers().getFirst().getText()).isEqualTo("+33 6 12 34 56 78");
        assertThat(zoe.getAddresses().getFirst().getLocality()).isEqualTo("Saint-Étienne-de-Montluc");
        assertThat(zoe.getUid().getValue()).isEqualTo("person-P1@sillage.captierslieux.fr");
        assertThat(read.get(1).getOrganization().getValues()).containsExactly("Les Ecossolies");
        assertThat(read.get(2).getEmails()).isEmpty();
        assertThat(read.get(2).getFormattedName().getValue()).isEqualTo("Sans rien");
    }

    @Test
    void linesAreFoldedAndEndAsTheStandardAsks() throws IOException {
        String text = write(new ContactCard("person-P3", "Marie-Clémentine ".repeat(8).strip(), "Nom", null, null, null,
                null));
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(text.split("\r\n")).allSatisfy(
                line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(75));
        assertThat(text.getBytes(StandardCharsets.UTF_8)).contains("é".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theSameCardsGiveTheSameBytes() throws IOException {
        assertThat(write(ZOE)).isEqualTo(write(ZOE));
    }

    @Test
    void aCardHasAName() {
        assertThatThrownBy(() -> new ContactCard("k", " ", "", "a@b.fr", null, null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
