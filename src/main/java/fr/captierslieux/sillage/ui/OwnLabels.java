package fr.captierslieux.sillage.ui;

import fr.captierslieux.sillage.lists.NetworkLists;
import fr.captierslieux.sillage.records.OpenRecord;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.Lane;
import fr.captierslieux.sillage.words.Words;

/** Teaches the window how a network calls and orders the codes of lists: at the beginning, and when the store changed. */
final class OwnLabels {
    private final Background background;
    private final OpenRecord open;
    private final Words words;
    private final Runnable learned;
    private final Lane lane = new Lane();
    private NetworkLists known = NetworkLists.SHIPPED;

    /** @param learned what is shown is to be read anew: labels changed */
    OwnLabels(Background background, OpenRecord open, Words words, Runnable learned) {
        this.background = background;
        this.open = open;
        this.words = words;
        this.learned = learned;
    }

    /** Codes stand in place of labels that cannot be read now. */
    void read() {
        background.read(lane, open::lists, lists -> {
            if (!lists.equals(known)) {
                known = lists;
                words.learn(lists.labels(words.locale()));
                words.order(lists.orders());
                learned.run();
            }
        }, failure -> {
        });
    }

    void leave() {
        lane.leave();
    }
}
