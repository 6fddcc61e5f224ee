package fr.captierslieux.sillage.store.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.DateRange;
import fr.captierslieux.sillage.calendar.CalendarEntry;
import fr.captierslieux.sillage.calendar.CalendarEntry.Arranged;
import fr.captierslieux.sillage.calendar.CalendarEntry.Event;
import fr.captierslieux.sillage.calendar.CalendarEntry.HalfDay;
import fr.captierslieux.sillage.calendar.CalendarEntry.Kind;
import fr.captierslieux.sillage.calendar.CalendarPage;
import fr.captierslieux.sillage.calendar.ReadCalendar;
import fr.captierslieux.sillage.day.DayScope;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.SaveOutcome.Saved;
import fr.captierslieux.sillage.ui.UseCases;
import fr.captierslieux.sillage.workspace.Profile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in a range of days, and whose. */
@Tag("store")
class SqlCalendarTest {
    private static final DateRange WEEK = new DateRange(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 29));
    private static final Set<Kind> ALL = EnumSet.allOf(Kind.class);

    @TempDir
    private Path folder;
    private SampleStore sample;
    private UseCases useCases;

    @BeforeEach
    void open() {
        sample = SampleStore.emptyIn(folder);
        useCases = sample.useCases();
        make("reseaux", "code", "CRESS", "nom", "CRESS", "type", "REGIONAL");
        make("reseaux", "code", "ECHO", "nom", "Échobat", "type", "THEMATIQUE");
        make("conseillers", "code", "INES", "prenom", "Inès", "nom", "Thébault", "reseau", "CRESS");
        make("conseillers", "code", "YANN", "prenom", "Yann", "nom", "Le Goff", "reseau", "CRESS");
        make("conseillers", "code", "LEA", "prenom", "Léa", "nom", "Roux", "reseau", "ECHO");
        supportCase("D1", "CRESS", "INES");
        supportCase("D2", "CRESS", "YANN");
        supportCase("D3", "ECHO", "LEA");
        supportCase("D4", "CRESS", "");
        useCases.workspace().introduce().introduce(new Profile("Inès Thébault", "CRESS", "essai"));
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private void make(String file, String... cells) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            values.put(cells[i], cells[i + 1]);
        }
        values.values().removeIf(String::isEmpty);
        assertThat(useCases.forms().save().save(new Gesture("test", "Inès"),
                List.of(RecordEdit.create(file, values)))).isInstanceOf(Saved.class);
    }

    private void supportCase(String code, String network, String advisor) {
        make("projets", "code", "P" + code, "nom", "Projet " + code);
        make("dossiers", "code", code, "projet", "P" + code, "reseau", network, "conseiller", advisor,
                "premier_contact_le", "2026-06-01");
    }

    private void appointment(String code, String supportCase, String advisor, String on, String from, String until,
            String status) {
        make("rendez_vous", "code", code, "titre", "Titre " + code, "le", on, "debut", from, "fin", until, "conseiller",
                advisor, "dossier", supportCase, "statut", status);
    }

    private List<String> codes(DayScope scope, Kind kind) {
        return read(scope, Set.of(kind)).entries().stream().map(each -> each.code().value()).toList();
    }

    private CalendarPage read(DayScope scope, Set<Kind> kinds) {
        return useCases.calendar().read().read(WEEK, scope, kinds);
    }

    @Test
    void appointmentsAreThoseOfWhoGoesThereElseOfWhoAccompanies() {
        appointment("MONDAY", "D1", "INES", "2026-11-23", "09:00", "10:00", "PREVU");
        appointment("SUNDAY", "D1", "", "2026-11-29", "", "", "TENU");
        appointment("BEFORE", "D1", "INES", "2026-11-22", "", "", "PREVU");
        appointment("AFTER", "D1", "INES", "2026-11-30", "", "", "PREVU");
        appointment("CANCELLED", "D1", "INES", "2026-11-24", "", "", "ANNULE");
        appointment("YANNS", "D1", "YANN", "2026-11-24", "14:00", "", "PREVU");
        appointment("LEAS", "D3", "LEA", "2026-11-24", "", "", "PREVU");
        appointment("NOBODYS", "", "", "2026-11-25", "", "", "PREVU");
        assertThat(codes(DayScope.MINE, Kind.APPOINTMENT)).containsExactly("MONDAY", "SUNDAY");
        assertThat(codes(DayScope.NETWORK, Kind.APPOINTMENT)).containsExactly("MONDAY", "YANNS", "SUNDAY");
        assertThat(codes(DayScope.ALL, Kind.APPOINTMENT)).containsExactly("MONDAY", "LEAS", "YANNS", "NOBODYS",
                "SUNDAY");
        Arranged monday = (Arranged) read(DayScope.MINE, ALL).entries().getFirst();
        assertThat(monday.of()).isNotNull();
        assertThat(monday.times().minutes()).isEqualTo(60);
    }

    @Test
    void openPromisesAndTasksStandOnTheirDay() {
        promise("MINE", "D1", "YANN", "2026-11-24");
        promise("FREE", "D4", "INES", "2026-11-25");
        promise("YANNS", "D2", "INES", "2026-11-25");
        promise("LEAS", "D3", "INES", "2026-11-25");
        promise("LATER", "D1", "INES", "2026-11-30");
        make("suivis", "code", "DONE", "dossier", "D1", "le", "2026-11-10", "type", "APPEL", "prochaine_action", "Fait",
                "echeance", "2026-11-24", "fait_le", "2026-11-23");
        make("taches", "code", "T1", "intitule", "Relire", "dossier", "D1", "echeance", "2026-11-26");
        make("taches", "code", "T2", "intitule", "Sans dossier", "conseiller", "INES", "echeance", "2026-11-23");
        make("taches", "code", "T3", "intitule", "Attend", "dossier", "D1", "apres", "T1", "echeance", "2026-11-27");
        make("taches", "code", "T4", "intitule", "Faite", "dossier", "D1", "echeance", "2026-11-26", "fait_le",
                "2026-11-20");
        assertThat(codes(DayScope.MINE, Kind.PROMISE)).containsExactly("MINE", "FREE");
        assertThat(codes(DayScope.NETWORK, Kind.PROMISE)).containsExactly("MINE", "FREE", "YANNS");
        assertThat(codes(DayScope.ALL, Kind.PROMISE)).containsExactly("MINE", "FREE", "LEAS", "YANNS");
        assertThat(codes(DayScope.MINE, Kind.TASK)).containsExactly("T2", "T1");
    }

    private void promise(String code, String supportCase, String advisor, String due) {
        make("suivis", "code", code, "dossier", supportCase, "conseiller", advisor, "le", "2026-11-10", "type", "APPEL",
                "prochaine_action", "Action " + code, "echeance", due);
    }

    @Test
    void trainingsAndBodiesAreEverybodysAndEventsThoseOfTheNetwork() {
        make("formations", "code", "F", "intitule", "Piloter un Tiers-Lieu", "organisme", "CRESS");
        make("sessions", "code", "S1", "formation", "F", "numero", "4", "statut", "OUVERTE", "debut", "2026-11-20",
                "fin",
                "2026-11-30");
        make("sessions", "code", "S2", "formation", "F", "statut", "ANNULEE", "debut", "2026-11-20", "fin",
                "2026-11-30");
        make("demi_journees", "code", "S1-M", "session", "S1", "le", "2026-11-24", "moment", "MATIN", "debut", "09:00",
                "fin", "12:30", "module", "Repères");
        make("demi_journees", "code", "S2-M", "session", "S2", "le", "2026-11-24", "moment", "MATIN");
        make("evenements", "code", "OURS", "le", "2026-11-20", "fin_le", "2026-11-24", "type",
                "RENCONTRE_DEPARTEMENTALE",
                "titre", "Trois jours", "reseau", "CRESS");
        make("evenements", "code", "THEIRS", "le", "2026-11-25", "type", "RENCONTRE_DEPARTEMENTALE", "titre",
                "Ailleurs",
                "reseau", "ECHO");
        make("evenements", "code", "OPEN", "le", "2026-11-26", "type", "RENCONTRE_DEPARTEMENTALE", "titre", "De tous");
        make("instances", "code", "COPIL", "le", "2026-11-27", "instance", "COPIL");
        for (DayScope scope : DayScope.values()) {
            assertThat(codes(scope, Kind.HALF_DAY)).containsExactly("S1-M");
            assertThat(codes(scope, Kind.MEETING)).containsExactly("COPIL");
        }
        assertThat(codes(DayScope.MINE, Kind.EVENT)).containsExactly("OURS", "OPEN");
        assertThat(codes(DayScope.NETWORK, Kind.EVENT)).containsExactly("OURS", "OPEN");
        assertThat(codes(DayScope.ALL, Kind.EVENT)).containsExactly("OURS", "THEIRS", "OPEN");
        CalendarPage page = read(DayScope.MINE, ALL);
        HalfDay half = (HalfDay) page.entries().stream().filter(HalfDay.class::isInstance).findFirst().orElseThrow();
        assertThat(half.programme()).isEqualTo("Piloter un Tiers-Lieu");
        assertThat(half.session().value()).isEqualTo("S1");
        assertThat(page.on(LocalDate.of(2026, 11, 24))).as("an event of several days is there on its last")
                .anyMatch(Event.class::isInstance);
        assertThat(page.on(LocalDate.of(2026, 11, 25))).noneMatch(Event.class::isInstance);
        assertThat(read(DayScope.MINE, Set.of()).entries()).as("what is hidden is not read").isEmpty();
    }

    @Test
    void aDayWithMoreThanAnybodyReadsSaysHowMany() {
        List<RecordEdit> edits = new ArrayList<>();
        for (int i = 0; i < ReadCalendar.MOST + 7; i++) {
            edits.add(RecordEdit.create("taches",
                    Map.of("intitule", "Tâche " + i, "conseiller", "INES", "echeance", "2026-11-24")));
        }
        assertThat(useCases.forms().save().save(new Gesture("test", "Inès"), edits)).isInstanceOf(Saved.class);
        CalendarPage page = read(DayScope.ALL, ALL);
        assertThat(page.entries()).hasSize(ReadCalendar.MOST);
        assertThat(page.unread()).isEqualTo(Map.of(LocalDate.of(2026, 11, 24), 7));
    }

    @Test
    void everyoneSeesTheNearestThatTheirProfileAllows() {
        useCases.workspace().introduce().introduce(new Profile("Personne de connu", null, "essai"));
        appointment("ONE", "D1", "INES", "2026-11-23", "", "", "PREVU");
        CalendarPage page = read(DayScope.MINE, ALL);
        assertThat(page.scope()).isEqualTo(DayScope.ALL);
        assertThat(page.entries()).extracting(CalendarEntry::key).containsExactly("APPOINTMENT:ONE");
    }
}
