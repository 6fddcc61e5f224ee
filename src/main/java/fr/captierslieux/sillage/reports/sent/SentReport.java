package fr.captierslieux.sillage.reports.sent;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.reports.Scope;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report as it was sent.
 *
 * @param row       identifier
 * @param code      made of the period and of what was frozen
 * @param period    of the report
 * @param scope     of the report
 * @param sending   when, to whom, and which earlier one it takes the place of
 * @param sentBy    who sent it
 * @param frozenAt  the moment of its figures
 * @param file      the workbook as it went out
 */
public record SentReport(RowId row, Code code, Period period, Scope scope, Sending sending, String sentBy,
        Instant frozenAt, KeptFile file) {
    /** The table of sent reports. */
    public static final String ENTITY = "sent_report";

    /**
     * What the person who sends says of it.
     *
     * @param on        the day on which it goes out
     * @param recipient to whom, as written; not empty
     * @param corrects  the sent report that it takes the place of; null for a first one
     * @param note      may be empty
     */
    public record Sending(LocalDate on, String recipient, @Nullable RowId corrects, String note) {
        /** Characters of a recipient at most. */
        public static final int LONGEST_RECIPIENT = 200;

        public Sending {
            if (recipient.isBlank() || recipient.length() > LONGEST_RECIPIENT) {
                throw new IllegalArgumentException("a report is sent to somebody, in at most 200 characters");
            }
        }
    }

    /**
     * A file that is kept byte by byte.
     *
     * @param name   without folders
     * @param digest SHA-256 of its content, 64 hexadecimal digits
     * @param bytes  its size
     */
    public record KeptFile(String name, String digest, long bytes) {
    }
}
