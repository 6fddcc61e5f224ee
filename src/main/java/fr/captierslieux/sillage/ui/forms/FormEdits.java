package fr.captierslieux.sillage.ui.forms;

import fr.captierslieux.sillage.records.Choice;
import fr.captierslieux.sillage.records.FieldFault;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.RecordEdit.Change;
import fr.captierslieux.sillage.records.RecordState;
import fr.captierslieux.sillage.records.SaveOutcome.Saved;
import fr.captierslieux.sillage.records.SaveOutcome.SavedRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a form writes as one gesture: first the people whom it names and who are not there yet, then its own row, then what makes
 * those people members of the team, then the resources that are given with it.
 */
final class FormEdits implements GestureEdits {
    /** The field that may name people who are not there yet. */
    static final String PEOPLE = "personnes";

    private final List<NewPerson> people;
    private final List<RecordEdit> edits = new ArrayList<>();
    private final int firstResource;

    /**
     * To whom resources are given that a follow-up names, and when.
     *
     * @param supportCase code of the case; empty for none
     */
    record Giving(String supportCase, String day) {
    }

    /**
     * @param form    what the form writes of its own row, and resources that are given with it
     * @param given   the distributions of the case. Asked only where resources are given
     * @param project code of the project whose team new people may join; empty for none. Asked only where somebody joins it
     */
    FormEdits(RecordEdit form, Giving giving, Supplier<List<RecordState>> given, Supplier<String> project) {
        Map<String, Change> ofRow = new HashMap<>(form.changes());
        Change resources = ofRow.remove(FormFiles.RESOURCES);
        RecordEdit own = new RecordEdit(form.file(), form.row(), form.version(), ofRow);
        Change named = own.changes().getOrDefault(PEOPLE, new Change("", ""));
        this.people = NewPerson.listIn(named.after());
        people.forEach(person -> edits.add(RecordEdit.create("personnes",
                Map.of("prenom", person.firstName().strip(), "nom", person.lastName().strip()))));
        edits.add(people.isEmpty()
                ? own
                : new RecordEdit(own.file(), own.row(), own.version(),
                        with(own.changes(), codes(RecordEdit::made))));
        if (people.stream().anyMatch(person -> person.joins() == NewPerson.Joins.THE_TEAM)) {
            join(project.get());
        }
        firstResource = edits.size();
        if (resources != null) {
            Set<String> codes = codesIn(resources.after());
            codes.removeAll(codesIn(resources.before()));
            give(codes, giving, codes.isEmpty() ? List.of() : given.get());
        }
    }

    private static Set<String> codesIn(String text) {
        return Stream.of(text.split("\\|")).filter(code -> !code.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What was given to the case that day already, from its own page or with another follow-up, is given once. */
    private void give(Set<String> codes, Giving giving, List<RecordState> given) {
        Set<String> there = given.stream().filter(each -> !each.inBin() && each.text("le").equals(giving.day()))
                .map(each -> each.text("ressource")).collect(Collectors.toSet());
        codes.stream().filter(code -> !there.contains(code)).forEach(code -> edits.add(RecordEdit.create("diffusions",
                Map.of("ressource", code, "dossier", giving.supportCase(), "le", giving.day(), "nombre", "1"))));
    }

    private void join(String project) {
        for (int i = 0; i < people.size() && !project.isEmpty(); i++) {
            if (people.get(i).joins() == NewPerson.Joins.THE_TEAM) {
                edits.add(RecordEdit.create("membres", Map.of("projet", project, "personne", RecordEdit.made(i))));
            }
        }
    }

    /** Gives the code that stands for a person by number. */
    private interface CodeOf {
        String code(int person);
    }

    private static Map<String, Change> with(Map<String, Change> changes, CodesIn in) {
        Map<String, Change> all = new HashMap<>(changes);
        all.computeIfPresent(PEOPLE, (header, change) -> new Change(change.before(), in.replace(change.after())));
        return all;
    }

    /** Puts codes in the place of people who are not there yet. */
    private interface CodesIn {
        String replace(String entry);
    }

    private static CodesIn codes(CodeOf of) {
        return entry -> {
            int[] next = {0};
            return Stream.of(entry.split("\\|")).map(part -> NewPerson.isNew(part) ? of.code(next[0]++) : part)
                    .collect(Collectors.joining("|"));
        };
    }

    @Override
    public List<RecordEdit> edits() {
        return List.copyOf(edits);
    }

    /** What is wrong with a person who is made along the way is wrong where they are named; so is what is given. */
    @Override
    public String header(FieldFault fault) {
        if (fault.edit() >= firstResource) {
            return FormFiles.RESOURCES;
        }
        return fault.edit() == people.size() ? fault.header() : PEOPLE;
    }

    @Override
    public Saved ownFirst(Saved saved) {
        if (people.isEmpty()) {
            return saved;
        }
        List<SavedRow> rows = new ArrayList<>(saved.rows());
        rows.addFirst(rows.remove(people.size()));
        return new Saved(rows, saved.gesture(), saved.warnings());
    }

    /** With the codes that new people got. */
    @Override
    public Map<String, Change> written(Map<String, Change> changes, Saved ownFirst) {
        return people.isEmpty() ? changes : with(changes, codes(i -> ownFirst.rows().get(i + 1).code()));
    }

    @Override
    public List<Choice> made(Saved ownFirst) {
        List<Choice> made = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            made.add(new Choice(ownFirst.rows().get(i + 1).code(), people.get(i).name(), ""));
        }
        return made;
    }
}
