package fr.captierslieux.sillage.ui.forms;

import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.projects.ProposedName;
import fr.captierslieux.sillage.records.Choice;
import fr.captierslieux.sillage.records.FieldFault;
import fr.captierslieux.sillage.records.OpenRecord;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.RecordEdit.Change;
import fr.captierslieux.sillage.records.RecordState;
import fr.captierslieux.sillage.records.SaveOutcome.Saved;
import fr.captierslieux.sillage.records.SaveOutcome.SavedRow;
import fr.captierslieux.sillage.territory.Commune;
import fr.captierslieux.sillage.territory.CommuneReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a contact writes: a person, a project, what links them, a case and its first follow-up. What is there already is named instead
 * of made: a person who is known, a project, a case that is taken up again. Made off the JavaFX thread.
 */
final class ContactEdits implements GestureEdits {
    /** Channels that a mode says as well. */
    private static final List<String> CHANNELS = List.of("TELEPHONE", "COURRIEL", "EVENEMENT");
    private static final String FIRST_INTERVIEW = "PREMIER_ENTRETIEN";
    /** What fields are called in the form, by the column of another file that they become. */
    private static final Map<String, String> CALLED = Map.of("premier_contact_le", "le", "premier_entretien_le", "le");

    private final OpenRecord open;
    private final CommuneReference communes;
    private final Map<String, String> said = new HashMap<>();
    private final List<RecordEdit> edits = new ArrayList<>();
    private final String person;
    private final String project;
    private final String supportCase;

    /** @param changes what stands in the fields */
    ContactEdits(OpenRecord open, CommuneReference communes, Map<String, Change> changes) {
        this.open = open;
        this.communes = communes;
        changes.forEach((header, change) -> said.put(header, change.after()));
        this.person = text(FormFiles.PERSON).isEmpty() ? newPerson() : knownPerson(text(FormFiles.PERSON));
        this.project = project();
        link();
        this.supportCase = text(FormFiles.CASE).isEmpty() ? newCase() : text(FormFiles.CASE);
        followUp();
    }

    private String text(String header) {
        return said.getOrDefault(header, "");
    }

    private String add(String file, Map<String, String> values) {
        Map<String, String> texts = new HashMap<>(values);
        texts.values().removeIf(String::isEmpty);
        edits.add(RecordEdit.create(file, texts));
        return RecordEdit.made(edits.size() - 1);
    }

    private String newPerson() {
        return add("personnes", Map.of("prenom", text("prenom"), "nom", text("nom"), "telephone", text("telephone"),
                "courriel", text("courriel"), "commune", text("commune")));
    }

    /** How to reach somebody who is known is written down where it is said. */
    private String knownPerson(String code) {
        Optional<RecordState> known = open.open("personnes", code);
        Map<String, Change> news = new HashMap<>();
        for (String header : List.of("telephone", "courriel")) {
            if (known.isPresent() && !text(header).isEmpty()) {
                news.put(header, new Change(known.get().text(header), text(header)));
            }
        }
        if (known.isPresent() && !news.isEmpty()) {
            edits.add(new RecordEdit("personnes", known.get().row(), known.get().version(), news));
        }
        return code;
    }

    private String project() {
        String taken = text(FormFiles.CASE).isEmpty()
                ? text(FormFiles.PROJECT)
                : open.open("dossiers", text(FormFiles.CASE)).map(row -> row.text("projet")).orElse("");
        return !taken.isEmpty()
                ? taken
                : add("projets",
                        Map.of("nom", projectName(), "commune", text("commune"), "etat", "EN_PROJET"));
    }

    private String projectName() {
        return text(FormFiles.PROJECT_NAME).isBlank()
                ? communes.findCommune(text("commune")).map(Commune::name).map(ProposedName::ofCommune)
                        .orElseGet(() -> ProposedName.ofPerson(personName()))
                : text(FormFiles.PROJECT_NAME);
    }

    private String personName() {
        String known = text(FormFiles.PERSON);
        return known.isEmpty()
                ? (text("prenom") + " " + text("nom")).strip()
                : open.describe("personnes", List.of(known)).values().stream().map(Choice::label).findFirst()
                        .orElse("");
    }

    /** Who calls about a new project carries it; what somebody is in an older one is not known yet. */
    private void link() {
        boolean both = !isMade(person) && !isMade(project);
        boolean there = both && open.open("membres", RowId.derived("project_member", project, person))
                .filter(row -> !row.inBin()).isPresent();
        if (!there) {
            add("membres", isMade(project)
                    ? Map.of(FormFiles.PROJECT, project, FormFiles.PERSON, person, "role", "PORTEUR", "principal", "O")
                    : Map.of(FormFiles.PROJECT, project, FormFiles.PERSON, person));
        }
    }

    private static boolean isMade(String code) {
        return code.startsWith("@");
    }

    private String newCase() {
        boolean interview = text("type").equals(FIRST_INTERVIEW);
        return add("dossiers",
                Map.of(FormFiles.PROJECT, project, "reseau", text("reseau"), "conseiller", text("conseiller"),
                        "premier_contact_le", text("le"), "premier_entretien_le", interview ? text("le") : "", "canal",
                        CHANNELS.contains(text("mode")) ? text("mode") : "", "origine", text("origine")));
    }

    private void followUp() {
        Map<String, String> values = new HashMap<>(Map.of(FormFiles.CASE, supportCase, "personnes", person));
        for (String header : List.of("conseiller", "le", "type", "mode", "duree_min", "compte_rendu",
                "prochaine_action", "echeance")) {
            values.put(header, text(header));
        }
        add("suivis", values);
    }

    @Override
    public List<RecordEdit> edits() {
        return List.copyOf(edits);
    }

    @Override
    public String header(FieldFault fault) {
        boolean name = fault.header().equals("nom") && edits.get(fault.edit()).file().equals("projets");
        return name ? FormFiles.PROJECT_NAME : CALLED.getOrDefault(fault.header(), fault.header());
    }

    /** A contact is about its case, also where that one was there before. */
    @Override
    public Saved ownFirst(Saved saved) {
        List<SavedRow> rows = new ArrayList<>(saved.rows());
        if (isMade(supportCase)) {
            rows.addFirst(rows.remove(Integer.parseInt(supportCase.substring(1))));
        } else {
            rows.addFirst(new SavedRow(RowId.derived("support_case", supportCase), supportCase, 0));
        }
        return withRows(saved, rows);
    }
}
