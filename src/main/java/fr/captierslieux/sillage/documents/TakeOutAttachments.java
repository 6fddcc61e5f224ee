package fr.captierslieux.sillage.documents;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.documents.AttachmentRepository.Filed;
import fr.captierslieux.sillage.history.Transactions;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Brings contents out of the store: for another program to open, into a file, or all of a case into a folder. */
public final class TakeOutAttachments {
    private final Transactions transactions;
    private final AttachmentRepository attachments;
    private final PrivateCopies copies;

    public TakeOutAttachments(Transactions transactions, AttachmentRepository attachments, PrivateCopies copies) {
        this.transactions = transactions;
        this.attachments = attachments;
        this.copies = copies;
    }

    /** Whether there is such a case. */
    public boolean knows(Code supportCase) {
        return transactions.read(() -> attachments.findCase(supportCase)).isPresent();
    }

    /**
     * Makes a copy for another program to open.
     *
     * @return where it is; empty when the content is not there any more
     * @throws IOException when it cannot be written
     */
    public Optional<Path> copyForOpening(Attachment attachment) throws IOException {
        boolean[] there = new boolean[1];
        Path copy = copies.make(attachment.kind().endingFor(attachment.name()),
                out -> there[0] = write(attachment, out));
        return there[0] ? Optional.of(copy) : Optional.empty();
    }

    /**
     * Writes it into a file, whole or not at all.
     *
     * @return false when the content is not there any more; then no file is written
     * @throws IOException when it cannot be written
     */
    public boolean save(Attachment attachment, Path target) throws IOException {
        Path whole = target.toAbsolutePath();
        Path part = whole.resolveSibling("." + UUID.randomUUID() + ".part");
        try {
            boolean there;
            try (OutputStream out = Files.newOutputStream(part)) {
                there = write(attachment, out);
            }
            if (there) {
                Files.setLastModifiedTime(part,
                        FileTime.from(attachment.on().atTime(12, 0).atZone(ZoneId.systemDefault()).toInstant()));
                Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
            }
            return there;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /**
     * Writes those of a case, or all there are, each case into a folder that has its code. What was written there before under the
     * same names is replaced; nothing else is touched.
     *
     * @param progress hears how many bytes of how many
     * @throws IOException when they cannot be written
     */
    public TakenOut export(Optional<Code> supportCase, Path folder, AttachProgress progress) throws IOException {
        List<Filed> all = transactions.read(() -> attachments.list(supportCase));
        long whole = Math.max(1, all.stream().mapToLong(each -> each.attachment().bytes()).sum());
        Map<Code, Set<String>> taken = new HashMap<>();
        long done = 0;
        int written = 0;
        for (Filed each : all) {
            Path place = Files.createDirectories(folder.resolve(each.supportCase().value()));
            String name = FileName.onDisk(each.attachment().name(), each.attachment().kind(),
                    taken.computeIfAbsent(each.supportCase(), none -> new HashSet<>()));
            written += save(each.attachment(), place.resolve(name)) ? 1 : 0;
            done += each.attachment().bytes();
            progress.reached(done, whole);
        }
        return new TakenOut(written, all.size() - written, done);
    }

    private boolean write(Attachment attachment, OutputStream out) throws IOException {
        try {
            return transactions.read(() -> {
                try {
                    return attachments.copy(attachment.digest(), out);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    /**
     * What was written.
     *
     * @param files how many
     * @param gone  of how many the content is not there any more
     * @param bytes how much in all
     */
    public record TakenOut(int files, int gone, long bytes) {
    }
}
