package fr.captierslieux.sillage.trainings.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;

/** Writes documents by their templates: for a word processor and as PDF, side by side. */
public interface SessionDocumentWriter {
    /**
     * Writes them into a folder, which is made where there is none; files of those names are replaced. Nothing is written when a template
     * cannot be filled.
     *
     * @param templates the folder in which a network keeps templates of its own ({@code convocation.docx} …); those that are missing
     *                  there, or all when there is no such folder, are the shipped ones
     * @param made      is told how many are made; what it throws ends the work, and nothing is written
     * @throws IOException when they cannot be written, or a template cannot be read
     */
    Answer write(List<SessionDocument> documents, Path templates, Path folder, IntConsumer made) throws IOException;

    /**
     * The same, watched by nobody.
     *
     * @throws IOException when they cannot be written, or a template cannot be read
     */
    default Answer write(List<SessionDocument> documents, Path templates, Path folder) throws IOException {
        return write(documents, templates, folder, made -> {
        });
    }

    /**
     * Writes a shipped template, to be changed in a word processor.
     *
     * @throws IOException when it cannot be written
     */
    void writeTemplate(DocumentKind kind, Path file) throws IOException;

    /** What came of it. */
    sealed interface Answer {
    }

    /**
     * They are there.
     *
     * @param files of each document the .docx, then the .pdf
     */
    record Written(List<Path> files) implements Answer {
        public Written {
            files = List.copyOf(files);
        }
    }

    /** Nothing is written: a template has marks that nothing is known by. */
    record UnknownMarks(List<UnknownMark> marks) implements Answer {
        public UnknownMarks {
            marks = List.copyOf(marks);
        }
    }

    /**
     * Nothing is written: a template is no document of a word processor.
     *
     * @param template its file name
     */
    record BrokenTemplate(String template) implements Answer {
    }

    /**
     * A mark that is not known.
     *
     * @param template file name of the template
     * @param part     where it stands: {@code paragraph}, {@code table}, {@code header} or {@code footer}
     * @param number   which of them, from 1
     */
    record UnknownMark(String template, String mark, String part, int number) {
    }
}
