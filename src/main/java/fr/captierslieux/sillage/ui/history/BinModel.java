package fr.captierslieux.sillage.ui.history;

import fr.captierslieux.sillage.basics.Folding;
import fr.captierslieux.sillage.history.ListBin;
import fr.captierslieux.sillage.history.RemovedRow;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.Lane;
import fr.captierslieux.sillage.ui.prompts.Problem;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What was removed, searched by what it is called. Knows no control. */
public final class BinModel {
    private final Background background;
    private final ListBin bin;
    private final Prompts prompts;
    private final TakeBackFlow flow;
    private final HistoryWords words;
    private final Lane lane = new Lane();
    private final StringProperty search = new SimpleStringProperty("");
    private final ObservableList<RemovedRow> shown = FXCollections.observableArrayList();
    private List<RemovedRow> all = List.of();
    private Runnable changed = () -> {
    };

    public BinModel(Background background, ListBin bin, Prompts prompts, TakeBackFlow flow, HistoryWords words) {
        this.background = background;
        this.bin = bin;
        this.prompts = prompts;
        this.flow = flow;
        this.words = words;
        search.subscribe(this::filter);
    }

    /** What to do after something was brought back. */
    public void whenChanged(Runnable then) {
        changed = then;
    }

    public void read() {
        background.read(lane, bin::list, found -> {
            all = found;
            filter();
        }, failure -> prompts.problem(new Problem("history.problem.read", failure)));
    }

    private void filter() {
        String typed = Folding.fold(search.get().strip());
        shown.setAll(all.stream()
                .filter(row -> Folding.fold(words.removed(row) + " " + words.removedBy(row)).contains(typed)).toList());
    }

    /** Brings back everything that went with a row. */
    public void bringBack(RemovedRow row) {
        flow.takeBack(row.gesture(), changed);
    }

    public StringProperty searchProperty() {
        return search;
    }

    public ObservableList<RemovedRow> shown() {
        return shown;
    }

    /** How many there are, whatever is searched. */
    public int count() {
        return all.size();
    }

    public void leave() {
        lane.leave();
    }
}
