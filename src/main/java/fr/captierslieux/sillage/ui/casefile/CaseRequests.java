package fr.captierslieux.sillage.ui.casefile;

import fr.captierslieux.sillage.agenda.SupportPlan;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.cases.CaseFile;
import fr.captierslieux.sillage.cases.Happening;
import fr.captierslieux.sillage.cases.Happening.Milestone;
import fr.captierslieux.sillage.cases.Happening.StageReached;
import fr.captierslieux.sillage.cases.Stages;
import fr.captierslieux.sillage.orientation.Suggestion;
import fr.captierslieux.sillage.ui.forms.FormRequest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The forms that the page of a case asks for, with what a new row says from the beginning. */
final class CaseRequests {
    /** The exchange file of resources that are given. */
    static final String GIVEN = "diffusions";

    private final CaseFile file;
    private final LocalDate today;
    private final boolean own;

    /** @param own whether the person who works here accompanies the case: then new rows name them */
    CaseRequests(CaseFile file, LocalDate today, boolean own) {
        this.file = file;
        this.today = today;
        this.own = own;
    }

    FormRequest followUp() {
        Map<String, String> given = new HashMap<>(ofCase("le"));
        byOwnAdvisor(given);
        return FormRequest.create("suivis", given);
    }

    FormRequest appointment() {
        Map<String, String> given = new HashMap<>(ofCase("le"));
        given.put("statut", "PREVU");
        byOwnAdvisor(given);
        return FormRequest.create("rendez_vous", given);
    }

    FormRequest task() {
        Map<String, String> given = new HashMap<>(Map.of("dossier", file.facts().code().value()));
        byOwnAdvisor(given);
        return FormRequest.create("taches", given);
    }

    /** A task of a plan, done by who accompanies the case. */
    FormRequest step(SupportPlan plan) {
        Map<String, String> given = new HashMap<>(Map.of("plan", plan.code().value()));
        byOwnAdvisor(given);
        return FormRequest.create("taches", given);
    }

    /** A resource that is given, today: which one is all that is left to say. */
    FormRequest resource() {
        Map<String, String> given = new HashMap<>(ofCase("le"));
        given.put("nombre", "1");
        return new FormRequest(GIVEN, null, given, "ressource");
    }

    FormRequest plan() {
        return FormRequest.create("plans", ofCase("debut"));
    }

    private void byOwnAdvisor(Map<String, String> given) {
        if (own && file.facts().advisorCode() != null) {
            given.put("conseiller", file.facts().advisorCode().value());
        }
    }

    FormRequest orientation() {
        Map<String, String> given = new HashMap<>(ofCase("le"));
        given.put("resultat", "EN_ATTENTE");
        return FormRequest.create("orientations", given);
    }

    /** An orientation that follows a suggestion: where to and why stand in it, to be read and changed. */
    FormRequest orientation(Suggestion.Destination destination, String motive) {
        Map<String, String> given = new HashMap<>(orientation().given());
        given.put("destination_type", destination.kind());
        given.put("motif", motive);
        switch (destination) {
            case Suggestion.Member member -> given.put("reseau", member.network().code());
            case Suggestion.Outside outside -> given.put("destination", outside.usualName());
        }
        return new FormRequest("orientations", null, given, "motif");
    }

    FormRequest stage() {
        Map<String, String> given = new HashMap<>(ofProject("le"));
        List<String> path = Stages.path();
        int reached = file.stage().map(StageReached::stage).map(path::indexOf).orElse(-1);
        if (reached + 1 < path.size()) {
            given.put("stade", path.get(reached + 1));
        }
        return FormRequest.create("stades", given);
    }

    /** A new row that belongs to the project; {@code day} is the header of its date, empty for none. */
    FormRequest add(String kind, String day) {
        return FormRequest.create(kind, ofProject(day));
    }

    FormRequest editCase(String focus) {
        return new FormRequest("dossiers", file.facts().row(), Map.of(), focus);
    }

    FormRequest editProject(String focus) {
        return new FormRequest("projets", file.project().row(), Map.of(), focus);
    }

    /** The form of what stands in the timeline; empty for another case, which has a page of its own. */
    Optional<FormRequest> edit(Happening happening) {
        if (happening instanceof Milestone milestone) {
            return Optional.of(switch (milestone.kind()) {
                case FIRST_CONTACT -> editCase("premier_contact_le");
                case FIRST_INTERVIEW -> editCase("premier_entretien_le");
                case QUALIFIED -> editCase("qualification");
                case SUPPORT_STARTED -> editCase("accompagnement_debut");
                case CLOSED -> editCase("cloture_le");
                case STRUCTURE_CREATED -> editProject("structure_creee_le");
                case OPENED -> editProject("ouvert_le");
            });
        }
        RowId row = happening.row();
        String kind = fileOf(happening);
        return row == null || kind == null ? Optional.empty() : Optional.of(FormRequest.edit(kind, row));
    }

    /** The exchange file that the row of something belongs to; null for what is no row of this case. */
    static @Nullable String fileOf(Happening happening) {
        return switch (happening) {
            case Happening.FollowUp ignored -> "suivis";
            case Happening.AppointmentMade ignored -> "rendez_vous";
            case Happening.TaskStands ignored -> "taches";
            case Happening.PlanMade ignored -> "plans";
            case StageReached ignored -> "stades";
            case Happening.OrientationMade ignored -> "orientations";
            case Happening.VisionAssessed ignored -> "visions";
            case Happening.TookPart ignored -> "participations";
            case Happening.Trained ignored -> "inscriptions";
            case Happening.ResourceGiven ignored -> GIVEN;
            case Happening.JobsCounted ignored -> "emplois";
            case Happening.FundingObtained ignored -> "financements";
            case Milestone ignored -> null;
            case Happening.FileAttached ignored -> null;
            case Happening.OtherCase ignored -> null;
        };
    }

    private Map<String, String> ofCase(String day) {
        return Map.of("dossier", file.facts().code().value(), day, today.toString());
    }

    private Map<String, String> ofProject(String day) {
        String project = file.project().code().value();
        return day.isEmpty() ? Map.of("projet", project) : Map.of("projet", project, day, today.toString());
    }
}
