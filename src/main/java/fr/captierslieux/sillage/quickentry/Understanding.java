package fr.captierslieux.sillage.quickentry;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was understood of a line.
 *
 * @param parts        what will be written, in the order in which people read it
 * @param questions    what is doubtful; nothing is written before they are answered
 * @param values       the follow-up as exchange texts by header, as far as it is understood
 * @param supportCase  code of the case; null as long as it is not known
 */
public record Understanding(List<Part> parts, List<Question> questions, Map<String, String> values,
        @Nullable String supportCase) {
    /** Nothing was written. */
    public static final Understanding NOTHING = new Understanding(List.of(), List.of(), Map.of(), null);

    public Understanding {
        parts = List.copyOf(parts);
        questions = List.copyOf(questions);
        values = Map.copyOf(values);
    }

    /** Whether it can be written down. */
    public boolean isClear() {
        return questions.isEmpty() && !values.isEmpty();
    }

    /** What a part is about. */
    public enum About {
        /** When it was; the text is a day. */
        DAY,
        /** A code of the kinds of follow-ups. */
        KIND,
        /** A code of the modes. */
        MODE,
        /** How long it lasted; minutes. */
        DURATION,
        /** The project of the case. */
        CASE,
        /** Who was met. */
        PERSON,
        /** A code of the themes. */
        THEME,
        /** What was said. */
        SAID,
        /** What comes next. */
        NEXT
    }

    /**
     * Something that was understood.
     *
     * @param text   a name, a code, minutes or a day, as {@code about} says
     * @param detail the day on which what comes next is due, or what tells two projects apart; may be empty
     */
    public record Part(About about, String text, String detail) {
    }

    /** What a question asks. */
    public enum Subject {
        /** When it was. */
        DAY,
        /** What kind of follow-up it is. */
        KIND,
        /** Whether a time of day was meant. */
        DURATION,
        /** Which of several people or projects is meant. */
        NAME,
        /** Nobody and nothing is called so. */
        NO_NAME,
        /** Which case it belongs to: no name says so. */
        CASE,
        /** Which of several themes is meant. */
        THEME,
        /** No theme is called so. */
        NO_THEME,
        /** What was said, and what comes next. */
        ENDING
    }

    /**
     * Something doubtful.
     *
     * @param typed   what was written
     * @param answers what may be meant; empty where only writing more helps
     * @param more    whether there are others beside
     */
    public record Question(Subject subject, String typed, List<Answer> answers, boolean more) {
        public Question {
            answers = List.copyOf(answers);
        }

        /** Under this name an answer is kept as long as the line says the same. */
        public String key() {
            return subject + " " + typed;
        }
    }

    /**
     * What may be meant.
     *
     * @param key   tells answers of a question apart
     * @param parts what it says; empty for leaving the words as a text
     */
    public record Answer(String key, List<Part> parts) {
        public Answer {
            parts = List.copyOf(parts);
        }
    }
}
