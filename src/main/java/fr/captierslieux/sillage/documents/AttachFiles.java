package fr.captierslieux.sillage.documents;

import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.documents.AttachmentRepository.Standing;
import fr.captierslieux.sillage.documents.Examined.NotKeptFailure;
import fr.captierslieux.sillage.documents.NotKept.Reason;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.history.RowRepository;
import fr.captierslieux.sillage.history.Transactions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedByInterruptException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * Attaches files to a case or a resource, all that can be kept as one gesture. Files are read twice: first outside of any transaction, so that a slow
 * disk keeps nobody from writing, then into the store. Killed in between, nothing of them is there.
 */
public final class AttachFiles {
    private static final String GESTURE = "attach-files";

    private final Transactions transactions;
    private final AttachmentRepository attachments;
    private final RowRepository rows;
    private final SizeLimit limit;
    private final Clock clock;

    public AttachFiles(Transactions transactions, AttachmentRepository attachments, RowRepository rows, SizeLimit limit,
            Clock clock) {
        this.transactions = transactions;
        this.attachments = attachments;
        this.rows = rows;
        this.limit = limit;
        this.clock = clock;
    }

    /**
     * Attaches them.
     *
     * @param author   who does
     * @param progress hears how far it is
     */
    public Outcome attach(Holder holder, List<Incoming> files, String author, AttachProgress progress) {
        long most = limit.bytes();
        List<NotKept> refused = new ArrayList<>();
        List<Examined> examined = examine(files, most, refused, new Measured(files, progress));
        if (examined.isEmpty()) {
            return new Outcome(List.of(), refused, 0);
        }
        return transactions.write(new Gesture(GESTURE, author), () -> {
            Optional<RowId> row = attachments.findHolder(holder);
            List<Attachment> added = new ArrayList<>();
            for (Examined each : examined) {
                if (row.isEmpty()) {
                    refused.add(refused(each.name(), Reason.CASE_GONE, 0));
                } else {
                    write(holder, row.get(), each, author, added, refused);
                }
                progress.reached(1, 1); // whoever asked to stop meanwhile finds nothing written
            }
            return new Outcome(added, refused, added.isEmpty() ? 0 : rows.gesture());
        });
    }

    private List<Examined> examine(List<Incoming> files, long most, List<NotKept> refused, Measured measured) {
        List<Examined> examined = new ArrayList<>();
        for (Incoming file : files) {
            try {
                if (file.place().filter(attachments::isStore).isPresent()) {
                    refused.add(refused(FileName.clean(file.name()), Reason.STORE, 0));
                    continue;
                }
                examined.add(Examined.examine(file, most, measured::read));
            } catch (NotKeptFailure unwanted) {
                refused.add(new NotKept(FileName.clean(file.name()), unwanted.reason(), unwanted.bytes(), most, ""));
            } catch (ClosedByInterruptException stopped) {
                throw new CancellationException();
            } catch (IOException unreadable) {
                refused.add(refused(FileName.clean(file.name()), Reason.UNREADABLE, most));
            }
        }
        return examined;
    }

    private static NotKept refused(String name, Reason reason, long limit) {
        return new NotKept(name, reason, 0, limit, "");
    }

    private void write(Holder holder, RowId holderRow, Examined file, String author, List<Attachment> added,
            List<NotKept> refused) {
        RowId row = Attachment.rowOf(holder, file.digest());
        Optional<Standing> known = attachments.find(row);
        if (known.isPresent() && known.get().alive()) {
            refused.add(new NotKept(file.name(), Reason.ALREADY_THERE, 0, 0, known.get().attachment().name()));
            return;
        }
        Reason failed = keep(file);
        if (failed != null) {
            refused.add(refused(file.name(), failed, 0));
            return;
        }
        Attachment attachment = new Attachment(row, 0, LocalDate.now(clock), file.name(), file.kind(), file.bytes(),
                file.digest(), author, "");
        if (known.isPresent()) {
            rows.update(Attachment.ENTITY, row, broughtBack(attachment));
        } else {
            attachments.add(holder.kind(), holderRow, attachment);
        }
        added.add(attachment);
    }

    /** Why its content could not be kept; null when it is. */
    private @Nullable Reason keep(Examined file) {
        if (attachments.holds(file.digest())) {
            return null;
        }
        try (InputStream content = file.file().open()) {
            return attachments.keep(file.digest(), file.bytes(), content) ? null : Reason.CHANGED;
        } catch (ClosedByInterruptException stopped) {
            throw new CancellationException(); // all of the gesture or nothing
        } catch (IOException unreadable) {
            return Reason.UNREADABLE;
        }
    }

    /** What lies in the bin comes back as it is attached now. */
    private static Map<String, @Nullable Object> broughtBack(Attachment attachment) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("deleted", 0L);
        values.put("name", attachment.name());
        values.put("kind", attachment.kind().mediaType());
        values.put("added_on", attachment.on().toString());
        values.put("added_by", attachment.by());
        values.put("note", null); // of the one that was removed
        return values;
    }

    /** Adds up what was read. */
    private static final class Measured {
        private final AttachProgress progress;
        private final long whole;
        private long done;

        Measured(List<Incoming> files, AttachProgress progress) {
            this.progress = progress;
            long sum = 0;
            for (Incoming file : files) {
                try {
                    sum += file.size();
                } catch (IOException unreadable) {
                    // told when it is its turn
                }
            }
            this.whole = Math.max(1, sum);
        }

        void read(int bytes) {
            done += bytes;
            progress.reached(Math.min(done, whole), whole);
        }
    }

    /**
     * What came of it.
     *
     * @param added   what is attached now, in the order of the files
     * @param refused what is not, and why
     * @param gesture its number, for undo; 0 when nothing was written
     */
    public record Outcome(List<Attachment> added, List<NotKept> refused, long gesture) {
        public Outcome {
            added = List.copyOf(added);
            refused = List.copyOf(refused);
        }
    }
}
