package fr.captierslieux.sillage.settings;

import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.records.OpenRecord;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.RecordEdit.Change;
import fr.captierslieux.sillage.records.SaveOutcome;
import fr.captierslieux.sillage.records.SaveRecords;
import fr.captierslieux.sillage.settings.EditEntry.Way;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes a sub-stage out of what forms offer, brings it back, or moves it within its stage; rows that name it are left as they are. */
public final class EditSubStage {
    /** The exchange file of sub-stages. */
    public static final String FILE = "sous_stades";

    private final ReadLists lists;
    private final OpenRecord open;
    private final SaveRecords save;

    public EditSubStage(ReadLists lists, OpenRecord open, SaveRecords save) {
        this.lists = lists;
        this.open = open;
        this.save = save;
    }

    /** The row of a sub-stage. */
    public static RowId row(String code) {
        return RowId.derived("sub_stage", code);
    }

    /** Offers it no more. */
    public SaveOutcome retire(String code, String author) {
        return say(code, "O", author);
    }

    /** Offers it again. */
    public SaveOutcome bringBack(String code, String author) {
        return say(code, "", author);
    }

    /** Moves it by one place among those of its stage; nothing where there is no further place. */
    public SaveOutcome move(String code, Way way, String author) {
        List<SubStage> all = lists.read().subStages();
        String stage = all.stream().filter(each -> each.code().equals(code)).map(SubStage::stage).findFirst()
                .orElse("");
        Map<String, Long> places = new HashMap<>();
        List<String> codes = new ArrayList<>();
        for (SubStage each : all) {
            if (each.stage().equals(stage)) {
                codes.add(each.code());
                if (each.position() != null) {
                    places.put(each.code(), each.position());
                }
            }
        }
        List<RecordEdit> edits = new ArrayList<>();
        NewPlaces.move(codes, places, code, way)
                .forEach((moved, place) -> edit(moved, "ordre", String.valueOf(place)).ifPresent(edits::add));
        return save.save(new Gesture("order-sub_stage", author), edits);
    }

    private SaveOutcome say(String code, String retired, String author) {
        return edit(code, "retire", retired)
                .map(edit -> save.save(new Gesture("edit-sub_stage", author), List.of(edit)))
                .orElseGet(() -> new SaveOutcome.Gone(0));
    }

    private Optional<RecordEdit> edit(String code, String header, String text) {
        return open.open(FILE, row(code)).map(state -> new RecordEdit(FILE, state.row(), state.version(),
                Map.of(header, new Change(state.text(header), text))));
    }
}
