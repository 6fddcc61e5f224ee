package fr.captierslieux.sillage.store.casefile;

import fr.captierslieux.sillage.cases.Happening;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The story of a case by loops over rows, as lines of text: what the set queries are held against. */
final class NaiveCase {
    private final Map<String, List<Map<String, String>>> files;
    private final Set<Map<String, String>> inBin;

    NaiveCase(Map<String, List<Map<String, String>>> files, IdentityHashMap<Map<String, String>, Boolean> inBin) {
        this.files = files;
        this.inBin = inBin.keySet(); // by identity: rows of two files may say the same
    }

    List<String> story(Map<String, String> supportCase) {
        List<String> lines = new ArrayList<>();
        String code = at(supportCase, "code");
        String project = at(supportCase, "projet");
        for (String day : List.of("premier_contact_le", "premier_entretien_le", "qualifie_le", "accompagnement_debut",
                "cloture_le")) {
            milestone(lines, at(supportCase, day));
        }
        milestone(lines, at(find("projets", project), "structure_creee_le"));
        milestone(lines, at(find("projets", project), "ouvert_le"));
        alive("suivis", "dossier", code).forEach(row -> lines.add(line("FollowUp", row, "le", "code")));
        alive("orientations", "dossier", code).forEach(row -> lines.add(line("OrientationMade", row, "le", "code")));
        alive("diffusions", "dossier", code)
                .forEach(row -> lines.add("ResourceGiven " + at(row, "le") + " " + title("ressources", row)));
        planned(lines, supportCase);
        alive("stades", "projet", project).forEach(row -> lines.add(line("StageReached", row, "le", "stade")));
        alive("visions", "projet", project).forEach(row -> lines.add(line("VisionAssessed", row, "le", "projet")));
        alive("emplois", "projet", project)
                .forEach(row -> lines.add(line("JobsCounted", row, "constate_le", "source")));
        alive("financements", "projet", project)
                .forEach(row -> lines.add(line("FundingObtained", row, "obtenu_le", "financeur")));
        for (Map<String, String> member : alive("membres", "projet", project)) {
            networkLife(lines, at(member, "personne"), project);
        }
        for (Map<String, String> other : alive("dossiers", "projet", project)) {
            if (!at(other, "code").equals(code)) {
                lines.add(line("OtherCase", other, "premier_contact_le", "code"));
                if (!at(other, "cloture_le").isEmpty()) {
                    lines.add(line("OtherCase", other, "cloture_le", "code"));
                }
            }
        }
        return lines;
    }

    private void planned(List<String> lines, Map<String, String> supportCase) {
        String code = at(supportCase, "code");
        alive("plans", "dossier", code).forEach(row -> lines.add(line("PlanMade", row, "debut", "code")));
        alive("rendez_vous", "dossier", code).stream()
                .filter(row -> !at(row, "statut").equals("TENU") || at(row, "suivi").isEmpty()
                        || !isAlive(find("suivis", at(row, "suivi"))))
                .forEach(row -> lines.add(line("AppointmentMade", row, "le", "code")));
        for (Map<String, String> task : files.getOrDefault("taches", List.of())) {
            boolean ofPlan = !at(task, "plan").isEmpty()
                    && at(find("plans", at(task, "plan")), "dossier").equals(code);
            boolean waiting = at(task, "fait_le").isEmpty() && !at(task, "apres").isEmpty()
                    && isAlive(find("taches", at(task, "apres")))
                    && at(find("taches", at(task, "apres")), "fait_le").isEmpty();
            if (isAlive(task) && !waiting && (ofPlan || at(task, "dossier").equals(code))) {
                String begun = at(task, "plan").isEmpty() ? "" : at(find("plans", at(task, "plan")), "debut");
                String on = Stream.of(at(task, "fait_le"), at(task, "echeance"), begun,
                        at(supportCase, "premier_contact_le")).filter(day -> !day.isEmpty()).findFirst().orElseThrow();
                lines.add("TaskStands " + on + " " + at(task, "code"));
            }
        }
    }

    private void networkLife(List<String> lines, String person, String project) {
        for (Map<String, String> part : alive("participations", "personne", person)) {
            Map<String, String> event = find("evenements", at(part, "evenement"));
            if (isAlive(event)) {
                lines.add("TookPart " + at(event, "le") + " " + at(event, "titre"));
            }
        }
        for (Map<String, String> enrolment : alive("inscriptions", "personne", person)) {
            Map<String, String> session = find("sessions", at(enrolment, "session"));
            boolean here = at(enrolment, "projet").isEmpty() || at(enrolment, "projet").equals(project);
            if (isAlive(session) && here) {
                lines.add("Trained " + at(session, "debut") + " "
                        + at(find("formations", at(session, "formation")), "intitule"));
            }
        }
    }

    /** What the store read, in the same words. */
    static List<String> lines(List<Happening> story) {
        return story.stream().map(each -> switch (each) {
            case Happening.Milestone milestone -> "Milestone " + milestone.on();
            case Happening.PlanMade one -> "PlanMade " + one.on() + " " + one.plan().code();
            case Happening.AppointmentMade one -> "AppointmentMade " + one.on() + " " + one.appointment().code();
            case Happening.TaskStands one -> "TaskStands " + one.on() + " " + one.task().code();
            case Happening.FollowUp one -> "FollowUp " + one.on() + " " + one.code().value();
            case Happening.OrientationMade one -> "OrientationMade " + one.on() + " " + one.code().value();
            case Happening.ResourceGiven one -> "ResourceGiven " + one.on() + " " + one.title();
            case Happening.StageReached one -> "StageReached " + one.on() + " " + one.stage();
            case Happening.VisionAssessed one -> "VisionAssessed " + one.on() + " ";
            case Happening.JobsCounted one -> "JobsCounted " + one.on() + " " + one.source();
            case Happening.FundingObtained one -> "FundingObtained " + one.on() + " " + one.funder();
            case Happening.TookPart one -> "TookPart " + one.on() + " " + one.title();
            case Happening.Trained one -> "Trained " + one.on() + " " + one.title();
            case Happening.OtherCase one -> "OtherCase " + one.on() + " " + one.code().value();
            case Happening.FileAttached one -> "FileAttached " + one.on() + " " + one.attachment().name();
        }).collect(Collectors.toList());
    }

    private void milestone(List<String> lines, String day) {
        if (!day.isEmpty()) {
            lines.add("Milestone " + day);
        }
    }

    private static String line(String kind, Map<String, String> row, String day, String text) {
        return kind + " " + at(row, day) + " " + (kind.equals("VisionAssessed") ? "" : at(row, text));
    }

    private String title(String file, Map<String, String> row) {
        return at(find(file, at(row, "ressource")), "titre");
    }

    private List<Map<String, String>> alive(String file, String header, String code) {
        return files.getOrDefault(file, List.of()).stream().filter(row -> at(row, header).equals(code))
                .filter(this::isAlive).toList();
    }

    private boolean isAlive(Map<String, String> row) {
        return !inBin.contains(row);
    }

    private Map<String, String> find(String file, String code) {
        return files.getOrDefault(file, List.of()).stream().filter(row -> at(row, "code").equals(code)).findFirst()
                .orElseThrow();
    }

    private static String at(Map<String, String> row, String header) {
        return row.getOrDefault(header, "");
    }
}
