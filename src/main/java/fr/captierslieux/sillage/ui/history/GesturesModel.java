package fr.captierslieux.sillage.ui.history;

import fr.captierslieux.sillage.history.GestureStory;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.Lane;
import fr.captierslieux.sillage.ui.prompts.Problem;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import java.util.List;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** A list of gestures and the way back from each. Knows no control. */
public final class GesturesModel {
    private final Background background;
    private final Prompts prompts;
    private final TakeBackFlow flow;
    private final Lane lane = new Lane();
    private final ObservableList<GestureStory> stories = FXCollections.observableArrayList();
    private Runnable changed = () -> {
    };

    public GesturesModel(Background background, Prompts prompts, TakeBackFlow flow) {
        this.background = background;
        this.prompts = prompts;
        this.flow = flow;
    }

    /** What to do after something was taken back. */
    public void whenChanged(Runnable then) {
        changed = then;
    }

    /** Reads the gestures anew. */
    public void read(Supplier<List<GestureStory>> source) {
        background.read(lane, source, stories::setAll,
                failure -> prompts.problem(new Problem("history.problem.read", failure)));
    }

    public ObservableList<GestureStory> stories() {
        return stories;
    }

    public void takeBack(GestureStory story) {
        flow.takeBack(story.number(), changed);
    }

    /** Nothing is shown until it is read: what was shown belongs to something else. */
    public void clear() {
        lane.leave();
        stories.clear();
    }

    public void leave() {
        lane.leave();
    }
}
