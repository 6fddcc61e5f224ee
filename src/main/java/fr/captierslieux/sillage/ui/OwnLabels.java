package fr.captierslieux.sillage.ui;

import fr.captierslieux.sillage.records.OpenRecord;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.Lane;
import fr.captierslieux.sillage.words.Words;
import java.util.Map;

/** Teaches the window the labels that a network gave to codes of lists: at the beginning, and when the store changed. */
final class OwnLabels {
    private final Background background;
    private final OpenRecord open;
    private final Words words;
    private final Runnable learned;
    private final Lane lane = new Lane();
    private Map<String, Map<String, String>> known = Map.of();

    /** @param learned what is shown is to be read anew: labels changed */
    OwnLabels(Background background, OpenRecord open, Words words, Runnable learned) {
        this.background = background;
        this.open = open;
        this.words = words;
        this.learned = learned;
    }

    /** Codes stand in place of labels that cannot be read now. */
    void read() {
        background.read(lane, open::listLabels, labels -> {
            if (!labels.equals(known)) {
                known = labels;
                words.learn(labels);
                learned.run();
            }
        }, failure -> {
        });
    }

    void leave() {
        lane.leave();
    }
}
