package fr.captierslieux.sillage.ui.casefile;

import fr.captierslieux.sillage.cases.Happening;
import fr.captierslieux.sillage.ui.commands.CommandControls;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;

/** What is done with something promised or arranged, as words beside it. */
final class KeepingLinks {
    private final StoryWords words;
    private final CaseActs acts;

    KeepingLinks(StoryWords words, CaseActs acts) {
        this.words = words;
        this.acts = acts;
    }

    /**
     * In a list whose line has letters for them: the keyboard stays in the list.
     *
     * @param what it is called
     */
    Node[] inList(Happening promise, String what) {
        Hyperlink[] links = links(promise, what);
        String[] keys = {"F", "Shift+R", "C"};
        CommandControls controls = new CommandControls(words.words());
        for (int i = 0; i < links.length; i++) {
            links[i].setFocusTraversable(false);
            links[i].setTooltip(new Tooltip(
                    links[i].getText() + " (" + controls.keys(KeyCombination.keyCombination(keys[i])) + ")"));
        }
        return links;
    }

    /** Each reached by the keyboard. */
    Hyperlink[] links(Happening promise, String what) {
        boolean meeting = promise instanceof Happening.AppointmentMade;
        Hyperlink done = link("story-keep", meeting ? "casefile.appointment.hold" : "casefile.promise.keep");
        done.setAccessibleText(words.get("casefile.promise.keep-that", what));
        done.setOnAction(event -> acts.keep(promise));
        Hyperlink postpone = link("story-postpone", "day.command.postpone");
        postpone.setAccessibleText(words.get("day.do-that", postpone.getText(), what));
        postpone.setOnAction(event -> acts.postpone(promise, postpone));
        Hyperlink handOver = link("story-hand-over", "day.command.hand-over");
        handOver.setAccessibleText(words.get("day.do-that", handOver.getText(), what));
        handOver.setOnAction(event -> acts.handOver(promise, handOver));
        return new Hyperlink[]{done, postpone, handOver};
    }

    private Hyperlink link(String look, String key) {
        Hyperlink link = new Hyperlink(words.get(key));
        link.getStyleClass().addAll("story-act", look);
        link.setMinWidth(Region.USE_PREF_SIZE);
        return link;
    }
}
