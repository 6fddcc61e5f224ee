package fr.captierslieux.sillage.ui.trainings;

import fr.captierslieux.sillage.ui.controls.SideSpace;
import java.util.Optional;
import javafx.scene.layout.Region;

/** What stands beside the parts of a session: one panel at a time, a form or another. */
final class SessionSide {
    private final SideSpace space;
    private final SessionTabs tabs;
    private final Runnable closeForm;

    /** @param closeForm puts the form away, whose text is kept */
    SessionSide(SessionTabs tabs, Runnable closeForm) {
        this.tabs = tabs;
        this.closeForm = closeForm;
        tabs.setMinWidth(0);
        this.space = new SideSpace(tabs);
    }

    /** Shows a form in place of what is there. */
    void showForm(Region form) {
        space.show(form);
    }

    /** Shows a panel in place of what is there, with the keyboard in it. */
    void open(SidePanel panel) {
        closeForm.run();
        space.show(panel);
        space.applyCss(); // a split pane has its parts only once it is styled
        space.layout();
        panel.focusFirst();
    }

    /** Puts something away; nothing when something else is shown. */
    void hide(Region panel) {
        if (panel.equals(space.panel())) {
            space.hide();
            tabs.focusFirst();
        }
    }

    /** Puts away whatever panel is shown that is no form. */
    void hidePanel() {
        if (space.panel() instanceof SidePanel panel) {
            hide(panel);
        }
    }

    /** What stands beside the part; empty for nothing. */
    Optional<Region> findPanel() {
        return Optional.ofNullable(space.panel());
    }

    SideSpace content() {
        return space;
    }
}
