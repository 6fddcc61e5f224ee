package fr.captierslieux.sillage.formats.letters;

import fr.captierslieux.sillage.trainings.documents.SessionDocument;
import fr.captierslieux.sillage.trainings.documents.SessionPicture;
import fr.captierslieux.sillage.trainings.documents.SessionPicture.Followed;
import fr.captierslieux.sillage.trainings.documents.SessionPicture.HalfDay;
import fr.captierslieux.sillage.trainings.documents.SessionPicture.Moment;
import fr.captierslieux.sillage.trainings.documents.SessionPicture.Result;
import fr.captierslieux.sillage.trainings.documents.SessionPicture.Trainee;
import fr.captierslieux.sillage.words.Words;
import fr.captierslieux.sillage.words.Written;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the marks of a session's documents say. Documents go to French trainees and funders: they are in French. */
final class SessionMarks {
    private static final Locale LANGUAGE = Locale.FRANCE;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", LANGUAGE);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", LANGUAGE);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H 'h' mm", LANGUAGE);
    private static final int UNIT = 10_000;

    private final Words words = Words.in(LANGUAGE);
    private final Written written = new Written(words);
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, List<Map<String, String>>> lists = new HashMap<>();

    private SessionMarks() {
    }

    static Marks of(SessionDocument document) {
        SessionMarks marks = new SessionMarks();
        marks.session(document.session(), document.madeOn());
        marks.trainee(document.session(), document.trainee());
        marks.day(document.session(), document.day());
        return new Marks(marks.texts, marks.lists);
    }

    private void session(SessionPicture session, LocalDate madeOn) {
        SessionPicture.Programme programme = session.programme();
        texts.put("date.du_jour", DAY.format(madeOn));
        texts.put("organisme.nom", programme.provider());
        texts.put("organisme.nda", programme.activityNumber());
        texts.put("organisme.siret", programme.siret());
        texts.put("organisme.contact", programme.contact());
        texts.put("organisme.mentions", mention("letter.activity-number", programme.activityNumber())
                + mention("letter.siret", programme.siret()));
        texts.put("formation.intitule", programme.title());
        texts.put("formation.certification", programme.certification());
        texts.put("formation.duree", programme.parts() == 0 ? "" : hours(programme.parts()));
        texts.put("formation.objectifs",
                programme.objectives().isBlank() ? words.get("letter.to-complete") : programme.objectives());
        texts.put("formation.prerequis", programme.prerequisites());
        texts.put("formation.nature", words.get("letter.nature"));
        texts.put("session.numero", session.number());
        texts.put("session.debut", DAY.format(session.startsOn()));
        texts.put("session.fin", DAY.format(session.endsOn()));
        texts.put("session.periode",
                words.get(session.number().isEmpty() ? "letter.period" : "letter.period-of-session",
                        DAY.format(session.startsOn()), DAY.format(session.endsOn()), session.number()));
        texts.put("session.commune", session.commune());
        texts.put("session.lieux", session.halfDays().stream().map(HalfDay::place).filter(place -> !place.isEmpty())
                .distinct().collect(Collectors.joining(" ; ")));
        lists.put("demi_journees", session.halfDays().stream().map(this::row).toList());
    }

    /** A number with what it is, behind a dot; nothing without it. */
    private String mention(String key, String number) {
        return number.isBlank() ? "" : " · " + words.get(key, number);
    }

    private Map<String, String> row(HalfDay half) {
        return Map.of("demi_journees.date", WEEKDAY.format(half.on()), "demi_journees.moment",
                words.label("moment", half.moment().name()), "demi_journees.horaires", times(half.from(), half.to()),
                "demi_journees.module", half.module(), "demi_journees.formateurs", String.join(", ", half.trainers()),
                "demi_journees.lieu", half.place());
    }

    private String times(@Nullable LocalTime from, @Nullable LocalTime to) {
        return from == null || to == null ? "" : words.get("letter.times", TIME.format(from), TIME.format(to));
    }

    private void trainee(SessionPicture session, @Nullable Trainee trainee) {
        texts.put("stagiaire.prenom", trainee == null ? "" : trainee.firstName());
        texts.put("stagiaire.nom", trainee == null ? "" : trainee.lastName());
        texts.put("stagiaire.nom_complet", trainee == null ? "" : trainee.name());
        texts.put("stagiaire.courriel", trainee == null ? "" : trainee.email());
        texts.put("stagiaire.employeur", trainee == null ? "" : trainee.employer());
        TreeSet<LocalDate> days = new TreeSet<>();
        if (trainee != null) {
            trainee.followed().stream().map(Followed::on).forEach(days::add);
        }
        texts.put("suivi.debut", DAY.format(days.isEmpty() ? session.startsOn() : days.first()));
        texts.put("suivi.fin", DAY.format(days.isEmpty() ? session.endsOn() : days.last()));
        String followed = hours(trainee == null ? 0 : trainee.parts());
        texts.put("suivi.duree", followed);
        long planned = session.programme().parts();
        texts.put("suivi.duree_sur",
                planned == 0 ? followed : words.get("letter.hours-of", followed, hours(planned)));
        List<Map<String, String>> results = new ArrayList<>();
        if (trainee != null) {
            trainee.results().stream().filter(each -> List.of("ACQUIS", "CERTIFICATION").contains(each.kind()))
                    .forEach(each -> results.add(result(each)));
        }
        texts.put("suivi.resultats", results.isEmpty()
                ? words.get("letter.no-result")
                : results.stream().map(each -> each.get("evaluations.type") + " : " + each.get("evaluations.resultat"))
                        .collect(Collectors.joining("\n")));
        lists.put("evaluations", results);
    }

    private Map<String, String> result(Result result) {
        List<String> said = new ArrayList<>();
        Boolean passed = result.passed();
        if (passed != null) {
            said.add(words.get(passed ? "letter.passed" : "letter.not-passed"));
        }
        if (result.markE4() != null) {
            said.add(words.get("letter.mark", written.number(
                    BigDecimal.valueOf(result.markE4()).divide(BigDecimal.valueOf(UNIT), 1, RoundingMode.HALF_UP), 1)));
        }
        return Map.of("evaluations.type", words.label("evaluation_kind", result.kind()), "evaluations.date",
                DAY.format(result.on()), "evaluations.resultat", String.join(", ", said));
    }

    /** A sheet has room for who signs, and for trainers, on one day; on no day, for nobody. */
    private void day(SessionPicture session, @Nullable LocalDate day) {
        List<HalfDay> halves = day == null ? List.of() : session.on(day);
        texts.put("jour.date", day == null ? "" : WEEKDAY.format(day));
        texts.put("jour.modules", distinct(halves.stream().map(HalfDay::module).toList()));
        texts.put("jour.lieux", distinct(halves.stream().map(HalfDay::place).toList()));
        half("matin", halves.stream().filter(each -> each.moment() == Moment.MATIN).toList());
        half("apres_midi", halves.stream().filter(each -> each.moment() == Moment.APRES_MIDI).toList());
        lists.put("stagiaires", day == null
                ? List.of()
                : session.signing(day).stream().map(each -> Map.of("stagiaires.nom_complet", each.name(),
                        "stagiaires.nom", each.lastName(), "stagiaires.prenom", each.firstName(),
                        "stagiaires.employeur", each.employer())).toList());
        lists.put("formateurs", halves.stream().flatMap(each -> each.trainers().stream()).distinct()
                .map(name -> Map.of("formateurs.nom_complet", name)).toList());
    }

    private void half(String name, List<HalfDay> halves) {
        texts.put(name + ".horaires", halves.stream().map(each -> times(each.from(), each.to()))
                .filter(text -> !text.isEmpty()).findFirst()
                .orElse(halves.isEmpty() ? words.get("letter.no-half-day") : ""));
        texts.put(name + ".module", distinct(halves.stream().map(HalfDay::module).toList()));
    }

    private static String distinct(List<String> all) {
        return all.stream().filter(text -> !text.isEmpty()).distinct().collect(Collectors.joining(" ; "));
    }

    private String hours(long parts) {
        BigDecimal hours = BigDecimal.valueOf(parts).divide(BigDecimal.valueOf(SessionPicture.HOUR), 2,
                RoundingMode.HALF_UP);
        return words.get("letter.hours", written.number(hours, Math.max(0, hours.stripTrailingZeros().scale())));
    }
}
