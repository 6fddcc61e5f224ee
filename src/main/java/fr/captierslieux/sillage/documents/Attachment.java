package fr.captierslieux.sillage.documents;

import fr.captierslieux.sillage.basics.RowId;
import java.time.LocalDate;

/**
 * A file of a case or a resource, without its bytes: those are read only when somebody looks at it, opens it or takes it out.
 *
 * @param version of its row, for saving
 * @param name    as people call it, with its ending; never empty
 * @param kind    what its content is
 * @param bytes   its size, at least 1
 * @param digest  SHA-256 of its content, in hexadecimal
 * @param by      who attached it
 * @param note    may be empty
 */
public record Attachment(RowId row, long version, LocalDate on, String name, MediaKind kind, long bytes, String digest,
        String by, String note) {
    /** The table of its row. */
    public static final String ENTITY = "attachment";

    /** The row of a content in what holds it: the same content attached twice, also on two laptops, is one. */
    public static RowId rowOf(Holder holder, String digest) {
        String code = holder.code().value();
        return switch (holder.kind()) {
            case CASE -> RowId.derived(ENTITY, code, digest);
            case RESOURCE -> RowId.derived(ENTITY, holder.kind().name(), code, digest);
        };
    }
}
