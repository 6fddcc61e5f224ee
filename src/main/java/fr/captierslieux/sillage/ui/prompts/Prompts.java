package fr.captierslieux.sillage.ui.prompts;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks and tells. Texts are message keys with their arguments. Called on the JavaFX thread; questions return when answered. */
public interface Prompts {
    /** Asks before something that cannot be undone; the button says the verb. */
    Answer confirm(Question question);

    /** Asks which of several; empty when none was taken. */
    <T> Optional<T> choose(Question question, List<Option<T>> options);

    /** Asks where to write; empty when nowhere. */
    Optional<Path> saveFile(FileQuestion question);

    /** Asks for a file that is there; empty when none was taken. */
    Optional<Path> openFile(FileQuestion question);

    /** Asks for files that are there, one or several; none when none was taken. */
    List<Path> openFiles(FileQuestion question);

    /** Asks for a folder that is there; empty when none was taken. */
    Optional<Path> openFolder(FileQuestion question);

    /** Tells that something failed: what did not happen, that the data is safe, a short code, and details to copy. */
    void problem(Problem problem);

    /** Tells that something was refused, with what is to be corrected; the lines can be copied. */
    void refused(Refusal refusal);

    /** Tells something that happened, in passing; it goes away by itself. */
    void tell(Notice notice);

    /** Shows a folder of the computer outside the window. */
    void showFolder(Path folder);

    /** Opens a file with the program that the system has for it. */
    void showDocument(Path file);

    /** What a person answers to {@link #confirm}. */
    enum Answer {
        DO_IT, LEAVE_IT
    }

    /**
     * A question.
     *
     * @param titleKey  message key of the question
     * @param detailKey message key of what to know before answering
     * @param verbKey   message key of the button that does it
     * @param arguments of title and detail
     */
    record Question(String titleKey, String detailKey, String verbKey, List<Object> arguments) {
        public Question {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * One of several.
     *
     * @param <T>   what it stands for
     * @param value what is taken
     * @param label what is read
     */
    record Option<T>(T value, String label) {
    }

    /**
     * Something refused.
     *
     * @param sentenceKey message key of what was refused and what to do
     * @param arguments   of the sentence
     * @param lines       what is to be corrected, finished sentences
     */
    record Refusal(String sentenceKey, List<Object> arguments, List<String> lines) {
        public Refusal {
            arguments = List.copyOf(arguments);
            lines = List.copyOf(lines);
        }
    }

    /**
     * A question for a place.
     *
     * @param titleKey message key of the question
     * @param name     suggested name with its ending; empty for none
     * @param kindKey  message key of the kind of file; empty for all kinds
     * @param ending   ending without a dot, e.g. {@code xlsx}; empty for all kinds
     */
    record FileQuestion(String titleKey, String name, String kindKey, String ending) {
    }
}
