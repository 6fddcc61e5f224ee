package fr.captierslieux.sillage.history;

import fr.captierslieux.sillage.basics.RowId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Saves what a person changed in a form. Only the changed fields are compared and written, so that two persons' changes to different
 * fields of one row both stand; a field that both changed is an answer, with nothing written, and the person decides.
 */
public final class EditRow {
    private final Transactions transactions;
    private final RowRepository rows;

    public EditRow(Transactions transactions, RowRepository rows) {
        this.transactions = transactions;
        this.rows = rows;
    }

    /** Saves an edit, or tells which fields somebody else changed since the form was opened. */
    public Outcome edit(Gesture gesture, Edit edit) {
        return transactions.write(gesture, () -> {
            var found = rows.find(edit.entity(), edit.row());
            if (found.isEmpty() || found.get().deleted() == 2) {
                return new Gone();
            }
            List<Clash> clashes = new ArrayList<>();
            Map<String, @Nullable Object> values = new HashMap<>();
            for (FieldEdit field : edit.fields()) {
                Object current = found.get().fields().get(field.name());
                if (!Objects.deepEquals(current, field.after())) {
                    if (found.get().version() != edit.version() && !Objects.deepEquals(current, field.before())) {
                        clashes.add(new Clash(field.name(), field.before(), field.after(), current));
                    }
                    values.put(field.name(), field.after());
                }
            }
            if (!clashes.isEmpty()) {
                return new Stale(found.get().version(), clashes);
            }
            if (values.isEmpty()) {
                return new Saved(found.get().version());
            }
            rows.update(edit.entity(), edit.row(), values);
            return new Saved(rows.find(edit.entity(), edit.row()).orElseThrow().version());
        });
    }

    /**
     * What a form wants to save.
     *
     * @param version the version that the form was opened with
     * @param fields  the fields that the person changed
     */
    public record Edit(String entity, RowId row, long version, List<FieldEdit> fields) {
        public Edit {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A field that the person changed.
     *
     * @param before what the form showed when it was opened
     * @param after  what the person wrote
     */
    public record FieldEdit(String name, @Nullable Object before, @Nullable Object after) {
    }

    /** What came of it. */
    public sealed interface Outcome {
    }

    /** Written; the form goes on with this version. */
    public record Saved(long version) implements Outcome {
    }

    /** Nothing written: these fields were changed by somebody else. Saving again with this version means: mine. */
    public record Stale(long version, List<Clash> clashes) implements Outcome {
        public Stale {
            clashes = List.copyOf(clashes);
        }
    }

    /** There is no such row any more. */
    public record Gone() implements Outcome {
    }

    /** A field that both changed: what it was, what this person wrote, what the other wrote. */
    public record Clash(String field, @Nullable Object before, @Nullable Object mine, @Nullable Object theirs) {
    }
}
