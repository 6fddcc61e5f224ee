package fr.captierslieux.sillage.outreach;

import fr.captierslieux.sillage.basics.Code;
import java.time.LocalDate;
import java.util.List;

/**
 * The resources that are published, as everybody may read of them.
 *
 * @param on      the day of the catalogue
 * @param entries by title
 */
public record Catalogue(LocalDate on, List<Entry> entries) {
    public Catalogue {
        entries = List.copyOf(entries);
    }

    /**
     * A resource.
     *
     * @param kind    code
     * @param address on the web; empty for none, as may be version, licence, author and summary
     * @param themes  codes or words, in the order written
     */
    public record Entry(Code code, String title, String kind, LocalDate publishedOn, String address, String version,
            List<String> themes, String licence, String author, String summary) {
        public Entry {
            themes = List.copyOf(themes);
        }

        /** Whether the address is one that a page may lead to: of the web, and nothing that a browser would run. */
        public boolean hasSafeAddress() {
            return address.matches("(?i)https?://[^\\s\"<>]+");
        }
    }
}
