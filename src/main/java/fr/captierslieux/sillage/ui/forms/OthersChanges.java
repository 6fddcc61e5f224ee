package fr.captierslieux.sillage.ui.forms;

import fr.captierslieux.sillage.records.RecordState;
import fr.captierslieux.sillage.records.SaveOutcome.Clash;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What others changed while a form was open: what is taken over, what is asked about, and what was written here and not taken. */
final class OthersChanges {
    private final FormModel form;
    private final ObservableList<Clash> clashes = FXCollections.observableArrayList();
    private final ObservableList<String> takenOver = FXCollections.observableArrayList();
    private final ObservableList<Clash> setAside = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Clash> asked = new SimpleObjectProperty<>();

    OthersChanges(FormModel form) {
        this.form = form;
    }

    /** The row as it is now: fields that this person did not touch follow it. */
    void takeOver(RecordState now) {
        List<String> taken = new ArrayList<>();
        for (FieldModel field : form.fields()) {
            String there = now.text(field.header());
            if (there.equals(field.before())) {
                continue;
            }
            if (!field.isTouched()) {
                form.rebase(field, there);
                taken.add(field.header());
            } else if (field.text().equals(there)) {
                field.rebaseUnder(there, field.entryProperty().get());
            } else {
                add(new Clash(field.header(), field.before(), field.text(), there));
            }
        }
        takenOver.setAll(taken);
    }

    void add(Clash clash) {
        clashes.removeIf(each -> each.header().equals(clash.header()));
        clashes.add(clash);
    }

    /** Saving stopped here: now the person is to decide. */
    void askNow() {
        asked.set(null); // the same one twice is asked twice
        asked.set(clashes.isEmpty() ? null : clashes.getFirst());
    }

    /** Applies what was decided to the text that stands in the field now, which may have grown since it was found to clash. */
    void decide(Clash clash, Decision decision) {
        clashes.remove(clash);
        form.find(clash.header()).ifPresent(field -> {
            String mine = field.text();
            if (decision == Decision.THEIRS) {
                form.rebase(field, clash.theirs());
                if (!mine.isEmpty()) {
                    setAside.add(new Clash(clash.header(), clash.before(), mine, clash.theirs()));
                }
            } else {
                String entry = decision == Decision.BOTH
                        ? Decision.both(clash.before(), mine, clash.theirs())
                        : field.entryProperty().get();
                field.rebaseUnder(clash.theirs(), form.shown(field, clash.theirs()));
                field.entryProperty().set(entry);
            }
        });
    }

    /** Puts a text that was not taken into its field again. */
    void takeUp(Clash clash) {
        setAside.remove(clash);
        form.find(clash.header()).ifPresent(field -> {
            field.entryProperty().set(form.shown(field, clash.mine()));
            form.attentionProperty().set(null);
            form.attentionProperty().set(field);
        });
    }

    ObservableList<Clash> clashes() {
        return clashes;
    }

    /** Headers of fields that follow what others wrote. */
    ObservableList<String> takenOver() {
        return takenOver;
    }

    /** Texts of this person that gave way to another's. */
    ObservableList<Clash> setAside() {
        return setAside;
    }

    /** What the keyboard should go to; a clash that is only found while somebody writes is not asked about. */
    ObjectProperty<@Nullable Clash> askedProperty() {
        return asked;
    }
}
