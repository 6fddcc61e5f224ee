package fr.captierslieux.sillage.ui.forms;

import fr.captierslieux.sillage.records.FieldFault;
import fr.captierslieux.sillage.records.OpenRecord;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.RecordEdit.Change;
import fr.captierslieux.sillage.records.RecordState;
import fr.captierslieux.sillage.records.SaveOutcome.Saved;
import fr.captierslieux.sillage.records.SaveOutcome.SavedRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What enrolling several people writes: those who are not there yet, then an enrolment of each, with the project that they carry where
 * they carry one. Made off the JavaFX thread.
 */
final class EnrolmentEdits implements GestureEdits {
    private static final String PERSON = "personne";

    private final List<RecordEdit> edits = new ArrayList<>();
    private final int newcomers;

    /** @param changes what stands in the fields */
    EnrolmentEdits(OpenRecord open, Map<String, Change> changes) {
        Map<String, String> said = new HashMap<>();
        changes.forEach((header, change) -> said.put(header, change.after()));
        String named = said.getOrDefault(FormEdits.PEOPLE, "");
        said.remove(FormEdits.PEOPLE);
        List<NewPerson> people = NewPerson.listIn(named);
        people.forEach(each -> edits.add(RecordEdit.create("personnes",
                Map.of("prenom", each.firstName().strip(), "nom", each.lastName().strip()))));
        newcomers = people.size();
        int next = 0;
        for (String part : Stream.of(named.split("\\|")).filter(each -> !each.isEmpty()).toList()) {
            boolean made = NewPerson.isNew(part);
            Map<String, String> values = new HashMap<>(said);
            values.put(PERSON, made ? RecordEdit.made(next++) : part);
            values.put("projet", made ? "" : projectOf(open, part));
            values.values().removeIf(String::isEmpty);
            edits.add(RecordEdit.create("inscriptions", values));
        }
    }

    /** The project of which a person is the first, or the only one that they are in. */
    private static String projectOf(OpenRecord open, String person) {
        List<RecordState> memberships = open.listNaming("membres", PERSON, person);
        return memberships.stream().filter(each -> memberships.size() == 1 || each.text("principal").equals("O"))
                .map(each -> each.text("projet")).findFirst().orElse("");
    }

    @Override
    public List<RecordEdit> edits() {
        return List.copyOf(edits);
    }

    /** What is wrong with one of them is wrong where they are named. */
    @Override
    public String header(FieldFault fault) {
        boolean ofPerson = fault.edit() < newcomers || List.of(PERSON, "projet").contains(fault.header());
        return ofPerson ? FormEdits.PEOPLE : fault.header();
    }

    @Override
    public Saved ownFirst(Saved saved) {
        List<SavedRow> rows = new ArrayList<>(saved.rows().subList(newcomers, saved.rows().size()));
        rows.addAll(saved.rows().subList(0, newcomers));
        return withRows(saved, rows);
    }
}
