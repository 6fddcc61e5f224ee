package fr.captierslieux.sillage.outreach;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.SaveOutcome;
import fr.captierslieux.sillage.records.SaveRecords;
import java.util.List;
import java.util.Map;

/** Writes who comes to an event, by the rules of import: one gesture a line, also where the person has to be made. */
public final class LetIn {
    private static final String FILE = "participations";
    private static final String EVENT = "evenement";
    private static final String PERSON = "personne";
    private static final String NUMBER = "nombre";

    private final SaveRecords save;

    public LetIn(SaveRecords save) {
        this.save = save;
    }

    /** Somebody who stands in the list already is refused as a duplicate. */
    public SaveOutcome letIn(Code event, Guest guest, String author) {
        return save.save(new Gesture("let-in", author), switch (guest) {
            case Guest.Known known -> List.of(participation(event, Map.of(PERSON, known.person().value())));
            case Guest.House house -> List.of(participation(event,
                    Map.of("organisation", house.name(), NUMBER, String.valueOf(house.number()))));
            case Guest.Newcomer newcomer -> List.of(
                    RecordEdit.create("personnes", Map.of("prenom", newcomer.firstName(), "nom", newcomer.lastName())),
                    participation(event, Map.of(PERSON, RecordEdit.made(0))));
        });
    }

    private static RecordEdit participation(Code event, Map<String, String> who) {
        Map<String, String> values = new java.util.HashMap<>(Map.of(EVENT, event.value(), NUMBER, "1"));
        values.putAll(who);
        return RecordEdit.create(FILE, values);
    }
}
