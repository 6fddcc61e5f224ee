package fr.captierslieux.sillage.ui.casefile;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.cases.CaseFile;
import fr.captierslieux.sillage.ui.history.GestureList;
import fr.captierslieux.sillage.ui.history.GesturesModel;
import fr.captierslieux.sillage.ui.history.HistoryWords;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Who changed what in the case, and the way back. Read only while it is shown. */
final class HistoryTab implements CaseTab {
    private final CaseFileModel model;
    private final GesturesModel gestures;
    private final GestureList list;
    private @Nullable Code shown;

    HistoryTab(CaseFileModel model, GesturesModel gestures, HistoryWords words) {
        this.model = model;
        this.gestures = gestures;
        this.list = GestureList.ofCase(gestures, words);
        gestures.whenChanged(model::refresh);
    }

    @Override
    public void show(CaseFile file) {
        if (!file.facts().code().equals(shown)) {
            gestures.clear();
        }
        shown = file.facts().code();
        gestures.read(model.history(file));
    }

    /** Lets go of what is under way. */
    void leave() {
        gestures.leave();
    }

    @Override
    public Region content() {
        return list;
    }

    @Override
    public void focusFirst() {
        list.requestFocus();
    }
}
