package fr.captierslieux.sillage.ui.forms;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Gives the fields of a form their places, where they do not stand one below the other. */
public interface FormArranger {
    /** Whether it edits a field itself; the others come to it with their editors. */
    boolean draws(String header);

    /**
     * Arranges a form that is read.
     *
     * @param rows   the rows of each group of its layout, by the key of the group
     * @param reveal scrolls to what stands in the form
     */
    FormArrangement arrange(FormModel form, Map<String, List<Region>> rows, Consumer<Node> reveal);
}
