package fr.captierslieux.sillage.ui.life;

import fr.captierslieux.sillage.outreach.LifeSubject;
import fr.captierslieux.sillage.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** The lists of this place beside each other: which one is shown, and the way to the others. */
public final class LifeSections {
    private final Words words;
    private final Consumer<LifeSubject> go;

    /** @param go shows another list */
    public LifeSections(Words words, Consumer<LifeSubject> go) {
        this.words = words;
        this.go = go;
    }

    /** What all message keys and the nodes of a list begin with. */
    static String name(LifeSubject subject) {
        return subject.name().toLowerCase(Locale.ROOT);
    }

    /** The message key of a list's own name. */
    public static String key(LifeSubject subject) {
        return "life.section." + subject;
    }

    List<Node> around(LifeSubject shown) {
        HBox box = new HBox();
        box.setId("life-sections-" + shown);
        box.getStyleClass().add("segments");
        box.setMinWidth(HBox.USE_PREF_SIZE);
        box.setMaxHeight(HBox.USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        LifeSubject[] all = LifeSubject.values();
        for (int i = 0; i < all.length; i++) {
            LifeSubject each = all[i];
            ToggleButton button = new ToggleButton(words.get(key(each)));
            button.setId("life-" + name(each));
            button.setToggleGroup(group);
            button.setUserData(each);
            button.setSelected(each == shown);
            button.setMinWidth(ToggleButton.USE_PREF_SIZE);
            button.getStyleClass().add(i == 0 ? "first" : i == all.length - 1 ? "last" : "middle");
            button.setOnAction(event -> {
                group.getToggles().forEach(one -> one.setSelected(shown.equals(one.getUserData()))); // the other list has a row of its own
                if (each != shown) {
                    go.accept(each);
                }
            });
            box.getChildren().add(button);
        }
        return List.of(box);
    }
}
