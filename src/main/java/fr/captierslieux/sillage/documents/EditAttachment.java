package fr.captierslieux.sillage.documents;

import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.history.RowRepository;
import fr.captierslieux.sillage.history.RowRepository.RowState;
import fr.captierslieux.sillage.history.Transactions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives an attachment another name or note. */
public final class EditAttachment {
    private static final int LONGEST_NOTE = 32_000;

    private final Transactions transactions;
    private final RowRepository rows;

    public EditAttachment(Transactions transactions, RowRepository rows) {
        this.transactions = transactions;
        this.rows = rows;
    }

    /**
     * Writes them where nobody changed the attachment since it was read.
     *
     * @param seen   as the person saw it
     * @param name   made harmless before it is written; without an ending it keeps the one that it had
     * @param note   cut beyond 32,000 characters; empty for none
     * @param author who does
     * @return empty when somebody changed or removed it meanwhile; then nothing is written
     */
    public Optional<Edited> edit(Attachment seen, String name, String note, String author) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        String clean = FileName.renamed(seen.name(), name);
        if (!clean.equals(seen.name())) {
            values.put("name", clean);
        }
        String kept = note.strip().substring(0, Math.min(note.strip().length(), LONGEST_NOTE));
        if (!kept.equals(seen.note())) {
            values.put("note", kept.isEmpty() ? null : kept);
        }
        if (values.isEmpty()) {
            return Optional.of(new Edited(0, seen));
        }
        return transactions.write(new Gesture("edit-attachment", author), () -> {
            Optional<RowState> now = rows.find(Attachment.ENTITY, seen.row());
            if (now.isEmpty() || now.get().deleted() != 0 || now.get().version() != seen.version()) {
                return Optional.empty();
            }
            rows.update(Attachment.ENTITY, seen.row(), values);
            long version = rows.find(Attachment.ENTITY, seen.row()).orElseThrow().version();
            return Optional.of(new Edited(rows.gesture(), new Attachment(seen.row(), version, seen.on(), clean,
                    seen.kind(), seen.bytes(), seen.digest(), seen.by(), kept)));
        });
    }

    /**
     * What came of it.
     *
     * @param gesture its number, for undo; 0 when nothing had to be written
     * @param now     the attachment as it stands
     */
    public record Edited(long gesture, Attachment now) {
    }
}
