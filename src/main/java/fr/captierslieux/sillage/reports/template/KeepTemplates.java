package fr.captierslieux.sillage.reports.template;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.basics.Sha256;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.history.Transactions;
import fr.captierslieux.sillage.reports.template.TemplateWriter.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Funders' own workbooks in the store: kept with a title, for one agreement or all, and found again. */
public final class KeepTemplates {
    /** Characters of a title at most. */
    public static final int LONGEST_TITLE = 200;
    private static final int DIGITS = 8;

    private final Transactions transactions;
    private final KeptTemplateRepository kept;
    private final TemplateWriter writer;
    private final Clock clock;

    public KeepTemplates(Transactions transactions, KeptTemplateRepository kept, TemplateWriter writer, Clock clock) {
        this.transactions = transactions;
        this.kept = kept;
        this.writer = writer;
        this.clock = clock;
    }

    /** By title. */
    public List<KeptTemplate> list() {
        return transactions.read(kept::list);
    }

    /** Empty when there is none of that code, or it is in the bin. */
    public Optional<KeptTemplate> find(Code code) {
        return list().stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** The content; empty when the store does not hold it any more. */
    public Optional<byte[]> read(KeptTemplate template) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        boolean there = transactions.read(() -> {
            try {
                return kept.copy(template, content);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible); // memory does not refuse
            }
        });
        return there ? Optional.of(content.toByteArray()) : Optional.empty();
    }

    /**
     * Keeps a workbook; one that cannot be filled is refused here, not when the report is due.
     *
     * @param title     not empty, at most {@value #LONGEST_TITLE} characters
     * @param agreement code of the agreement for which it is offered; null for all
     * @throws IOException when the file cannot be read
     */
    public Answer keep(Path file, String title, @Nullable String agreement, String author) throws IOException {
        if (!Files.isRegularFile(file)) {
            return new Unusable(Reason.MISSING);
        }
        if (Files.size(file) > TemplateWriter.LARGEST) {
            return new Unusable(Reason.TOO_BIG);
        }
        byte[] content = Files.readAllBytes(file);
        Optional<Reason> unusable = writer.examine(content);
        if (unusable.isPresent()) {
            return new Unusable(unusable.get());
        }
        Sha256 sha = new Sha256();
        sha.take(content, content.length);
        Code code = new Code("MODELE-" + UUID.randomUUID().toString().substring(0, DIGITS));
        KeptTemplate template = new KeptTemplate(RowId.derived(KeptTemplate.ENTITY, code.value()), code, title,
                agreement,
                Objects.requireNonNull(file.getFileName()).toString(), sha.hex(), content.length,
                LocalDate.now(clock));
        return transactions.write(new Gesture("keep-template", author), () -> {
            if (agreement != null && !kept.holdsAgreement(agreement)) {
                return new UnknownAgreement(agreement);
            }
            try {
                kept.add(template, author, new ByteArrayInputStream(content));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible); // memory does not refuse
            }
            return new Kept(template, kept.gesture());
        });
    }

    /** What came of it. */
    public sealed interface Answer {
    }

    /**
     * It is kept.
     *
     * @param gesture its number, for undo
     */
    public record Kept(KeptTemplate template, long gesture) implements Answer {
    }

    /** The file is no workbook that can be filled; nothing was written. */
    public record Unusable(Reason reason) implements Answer {
    }

    /** There is no such agreement; nothing was written. */
    public record UnknownAgreement(String code) implements Answer {
    }
}
