package fr.captierslieux.sillage.store.day;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.day.Day;
import fr.captierslieux.sillage.day.DayLine;
import fr.captierslieux.sillage.day.DayLine.After;
import fr.captierslieux.sillage.day.DayLine.Closing;
import fr.captierslieux.sillage.day.DayLine.Meeting;
import fr.captierslieux.sillage.day.DayLine.Promise;
import fr.captierslieux.sillage.day.DayLine.Review;
import fr.captierslieux.sillage.day.DayLine.Silent;
import fr.captierslieux.sillage.day.DayLine.TaskDue;
import fr.captierslieux.sillage.day.DayLine.Unanswered;
import fr.captierslieux.sillage.day.DayScope;
import fr.captierslieux.sillage.day.DaySection.Kind;
import fr.captierslieux.sillage.day.DayWish;
import fr.captierslieux.sillage.day.RemindLater;
import fr.captierslieux.sillage.day.WeekTime;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.SaveOutcome.Saved;
import fr.captierslieux.sillage.records.SaveRecords;
import fr.captierslieux.sillage.store.records.SqlRecords;
import fr.captierslieux.sillage.territory.CommuneReference;
import fr.captierslieux.sillage.ui.UseCases;
import fr.captierslieux.sillage.workspace.Profile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each section of a day holds, on the days on which that turns. Today is Tuesday, 24 November 2026. */
@Tag("store")
class SqlDayTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private Path folder;
    private SampleStore sample;
    private UseCases useCases;
    private SaveRecords save;

    @BeforeEach
    void open() {
        sample = SampleStore.emptyIn(folder);
        useCases = sample.useCases();
        save = new SaveRecords(sample.store(), new SqlRecords(sample.store()), CommuneReference.shipped(),
                SampleStore.CLOCK);
        make("reseaux", "code", "CRESS", "nom", "CRESS", "type", "REGIONAL");
        make("reseaux", "code", "ECHO", "nom", "Échobat", "type", "THEMATIQUE");
        make("conseillers", "code", "INES", "prenom", "Inès", "nom", "Thébault", "reseau", "CRESS");
        make("conseillers", "code", "YANN", "prenom", "Yann", "nom", "Le Goff", "reseau", "CRESS");
        make("conseillers", "code", "LEA", "prenom", "Léa", "nom", "Roux", "reseau", "ECHO");
        for (String project : List.of("T1", "T2", "T3", "T4")) {
            make("projets", "code", project, "nom", "Projet " + project);
        }
        supportCase("D1", "T1", "CRESS", "INES", Map.of());
        supportCase("D2", "T2", "CRESS", "YANN", Map.of());
        supportCase("D3", "T3", "ECHO", "LEA", Map.of());
        supportCase("D4", "T4", "CRESS", "", Map.of());
        introduce("Inès Thébault", "CRESS");
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private void introduce(String person, @Nullable String network) {
        useCases.workspace().introduce().introduce(new Profile(person, network, "essai"));
    }

    private Saved make(String file, String... cells) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            values.put(cells[i], cells[i + 1]);
        }
        values.values().removeIf(String::isEmpty);
        return (Saved) save.save(new Gesture("test", "Inès"), List.of(RecordEdit.create(file, values)));
    }

    private void supportCase(String code, String project, String network, String advisor, Map<String, String> more) {
        Map<String, String> values = new HashMap<>(Map.of("code", code, "projet", project, "reseau", network,
                "conseiller", advisor, "premier_contact_le", "2026-06-01", "accompagnement_debut", "2026-11-01"));
        values.putAll(more);
        values.values().removeIf(String::isEmpty);
        assertThat(save.save(new Gesture("test", "Inès"), List.of(RecordEdit.create("dossiers", values))))
                .isInstanceOf(Saved.class);
    }

    private void change(String file, String code, String header, String text) {
        var state = useCases.forms().open().open(file, code).orElseThrow();
        assertThat(save.save(new Gesture("test", "Inès"), List.of(new RecordEdit(file, state.row(), state.version(),
                Map.of(header, new RecordEdit.Change(state.text(header), text)))))).isInstanceOf(Saved.class);
    }

    private Day day(DayScope scope) {
        return useCases.day().read().read(TODAY, scope, DayWish.NONE);
    }

    private static <T extends DayLine> List<T> lines(Day day, Kind kind, Class<T> type) {
        return day.sections().stream().filter(section -> section.kind() == kind)
                .flatMap(section -> section.lines().stream()).filter(type::isInstance).map(type::cast).toList();
    }

    private <T extends DayLine> List<T> mine(Kind kind, Class<T> type) {
        return lines(day(DayScope.MINE), kind, type);
    }

    private List<String> casesOf(Kind kind) {
        return mine(kind, DayLine.class).stream()
                .map(line -> Optional.ofNullable(line.of()).orElseThrow().code().value())
                .toList();
    }

    private static String ago(int days) {
        return TODAY.minusDays(days).toString();
    }

    private void promise(String code, String supportCase, String advisor, String due) {
        make("suivis", "code", code, "dossier", supportCase, "conseiller", advisor, "le", "2026-11-10", "type", "APPEL",
                "prochaine_action", "Action " + code, "echeance", due);
    }

    @Test
    void promisesAreDueByTodayAndBelongToWhoAccompanies() {
        promise("LATE", "D1", "YANN", ago(3));
        promise("TODAY", "D1", "", ago(0));
        promise("TOMORROW", "D1", "INES", ago(-1));
        promise("UNDATED", "D1", "INES", "");
        promise("YANNS", "D2", "INES", ago(1));
        promise("NOBODYS", "D4", "INES", ago(1));
        promise("DONE", "D1", "INES", ago(2));
        change("suivis", "DONE", "fait_le", ago(0));
        assertThat(mine(Kind.PROMISES, Promise.class)).extracting(each -> each.followUp().value())
                .containsExactly("LATE", "NOBODYS", "TODAY");
        Promise late = mine(Kind.PROMISES, Promise.class).getFirst();
        assertThat(late.action()).isEqualTo("Action LATE");
        assertThat(late.dueOn()).isEqualTo(TODAY.minusDays(3));
        assertThat(late.of().project()).isEqualTo("Projet T1");
        assertThat(lines(day(DayScope.NETWORK), Kind.PROMISES, Promise.class)).hasSize(4);
        assertThat(lines(useCases.day().read().read(TODAY.plusDays(1), DayScope.MINE, DayWish.NONE), Kind.PROMISES,
                Promise.class)).extracting(each -> each.followUp().value()).as("the day that is looked at")
                .contains("TOMORROW");
    }

    @Test
    void everybodysPromisesAreTheSameAsThoseOfAllNetworks() {
        promise("A", "D1", "", ago(3));
        promise("B", "D3", "", ago(5));
        promise("C", "D2", "", ago(0));
        promise("D", "D1", "", ago(-4));
        assertThat(lines(day(DayScope.ALL), Kind.PROMISES, Promise.class)).extracting(each -> each.followUp().value())
                .containsExactly("B", "A", "C");
    }

    @Test
    void tasksAreDueUnlessTheyWait() {
        make("taches", "code", "LATE", "intitule", "a", "conseiller", "INES", "echeance", ago(2));
        make("taches", "code", "TODAY", "intitule", "b", "dossier", "D1", "echeance", ago(0));
        make("taches", "code", "TOMORROW", "intitule", "c", "conseiller", "INES", "echeance", ago(-1));
        make("taches", "code", "OTHERS", "intitule", "d", "dossier", "D1", "conseiller", "YANN", "echeance", ago(0));
        make("taches", "code", "DONE", "intitule", "e", "conseiller", "INES", "echeance", ago(0), "fait_le", ago(0));
        make("plans", "code", "P", "intitule", "Plan", "dossier", "D1", "debut", "2026-10-01");
        make("taches", "code", "FIRST", "intitule", "f", "plan", "P", "echeance", ago(1));
        make("taches", "code", "WAITS", "intitule", "g", "plan", "P", "apres", "FIRST", "echeance", ago(4));
        assertThat(mine(Kind.PROMISES, TaskDue.class)).extracting(each -> each.task().code().value())
                .containsExactly("LATE", "FIRST", "TODAY");
        assertThat(mine(Kind.PROMISES, TaskDue.class).get(1).of()).as("by its plan").isNotNull();
        assertThat(mine(Kind.PROMISES, TaskDue.class).getFirst().of()).isNull();
        change("taches", "FIRST", "fait_le", ago(0));
        assertThat(mine(Kind.PROMISES, TaskDue.class)).extracting(each -> each.task().code().value())
                .containsExactly("WAITS", "LATE", "TODAY");
    }

    @Test
    void orientationsAreUnansweredFromTheFourteenthDayOn() {
        orientation("OLD", "D1", ago(14), "EN_ATTENTE");
        orientation("NEW", "D1", ago(13), "EN_ATTENTE");
        orientation("MUTE", "D1", ago(40), "");
        orientation("MET", "D1", ago(40), "CONTACT_PRIS");
        orientation("YANNS", "D2", ago(40), "");
        assertThat(mine(Kind.UNANSWERED, Unanswered.class)).extracting(each -> each.orientation().value())
                .containsExactly("MUTE", "OLD");
        assertThat(mine(Kind.UNANSWERED, Unanswered.class).getFirst().name()).isEqualTo("Échobat");
    }

    private void orientation(String code, String supportCase, String on, String result) {
        make("orientations", "code", code, "dossier", supportCase, "le", on, "destination_type", "RESEAU_THEMATIQUE",
                "reseau", "ECHO", "resultat", result);
    }

    @Test
    void anOrientationThatSomebodyWillAskAboutWaitsUntilThen() {
        orientation("O1", "D1", ago(30), "");
        orientation("O12", "D1", ago(30), "");
        Saved task = (Saved) useCases.day().remindLater().remind(new RemindLater.Wanted("Relancer Échobat",
                new Code("D1"), new Code("O1"), new Code("INES"), TODAY.plusDays(3)), "Inès");
        assertThat(mine(Kind.UNANSWERED, Unanswered.class)).extracting(each -> each.orientation().value())
                .containsExactly("O12");
        change("taches", task.rows().getFirst().code(), "fait_le", ago(13));
        assertThat(mine(Kind.UNANSWERED, Unanswered.class)).as("asked less than two weeks ago").hasSize(1);
        change("taches", task.rows().getFirst().code(), "fait_le", ago(14));
        assertThat(mine(Kind.UNANSWERED, Unanswered.class)).hasSize(2);
    }

    @Test
    void aCaseUnderWayIsSilentAfterSixtyDays() {
        change("dossiers", "D1", "accompagnement_debut", "2026-06-10");
        make("suivis", "code", "S1", "dossier", "D1", "le", ago(60), "type", "APPEL");
        assertThat(casesOf(Kind.SILENT)).isEmpty();
        change("suivis", "S1", "le", ago(61));
        assertThat(mine(Kind.SILENT, Silent.class)).singleElement()
                .satisfies(each -> assertThat(each.lastOn()).isEqualTo(TODAY.minusDays(61)));
        assertThat(lines(useCases.day().read().read(TODAY, DayScope.MINE, new DayWish(61, null)), Kind.SILENT,
                Silent.class)).isEmpty();
        make("rendez_vous", "code", "RV", "titre", "Point", "le", ago(-20), "dossier", "D1", "statut", "PREVU");
        assertThat(casesOf(Kind.SILENT)).as("somebody comes").isEmpty();
        change("rendez_vous", "RV", "statut", "ANNULE");
        assertThat(casesOf(Kind.SILENT)).containsExactly("D1");
        change("dossiers", "D1", "accompagnement_debut", "");
        assertThat(casesOf(Kind.SILENT)).as("not under way").isEmpty();
    }

    @Test
    void aCaseBegunAYearAgoIsToBeClosedWhenNobodyMetForHalfAYear() {
        change("dossiers", "D1", "premier_contact_le", "2025-11-24");
        change("dossiers", "D1", "accompagnement_debut", "2026-01-05");
        make("suivis", "code", "S1", "dossier", "D1", "le", "2026-05-24", "type", "APPEL");
        assertThat(casesOf(Kind.CLOSINGS)).isEmpty();
        assertThat(casesOf(Kind.SILENT)).containsExactly("D1");
        change("suivis", "S1", "le", "2026-05-23");
        assertThat(casesOf(Kind.CLOSINGS)).containsExactly("D1");
        assertThat(casesOf(Kind.SILENT)).as("in one place").isEmpty();
        change("dossiers", "D1", "premier_contact_le", "2025-11-25");
        assertThat(casesOf(Kind.CLOSINGS)).isEmpty();
    }

    @Test
    void aCaseOfAnOpenPlaceIsToBeClosedWhenItIsSilent() {
        change("dossiers", "D1", "premier_contact_le", "2025-01-10");
        change("projets", "T1", "ouvert_le", "2026-05-24");
        make("suivis", "code", "S1", "dossier", "D1", "le", ago(60), "type", "APPEL");
        assertThat(casesOf(Kind.CLOSINGS)).isEmpty();
        change("suivis", "S1", "le", ago(61));
        assertThat(mine(Kind.CLOSINGS, Closing.class)).singleElement()
                .satisfies(each -> assertThat(each.openedOn()).isEqualTo(LocalDate.of(2026, 5, 24)));
        change("projets", "T1", "ouvert_le", "2026-05-25");
        assertThat(casesOf(Kind.CLOSINGS)).isEmpty();
    }

    @Test
    void whatEndedIsLookedAtAgainAfterSixAndTwelveMonths() {
        supportCase("C1", "T1", "CRESS", "INES", Map.of("premier_contact_le", "2025-01-10", "accompagnement_debut",
                "2025-02-01", "cloture_le", "2026-06-08", "issue", "OBJECTIF_ATTEINT"));
        assertThat(mine(Kind.REVIEWS, Review.class)).singleElement().satisfies(each -> {
            assertThat(each.months()).isEqualTo(6);
            assertThat(each.after()).isEqualTo(After.CLOSING);
            assertThat(each.dueOn()).as("two weeks from now").isEqualTo(TODAY.plusDays(14));
        });
        change("dossiers", "C1", "cloture_le", "2026-06-09");
        assertThat(casesOf(Kind.REVIEWS)).isEmpty();
        change("dossiers", "C1", "cloture_le", "2025-12-08");
        assertThat(mine(Kind.REVIEWS, Review.class)).extracting(Review::months).containsExactly(12);
        change("dossiers", "C1", "cloture_le", "2025-05-25");
        assertThat(mine(Kind.REVIEWS, Review.class)).extracting(Review::months).containsExactly(12);
        change("dossiers", "C1", "cloture_le", "2025-05-24");
        assertThat(casesOf(Kind.REVIEWS)).as("half a year late, it is past").isEmpty();
        change("dossiers", "C1", "cloture_le", "2026-05-20");
        change("dossiers", "C1", "issue", "ABANDON");
        assertThat(casesOf(Kind.REVIEWS)).isEmpty();
    }

    @Test
    void whateverHappensSinceCountsAsALookBack() {
        supportCase("C1", "T1", "CRESS", "INES", Map.of("premier_contact_le", "2025-01-10", "accompagnement_debut",
                "2025-02-01", "cloture_le", "2026-05-20", "issue", "OBJECTIF_ATTEINT"));
        make("suivis", "code", "S1", "dossier", "C1", "le", "2026-11-05", "type", "POST_SORTIE");
        assertThat(casesOf(Kind.REVIEWS)).containsExactly("C1");
        change("suivis", "S1", "le", "2026-11-06");
        assertThat(casesOf(Kind.REVIEWS)).isEmpty();
        change("suivis", "S1", "le", "2026-07-01");
        make("taches", "code", "K1", "intitule", "Faire le point", "dossier", "C1", "echeance", ago(-8));
        assertThat(casesOf(Kind.REVIEWS)).isEmpty();
        change("taches", "K1", "echeance", "2026-08-01");
        make("rendez_vous", "code", "RV", "titre", "Point", "le", ago(-1), "dossier", "C1", "statut", "PREVU");
        assertThat(casesOf(Kind.REVIEWS)).isEmpty();
        change("rendez_vous", "RV", "statut", "ANNULE");
        assertThat(casesOf(Kind.REVIEWS)).containsExactly("C1");
    }

    @Test
    void aPlaceThatOpenedIsLookedAtAgain() {
        change("projets", "T1", "ouvert_le", "2026-05-20");
        assertThat(mine(Kind.REVIEWS, Review.class)).singleElement().satisfies(each -> {
            assertThat(each.after()).isEqualTo(After.OPENING);
            assertThat(each.months()).isEqualTo(6);
        });
    }

    @Test
    void appointmentsOfTheDayStandByTimeAndThoseNotWrittenDownComeBack() {
        meeting("NOON", ago(0), "12:00", "INES", "PREVU");
        meeting("NINE", ago(0), "09:00", "", "TENU");
        meeting("OFF", ago(0), "10:00", "INES", "ANNULE");
        meeting("YANNS", ago(0), "10:00", "YANN", "PREVU");
        meeting("OLD", ago(30), "10:00", "INES", "PREVU");
        meeting("OLDER", ago(31), "10:00", "INES", "PREVU");
        meeting("HELD", ago(2), "10:00", "INES", "TENU");
        Day day = day(DayScope.MINE);
        assertThat(day.meetings()).extracting(each -> each.appointment().code().value()).containsExactly("NINE",
                "NOON");
        assertThat(lines(day, Kind.UNRECORDED, Meeting.class)).extracting(each -> each.appointment().code().value())
                .containsExactly("OLD");
        assertThat(day(DayScope.ALL).meetings()).hasSize(3);
        Meeting noon = day.meetings().getLast();
        assertThat(noon.appointment()).isEqualTo(fr.captierslieux.sillage.agenda.Appointment
                .of(useCases.forms().open().open("rendez_vous", "NOON").orElseThrow()));
    }

    private void meeting(String code, String on, String at, String advisor, String status) {
        make("rendez_vous", "code", code, "titre", "Point", "le", on, "debut", at, "fin", "", "conseiller", advisor,
                "dossier", "D1", "statut", status, "commune", "44109", "mode", "SUR_SITE", "note", "Apporter le bail");
    }

    @Test
    void theWeekIsFromMondayToSundayAndOfWhoHeldTheFollowUps() {
        followUp("2026-11-22", "INES", 10);
        followUp("2026-11-23", "INES", 20);
        followUp("2026-11-29", "INES", 40);
        followUp("2026-11-30", "INES", 80);
        followUp("2026-11-24", "YANN", 160);
        assertThat(day(DayScope.MINE).week()).isEqualTo(new WeekTime(60, 62, 64));
        assertThat(day(DayScope.NETWORK).week().faceToFace()).isEqualTo(220);
        assertThat(day(DayScope.ALL).week().faceToFace()).isEqualTo(220);
    }

    private void followUp(String on, String advisor, int minutes) {
        make("suivis", "dossier", "D1", "le", on, "type", "VISITE", "conseiller", advisor, "duree_min",
                String.valueOf(minutes), "preparation_min", String.valueOf(minutes + 1), "trajet_min",
                String.valueOf(minutes + 2));
    }

    @Test
    void theScopeIsWhatTheProfileAllows() {
        assertThat(day(DayScope.MINE).scopes()).containsExactly(DayScope.MINE, DayScope.NETWORK, DayScope.ALL);
        assertThat(day(DayScope.MINE).colleagues()).extracting(each -> each.code().value())
                .containsExactly("INES", "YANN", "LEA");
        introduce("Camille Bonnet", "CRESS");
        assertThat(day(DayScope.MINE).scope()).isEqualTo(DayScope.NETWORK);
        introduce("lea roux", null);
        assertThat(day(DayScope.MINE).me()).isNotNull();
        introduce("Camille Bonnet", null);
        assertThat(day(DayScope.MINE).scopes()).containsExactly(DayScope.ALL);
    }

    @Test
    void whatIsInTheBinIsNotThere() {
        promise("S1", "D1", "INES", ago(3));
        orientation("O1", "D1", ago(40), "");
        meeting("RV", ago(0), "10:00", "INES", "PREVU");
        var state = useCases.forms().open().open("dossiers", "D1").orElseThrow();
        useCases.caseFile().bin().move(new Gesture("move-to-bin", "Inès"), "support_case", state.row());
        Day day = day(DayScope.ALL);
        assertThat(day.sections()).isEmpty();
        assertThat(day.meetings()).isEmpty();
    }
}
