package fr.captierslieux.sillage.settings;

import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.records.OpenRecord;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.RecordEdit.Change;
import fr.captierslieux.sillage.records.RecordState;
import fr.captierslieux.sillage.records.SaveOutcome;
import fr.captierslieux.sillage.records.SaveRecords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes a note template out of what forms offer, or brings it back. */
public final class EditTemplate {
    /** The exchange file of templates. */
    public static final String FILE = "modeles_notes";

    private final OpenRecord open;
    private final SaveRecords save;

    public EditTemplate(OpenRecord open, SaveRecords save) {
        this.open = open;
        this.save = save;
    }

    /** The row of a template of which the network says something. */
    public static RowId row(NoteTemplate template) {
        return RowId.derived("note_template", template.code());
    }

    /** What a row says that stands in the place of a shipped template, by header. */
    public static Map<String, String> texts(NoteTemplate template) {
        Map<String, String> texts = new HashMap<>(
                Map.of("code", template.code(), "titre", template.title(), "texte", template.text()));
        put(texts, "stade", template.stage());
        put(texts, "type", template.kind());
        return texts;
    }

    private static void put(Map<String, String> texts, String header, @Nullable String text) {
        if (text != null) {
            texts.put(header, text);
        }
    }

    /** Offers it no more. */
    public SaveOutcome retire(NoteTemplate template, String author) {
        return say(template, "O", author);
    }

    /** Offers it again. */
    public SaveOutcome bringBack(NoteTemplate template, String author) {
        return say(template, "", author);
    }

    private SaveOutcome say(NoteTemplate template, String retired, String author) {
        Optional<RecordState> there = open.open(FILE, row(template)).filter(state -> !state.inBin());
        // what a row says of a shipped template it says for everybody, whatever language whoever retires it reads
        Map<String, String> texts = texts(ShippedTemplates.find(template.code()).orElse(template));
        texts.put("retire", retired);
        return save.save(new Gesture("edit-note_template", author), List.of(there.isPresent()
                ? new RecordEdit(FILE, there.get().row(), there.get().version(),
                        Map.of("retire", new Change(there.get().text("retire"), retired)))
                : RecordEdit.create(FILE, texts)));
    }
}
