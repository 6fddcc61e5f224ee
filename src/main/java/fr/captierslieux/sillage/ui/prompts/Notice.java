package fr.captierslieux.sillage.ui.prompts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * News in passing.
 *
 * @param messageKey message key of the sentence
 * @param arguments  of the sentence
 * @param action     what can be done about it; null for nothing
 */
public record Notice(String messageKey, List<Object> arguments, @Nullable Action action) {
    public Notice {
        arguments = List.copyOf(arguments);
    }

    /**
     * What can be done.
     *
     * @param verbKey message key of its verb
     * @param run     does it
     */
    public record Action(String verbKey, Runnable run) {
    }
}
