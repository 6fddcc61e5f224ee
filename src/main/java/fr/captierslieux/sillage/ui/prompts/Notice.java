package fr.captierslieux.sillage.ui.prompts;

import java.nio.file.Path;
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

    /** That a file was written, named without its folder; its folder can be looked at. The sentence's first argument is the name. */
    public static Notice ofFile(String messageKey, Path place, Prompts prompts) {
        Path folder = place.toAbsolutePath().getParent();
        return new Notice(messageKey, List.of(String.valueOf(place.getFileName())),
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
