package fr.captierslieux.sillage.reports.template;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Fills a funder's own workbook. */
public interface TemplateWriter {
    /** Bytes of a template at most: a form that somebody fills in has some hundred thousand. */
    long LARGEST = 20L * 1024 * 1024;

    /** Why a file cannot be filled, as far as it tells by itself; empty when it can. */
    Optional<Reason> examine(byte[] template);

    /**
     * Writes the workbook with every mark replaced, or nothing: styles, merged cells, formulas, conditional formats, pictures and charts stay.
     *
     * @param template the funder's workbook
     * @param output   replaced when it exists
     * @throws IOException when the output cannot be written, for instance because it is open in another program
     */
    Answer fill(byte[] template, TemplateFigures figures, Path output) throws IOException;

    /** What came of it. */
    sealed interface Answer {
    }

    /**
     * It is written.
     *
     * @param marks how many marks were replaced
     */
    record Filled(int marks) implements Answer {
    }

    /** Nothing was written: these marks name nothing, all of them. */
    record UnknownMarks(List<UnknownMark> marks) implements Answer {
        public UnknownMarks {
            marks = List.copyOf(marks);
        }
    }

    /** Nothing was written: the file is no workbook that can be filled. */
    record Unusable(Reason reason) implements Answer {
    }

    /** Why a file cannot be filled. */
    enum Reason {
        MISSING, NOT_A_WORKBOOK, ENCRYPTED, MACROS, TOO_BIG, NO_MARKS, OUTPUT_IS_TEMPLATE
    }
}
