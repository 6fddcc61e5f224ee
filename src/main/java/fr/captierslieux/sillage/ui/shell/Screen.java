package fr.captierslieux.sillage.ui.shell;

import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.print.PrintedDocument;
import fr.captierslieux.sillage.ui.print.SeenPage;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** What the frame shows. The constructor builds it; nothing is read before {@link #bind}. */
public interface Screen {
    /** What stands muted beside the title, e.g. « 24 sur 312 »; may be empty. */
    ObservableValue<String> context();

    /** What stands in the header after the title: choosers. */
    default List<Node> headerChoosers() {
        return List.of();
    }

    /** What stands at the right of the header, the primary button last. */
    List<Node> headerActions();

    Node content();

    /** What can be done while the screen is shown; their keys work then. */
    List<Command> commands();

    /** The screen is shown: listens and reads. */
    void bind();

    /** The store changed under the screen that is shown: reads anew what it shows, keeping selection and place. */
    void refresh();

    /** The screen is left: releases what {@link #bind} took. */
    void dispose();

    /** Gives up what was done here and is not written yet; says whether there was anything. Undo begins with it. */
    default boolean giveUpUnwritten() {
        return false;
    }

    /** Why what is shown cannot be printed or copied now: the key of a sentence; empty when it can. */
    default ObservableValue<String> unprintable() {
        return new ReadOnlyStringWrapper("");
    }

    /**
     * Gives what is shown as a document for paper and clipboard: its words as they stand, where the screen has no better ones.
     *
     * @param page  reads the words of the screen
     * @param given takes the document once all of it is read
     */
    default void print(SeenPage page, Consumer<PrintedDocument> given) {
        given.accept(page.read(content()));
    }

    /** Puts the keyboard where work begins. */
    void focusFirst();
}
