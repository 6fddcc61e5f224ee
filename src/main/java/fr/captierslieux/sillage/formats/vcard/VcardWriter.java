package fr.captierslieux.sillage.formats.vcard;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.property.Address;
import ezvcard.property.StructuredName;
import ezvcard.property.Uid;
import fr.captierslieux.sillage.formats.TargetFile;
import fr.captierslieux.sillage.people.ContactCard;
import fr.captierslieux.sillage.people.ContactWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Cards as .vcf files: version 3.0, which Outlook reads as well as telephones do, in UTF-8 with lines that are folded. */
public final class VcardWriter implements ContactWriter {
    private static final String OURS = "@sillage.captierslieux.fr";

    @Override
    public void write(Path target, List<ContactCard> cards) throws IOException {
        try (TargetFile whole = new TargetFile(target)) {
            Writer text = new OutputStreamWriter(whole.stream(), StandardCharsets.UTF_8);
            Ezvcard.write(cards.stream().map(VcardWriter::card).toList()).version(VCardVersion.V3_0).prodId(false)
                    .go(text);
            text.flush();
            whole.finish();
        }
    }

    private static VCard card(ContactCard from) {
        VCard card = new VCard();
        StructuredName name = new StructuredName();
        name.setGiven(from.firstName());
        name.setFamily(from.lastName());
        card.setStructuredName(name);
        card.setFormattedName((from.firstName() + " " + from.lastName()).strip());
        card.setUid(new Uid(from.key() + OURS));
        if (from.email() != null) {
            card.addEmail(from.email());
        }
        if (from.phone() != null) {
            card.addTelephoneNumber(from.phone());
        }
        if (from.organisation() != null) {
            card.setOrganization(from.organisation());
        }
        if (from.commune() != null) {
            Address address = new Address();
            address.setLocality(from.commune());
            card.addAddress(address);
        }
        return card;
    }
}
