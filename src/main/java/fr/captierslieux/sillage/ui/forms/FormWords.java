package fr.captierslieux.sillage.ui.forms;

import fr.captierslieux.sillage.exchange.ExchangeFile;
import fr.captierslieux.sillage.records.OwnField;
import fr.captierslieux.sillage.ui.forms.DraftKeeping.Kept;
import fr.captierslieux.sillage.ui.forms.Reading.NotUnderstood;
import fr.captierslieux.sillage.words.Words;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;

/** Forms in words: labels, hints, titles, what is wrong and how to write it. */
public final class FormWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private final Words words;
    private final ExchangeFile file;
    private final List<OwnField> own;

    public FormWords(Words words, String file, List<OwnField> own) {
        this.words = words;
        this.file = FormFiles.get(file);
        this.own = List.copyOf(own);
    }

    public Words words() {
        return words;
    }

    /** How a field is called above its editor. */
    public String label(String header) {
        for (OwnField field : own) {
            if (field.header().equals(header)) {
                return field.label();
            }
        }
        String special = "form.field." + file.name() + "." + header;
        String general = "form.field." + header;
        return words.has(special) ? words.get(special) : words.has(general) ? words.get(general) : header;
    }

    /** What to know before writing; empty for nothing. */
    public String hint(String header) {
        String key = "form.hint." + file.name() + "." + header;
        return words.has(key) ? words.get(key) : "";
    }

    public String title(FormRequest request) {
        return words.get((request.row() == null ? "form.new." : "form.edit.") + named(request.file()));
    }

    /** Message key of the verb on the button. */
    public static String verbKey(String file) {
        return "form.save." + named(file);
    }

    /** The files that have words of their own; the others share some. */
    private static String named(String file) {
        return Set
                .of("personnes", "projets", "membres", "partenaires", "dossiers", "stades", "visions", "orientations",
                        "suivis", "emplois", "financements", "organisations", "plans", "taches", "rendez_vous",
                        "listes", "modeles_notes", "sous_stades", "situations", "reglages", FormFiles.CONTACT,
                        FormFiles.INTERVIEW, FormFiles.ENROLMENT, "formations", "sessions", "demi_journees",
                        "inscriptions", "presences",
                        "modules", "formateurs", "evaluations", "financements_formation", "evenements",
                        "participations", "invitations", "ressources", "diffusions", "actions", "instances",
                        "groupes", "membres_groupe", "decisions", "reseaux", "conseillers", "referents")
                .contains(file) ? file : "other";
    }

    /** « Nouvelle personne… »; the file has words of its own. */
    public String create(String named) {
        return words.get("form.create." + named);
    }

    /** What is wrong, and how to write it. */
    public String fault(NotUnderstood fault) {
        Object[] details = fault.details().stream().map(this::readable).toArray();
        String special = "form.fault." + fault.kind();
        return words.get(words.has(special) ? special : "fault." + fault.kind(), details);
    }

    /** A detail may be a header of the file or a day. */
    private Object readable(String detail) {
        if (detail.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return DAY.format(LocalDate.parse(detail));
        }
        return file.findColumn(detail).isPresent() ? label(detail) : detail;
    }

    /** « Brouillon gardé à 10:42 ». */
    public String kept(Kept kept, ZoneId zone) {
        String at = kept.at() == null ? "" : TIME.format(LocalTime.ofInstant(kept.at(), zone));
        return switch (kept.what()) {
            case NOTHING -> "";
            case TYPING -> words.get("form.draft.typing");
            case UNKEPT -> words.get("form.draft.unkept");
            case KEPT -> words.get("form.draft.kept", at);
            case SAVED -> words.get("form.draft.saved", at);
            case ABANDONED -> words.get("form.draft.abandoned");
        };
    }
}
