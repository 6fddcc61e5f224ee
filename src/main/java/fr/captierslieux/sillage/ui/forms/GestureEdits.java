package fr.captierslieux.sillage.ui.forms;

import fr.captierslieux.sillage.records.Choice;
import fr.captierslieux.sillage.records.FieldFault;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.RecordEdit.Change;
import fr.captierslieux.sillage.records.SaveOutcome.Saved;
import fr.captierslieux.sillage.records.SaveOutcome.SavedRow;
import java.util.List;
import java.util.Map;

/** What a form writes as one gesture. */
interface GestureEdits {
    List<RecordEdit> edits();

    /** The field of the form where a fault of one of the edits stands; a header that the form does not have for none. */
    String header(FieldFault fault);

    /** What was saved with the row first that the form is about. */
    Saved ownFirst(Saved saved);

    /** What was saved in another order of rows, warnings at the fields of the form. */
    default Saved withRows(Saved saved, List<SavedRow> rows) {
        return new Saved(rows, saved.gesture(), saved.warnings().stream()
                .map(each -> new FieldFault(each.edit(), header(each), each.kind(), each.details())).toList());
    }

    /** What was changed, as it was written: as it was typed, unless rows were made along the way. */
    default Map<String, Change> written(Map<String, Change> changes, Saved ownFirst) {
        return changes;
    }

    /** The people who were made along the way, as fields read them. */
    default List<Choice> made(Saved ownFirst) {
        return List.of();
    }
}
