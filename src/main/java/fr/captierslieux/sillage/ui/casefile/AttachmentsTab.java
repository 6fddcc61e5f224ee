package fr.captierslieux.sillage.ui.casefile;

import fr.captierslieux.sillage.basics.Folding;
import fr.captierslieux.sillage.cases.CaseFile;
import fr.captierslieux.sillage.cases.Happening.FileAttached;
import fr.captierslieux.sillage.documents.Attachment;
import fr.captierslieux.sillage.documents.Holder;
import fr.captierslieux.sillage.ui.attachments.AttachmentsModel;
import fr.captierslieux.sillage.ui.attachments.AttachmentsPane;
import java.util.Comparator;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The files of the case. */
final class AttachmentsTab implements CaseTab {
    private static final Comparator<Attachment> NEWEST_THEN_NAME = Comparator.comparing(Attachment::on).reversed()
            .thenComparing(each -> Folding.fold(each.name())).thenComparing(Attachment::row);

    private final AttachmentsModel model;
    private final AttachmentsPane pane;

    AttachmentsTab(AttachmentsModel model) {
        this.model = model;
        this.pane = new AttachmentsPane(model, AttachmentsPane.Place.OF_CASE);
    }

    AttachmentsPane pane() {
        return pane;
    }

    /** Which case it is, whatever is in front: files are dropped on any part of it. */
    void know(CaseFile file) {
        model.show(Holder.ofCase(file.facts().code()),
                file.list(FileAttached.class).stream().map(FileAttached::attachment).sorted(NEWEST_THEN_NAME).toList());
    }

    @Override
    public void show(CaseFile file) {
        know(file);
        model.enter();
        pane.showChosen();
    }

    /** Another part of the case is in front. */
    void leave() {
        model.leave();
    }

    /** The file that is chosen; null for none. */
    ObservableValue<@Nullable FileAttached> chosen() {
        return model.chosenProperty().map(each -> each == null ? null : new FileAttached(each));
    }

    @Override
    public Region content() {
        return pane;
    }

    @Override
    public void focusFirst() {
        pane.focusFirst();
    }
}
