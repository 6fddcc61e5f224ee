package fr.captierslieux.sillage.trainings.documents;

import fr.captierslieux.sillage.basics.Code;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Writes the documents of a kind that a session has, by the templates of the network. */
public final class WriteSessionDocuments {
    private static final String TEMPLATES = "modeles";

    private final ComposeSessionDocuments compose;
    private final SessionDocumentWriter writer;
    private final Path templates;

    /** @param templates the folder in which a network keeps templates of its own; there may be none */
    public WriteSessionDocuments(ComposeSessionDocuments compose, SessionDocumentWriter writer, Path templates) {
        this.compose = compose;
        this.writer = writer;
        this.templates = templates;
    }

    /** The folder beside a store in which a network keeps templates of its own. */
    public static Path templatesBeside(Path store) {
        return store.toAbsolutePath().resolveSibling(TEMPLATES);
    }

    /**
     * Which documents.
     *
     * @param day of attendance sheets; empty for all days
     */
    public record Wanted(Code session, DocumentKind kind, Optional<LocalDate> day) {
    }

    /** What came of it; documents are there when the answer is that they are written, and none when there was nothing to write. */
    public record Outcome(List<SessionDocument> documents, SessionDocumentWriter.Answer answer) {
        public Outcome {
            documents = List.copyOf(documents);
        }
    }

    /** Is told how far it is. What it throws ends the work, and nothing is written. */
    @FunctionalInterface
    public interface Reached {
        /** @param done of so many */
        void reached(int done, int of);
    }

    /**
     * Writes each into a folder, as .docx and as PDF; files of those names are replaced.
     *
     * @throws IOException when they cannot be written, or a template cannot be read
     */
    public Outcome write(Wanted wanted, Path folder, Reached reached) throws IOException {
        List<SessionDocument> documents = compose.compose(wanted.session(), wanted.kind(), wanted.day());
        return new Outcome(documents,
                writer.write(documents, templates, folder, done -> reached.reached(done, documents.size())));
    }
}
