package fr.captierslieux.sillage.ui.prompts;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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
     * That a file was written, named without its folder; its folder can be looked at.
     *
     * @param more arguments of the sentence, after the name of the file
     */
    public static Notice ofFile(String messageKey, Path place, Prompts prompts, Object... more) {
        Path folder = place.toAbsolutePath().getParent();
        return new Notice(messageKey,
                Stream.concat(Stream.of(String.valueOf(place.getFileName())), Stream.of(more)).toList(),
                folder == null ? null : new Action("lists.export.show-folder", () -> prompts.showFolder(folder)));
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
