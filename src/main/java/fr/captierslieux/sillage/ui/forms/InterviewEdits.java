package fr.captierslieux.sillage.ui.forms;

import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.cases.Stages;
import fr.captierslieux.sillage.records.FieldFault;
import fr.captierslieux.sillage.records.OpenRecord;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.RecordEdit.Change;
import fr.captierslieux.sillage.records.RecordState;
import fr.captierslieux.sillage.records.SaveOutcome.Saved;
import fr.captierslieux.sillage.records.SaveOutcome.SavedRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What an interview writes: a follow-up with what was said under its headings, the day and the qualification in the case, what became known
 * of the project, its stage, and the grid. Only what was changed is written, and what somebody else changed meanwhile is a clash of
 * its field: rows are compared by what they say, because none of them has the version of the form. Made off the JavaFX thread.
 */
final class InterviewEdits implements GestureEdits {
    private static final String FIRST_INTERVIEW = "PREMIER_ENTRETIEN";
    private static final String MEETING = "RENDEZ_VOUS";
    private static final String HELD = "premier_entretien_le";
    private static final String VISIONS = "visions";
    private static final String STAGES = "stades";
    private static final List<String> SAID = List.of(FormFiles.NEED, FormFiles.COLLECTIVE, FormFiles.PLACE);
    /** That of no row: it is compared by what it says. */
    private static final long NO_VERSION = -1;

    private final OpenRecord open;
    private final Map<String, Change> changes;
    private final String supportCase;
    private final String project;
    private final RecordState ofCase;
    private final UnaryOperator<String> called;
    private final List<RecordEdit> edits = new ArrayList<>();

    /**
     * @param changes what stands in the fields
     * @param called  how a field is called, for the headings
     */
    InterviewEdits(OpenRecord open, Map<String, Change> changes, UnaryOperator<String> called) {
        this.open = open;
        this.changes = changes;
        this.called = called;
        this.supportCase = text(FormFiles.CASE);
        this.ofCase = open.open("dossiers", supportCase).orElseGet(() -> new RecordState("dossiers",
                RowId.derived("support_case", supportCase), NO_VERSION, true, Map.of()));
        this.project = ofCase.text(FormFiles.PROJECT);
        followUp();
        supportCase();
        project();
        stage();
        vision();
    }

    /** What the rows say already that an interview is about; empty when there is no such case. */
    static Optional<RecordState> state(OpenRecord open, String supportCase) {
        return open.open("dossiers", supportCase).map(ofCase -> {
            Map<String, String> values = new HashMap<>();
            take(values, ofCase, List.of("qualification", "qualifie_le"));
            String project = ofCase.text(FormFiles.PROJECT);
            open.open("projets", project).ifPresent(row -> take(values, row, FormFiles.OF_PROJECT));
            lastStage(open, project).ifPresent(stage -> values.put("stade", stage));
            return new RecordState(FormFiles.INTERVIEW, ofCase.row(), NO_VERSION, ofCase.inBin(), values);
        });
    }

    private static void take(Map<String, String> values, RecordState row, List<String> headers) {
        headers.stream().filter(header -> !row.text(header).isEmpty())
                .forEach(header -> values.put(header, row.text(header)));
    }

    private static Optional<String> lastStage(OpenRecord open, String project) {
        return open.listNaming(STAGES, FormFiles.PROJECT, project).stream()
                .max(Comparator.comparing((RecordState row) -> row.text("le"))
                        .thenComparingInt(row -> Stages.rank(row.text("stade"))))
                .map(row -> row.text("stade"));
    }

    private String text(String header) {
        Change change = changes.get(header);
        return change == null ? "" : change.after();
    }

    /** What was changed of some fields; a field that stands as it was is none. */
    private Map<String, Change> changed(List<String> headers) {
        Map<String, Change> changed = new HashMap<>();
        headers.forEach(header -> {
            Change change = changes.get(header);
            if (change != null && !change.after().equals(change.before())) {
                changed.put(header, change);
            }
        });
        return changed;
    }

    private void followUp() {
        Map<String, String> values = new HashMap<>(Map.of(FormFiles.CASE, supportCase, "type",
                ofCase.text(HELD).isEmpty() ? FIRST_INTERVIEW : MEETING, "compte_rendu", report()));
        for (String header : List.of("conseiller", "le", "mode", "duree_min", "personnes", "themes",
                "prochaine_action", "echeance")) {
            values.put(header, text(header));
        }
        values.values().removeIf(String::isEmpty);
        edits.add(RecordEdit.create("suivis", values));
    }

    /** Paragraphs, each under the name of its field. */
    private String report() {
        List<String> paragraphs = new ArrayList<>();
        for (String header : SAID) {
            if (!text(header).isBlank()) {
                paragraphs.add(called.apply(header) + "\n" + text(header).strip());
            }
        }
        return String.join("\n\n", paragraphs);
    }

    private void supportCase() {
        Map<String, Change> news = changed(List.of("qualification"));
        if (news.containsKey("qualification")) {
            Change day = changed(List.of("qualifie_le")).getOrDefault("qualifie_le",
                    new Change(changes.containsKey("qualifie_le")
                            ? changes.get("qualifie_le").before()
                            : "", text("qualification").isEmpty() ? "" : text("le")));
            news.put("qualifie_le", day);
        } else {
            news.putAll(changed(List.of("qualifie_le")));
        }
        if (ofCase.text(HELD).isEmpty()) {
            news.put(HELD, new Change("", text("le")));
        }
        add("dossiers", ofCase.row(), news);
    }

    private void project() {
        Map<String, Change> news = changed(FormFiles.OF_PROJECT);
        open.open("projets", project).ifPresent(row -> add("projets", row.row(), news));
    }

    private void add(String file, RowId row, Map<String, Change> news) {
        if (!news.isEmpty()) {
            edits.add(new RecordEdit(file, row, NO_VERSION, news));
        }
    }

    private void stage() {
        String stage = changed(List.of("stade")).isEmpty() ? "" : text("stade");
        boolean there = open.listNaming(STAGES, FormFiles.PROJECT, project).stream()
                .anyMatch(row -> row.text("stade").equals(stage) && row.text("le").equals(text("le")));
        if (!stage.isEmpty() && !there) {
            edits.add(RecordEdit.create(STAGES, Map.of(FormFiles.PROJECT, project, "stade", stage, "le", text("le"))));
        }
    }

    /** A project has one grid a day: a second one of that day completes it. */
    private void vision() {
        Map<String, Change> scores = changed(FormFiles.CRITERIA);
        if (scores.isEmpty()) {
            return;
        }
        Optional<RecordState> there = open.listNaming(VISIONS, FormFiles.PROJECT, project).stream()
                .filter(row -> row.text("le").equals(text("le"))).findFirst();
        if (there.isPresent()) {
            add(VISIONS, there.get().row(), scores);
            return;
        }
        Map<String, String> values = new HashMap<>(Map.of(FormFiles.PROJECT, project, "le", text("le"), "conseiller",
                text("conseiller")));
        scores.forEach((header, change) -> values.put(header, change.after()));
        values.values().removeIf(String::isEmpty);
        edits.add(RecordEdit.create(VISIONS, values));
    }

    @Override
    public List<RecordEdit> edits() {
        return List.copyOf(edits);
    }

    @Override
    public String header(FieldFault fault) {
        return fault.header().equals(HELD)
                ? "le"
                : fault.header().equals("compte_rendu") ? FormFiles.NEED : fault.header();
    }

    /** An interview is about its case. */
    @Override
    public Saved ownFirst(Saved saved) {
        List<SavedRow> rows = new ArrayList<>(saved.rows());
        rows.addFirst(new SavedRow(ofCase.row(), supportCase, 0));
        return withRows(saved, rows);
    }
}
