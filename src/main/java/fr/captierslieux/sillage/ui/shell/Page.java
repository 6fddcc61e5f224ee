package fr.captierslieux.sillage.ui.shell;

import javafx.beans.value.ObservableValue;

/** A screen about one subject, which the navigation does not offer: its title is the subject, an arrow leads back. */
public interface Page extends Screen {
    /** What the page is about, e.g. the name of a project. */
    ObservableValue<String> title();

    /** The entry of the navigation that it belongs to: the arrow leads there where one came from nowhere else. */
    String entry();
}
