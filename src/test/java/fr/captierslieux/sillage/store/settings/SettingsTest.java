package fr.captierslieux.sillage.store.settings;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.cases.BoardGrouping;
import fr.captierslieux.sillage.cases.CaseQuery;
import fr.captierslieux.sillage.cases.CaseRow;
import fr.captierslieux.sillage.cases.CaseView;
import fr.captierslieux.sillage.day.Day;
import fr.captierslieux.sillage.day.DayScope;
import fr.captierslieux.sillage.day.DaySection;
import fr.captierslieux.sillage.day.DayWish;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.lists.NetworkLists;
import fr.captierslieux.sillage.lists.ShippedLists;
import fr.captierslieux.sillage.orientation.Reason;
import fr.captierslieux.sillage.orientation.Suggestion;
import fr.captierslieux.sillage.orientation.Suggestions;
import fr.captierslieux.sillage.records.Choice;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.RecordEdit.Change;
import fr.captierslieux.sillage.records.RecordState;
import fr.captierslieux.sillage.records.SaveOutcome;
import fr.captierslieux.sillage.records.SaveOutcome.Refused;
import fr.captierslieux.sillage.records.SaveOutcome.Saved;
import fr.captierslieux.sillage.reports.ActivityReport;
import fr.captierslieux.sillage.reports.Scope;
import fr.captierslieux.sillage.settings.EditEntry.Way;
import fr.captierslieux.sillage.settings.SubStage;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.reports.SqlReportRepository;
import fr.captierslieux.sillage.ui.UseCases;
import fr.captierslieux.sillage.ui.settings.SettingsUseCases;
import fr.captierslieux.sillage.workspace.Profile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists are renamed, arranged, retired and enlarged, and nothing that is counted follows. */
@Tag("store")
class SettingsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    Path folder;

    private SampleStore sample;
    private SettingsUseCases settings;

    @BeforeEach
    void open() {
        sample = SampleStore.copyInto(folder);
        settings = sample.useCases().settings();
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private NetworkLists lists() {
        return settings.lists().read().lists();
    }

    private SaveOutcome say(Map<String, String> row) {
        return sample.useCases().forms().save().save(new Gesture("create-list_code", "Inès"),
                List.of(RecordEdit.create("listes", row)));
    }

    private ActivityReport report() {
        return sample.store().read(() -> new SqlReportRepository(sample.store())
                .report(Period.parse("2026").orElseThrow(), Scope.ALL));
    }

    @Test
    void noIndicatorFollowsWhatIsSaidOfLists() {
        ActivityReport before = report();
        assertThat(before.figures()).hasSize(42);
        assertThat(say(Map.of("liste", "themes", "code", "MEDIATION", "libelle_fr", "Autre chose")))
                .isInstanceOf(Saved.class);
        assertThat(say(Map.of("liste", "stade", "code", "IDEE", "libelle_fr", "Germe"))).isInstanceOf(Saved.class);
        assertThat(say(Map.of("liste", "themes", "libelle_fr", "Vie de l’équipe"))).isInstanceOf(Saved.class);
        for (String list : List.of("theme", "follow_up_kind", "destination_kind", "drop_out_reason", "family")) {
            String first = ShippedLists.get(list).codes().getFirst();
            settings.edit().move(list, first, Way.DOWN, "Inès");
            settings.edit().retire(list, first, "Inès");
            assertThat(lists().codes(list).get(1)).isEqualTo(first);
            assertThat(lists().offered(list)).doesNotContain(first);
        }
        assertThat(report().figures()).isEqualTo(before.figures());
    }

    @Test
    void anEntryGoesUpAndDownWithOneRowUntilThereIsNoRoom() {
        List<String> shipped = ShippedLists.get("mode").codes();
        for (int i = 0; i < 40; i++) {
            settings.edit().move("mode", i % 2 == 0 ? "VISIO" : "SUR_SITE", i % 4 < 2 ? Way.UP : Way.DOWN, "Inès");
            assertThat(lists().codes("mode")).containsExactlyInAnyOrderElementsOf(shipped);
        }
        settings.edit().move("mode", lists().codes("mode").getFirst(), Way.UP, "Inès");
        List<String> before = lists().codes("mode");
        settings.edit().move("mode", before.get(2), Way.UP, "Inès");
        assertThat(lists().codes("mode").subList(0, 3)).containsExactly(before.get(0), before.get(2), before.get(1));
    }

    @Test
    void whatIsTakenBackIsAsItWas() {
        Saved saved = (Saved) say(Map.of("liste", "stade", "code", "IDEE", "libelle_fr", "Germe"));
        assertThat(lists().labels(Locale.FRENCH)).containsEntry("stage", Map.of("IDEE", "Germe"));
        sample.useCases().history().takeBack().takeBack(saved.gesture(), "Inès");
        assertThat(lists().labels(Locale.FRENCH)).isEmpty();
        Saved retired = (Saved) settings.edit().retire("mode", "VISIO", "Inès");
        sample.useCases().history().takeBack().takeBack(retired.gesture(), "Inès");
        assertThat(lists().offered("mode")).contains("VISIO");
        settings.edit().retire("mode", "VISIO", "Inès");
        settings.edit().bringBack("mode", "VISIO", "Inès");
        assertThat(lists().offered("mode")).isEqualTo(ShippedLists.get("mode").codes());
    }

    @Test
    void fixedListsAreRenamedAndNothingElse() {
        assertThat(settings.edit().retire("stage", "IDEE", "Inès")).isInstanceOf(Refused.class);
        assertThat(settings.edit().move("gender", "F", Way.DOWN, "Inès")).isInstanceOf(Refused.class);
        assertThat(say(Map.of("liste", "stade", "libelle_fr", "Germe"))).isInstanceOf(Refused.class);
        assertThat(lists()).isEqualTo(NetworkLists.SHIPPED);
    }

    @Test
    void aCodeIsMadeOfTheLabelAndStaysWhatItIs() {
        say(Map.of("liste", "themes", "libelle_fr", "Médiation !"));
        assertThat(lists().added().get("theme")).as("the shipped one has that code").containsExactly("MEDIATION_2");
        assertThat(say(Map.of("liste", "themes"))).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.faults()).extracting(fault -> fault.header())
                        .containsExactly("libelle_fr"));
        assertThat(say(Map.of("liste", "themes", "libelle_fr", "x", "code", "médiation"))).isInstanceOf(Refused.class);
    }

    private List<CaseRow> rows(CaseQuery query) {
        return sample.useCases().cases().list().rows(sample.useCases().cases().list().order(query).page(0, 9));
    }

    @Test
    void aSubStageIsSeenOnTheCaseAndInItsFilterAndCountsWithItsStage() {
        ActivityReport before = report();
        UseCases window = sample.useCases();
        CaseRow row = rows(CaseQuery.FIRST.withStage("CREATION")).getFirst();
        String project = window.forms().open().open("dossiers", row.code().value()).orElseThrow().text("projet");
        window.forms().save().save(new Gesture("test", "Inès"), List.of(RecordEdit.create("sous_stades",
                Map.of("code", "STATUTS", "stade", "CREATION", "intitule", "Statuts"))));
        String on = sample.store().read(() -> Sql.list(sample.store().connection(), line -> line.getString(1),
                "SELECT max(s.changed_on) FROM stage_change s JOIN project p ON p.id = s.project_id WHERE p.code = ?"
                        + " AND s.deleted = 0",
                project)).getFirst();
        RowId stage = RowId.derived("stage_change", project, "CREATION", on);
        RecordState state = window.forms().open().open("stades", stage).orElseThrow();
        assertThat(window.forms().save().save(new Gesture("test", "Inès"), List.of(new RecordEdit("stades", stage,
                state.version(), Map.of("sous_stade", new Change("", "STATUTS")))))).isInstanceOf(Saved.class);
        assertThat(rows(CaseQuery.FIRST.withStage("CREATION/STATUTS")))
                .extracting(CaseRow::code).contains(row.code());
        assertThat(window.cases().survey().survey(List.of()).choices().subStages()).containsExactly("CREATION/STATUTS");
        assertThat(window.caseFile().read().read(row.code()).orElseThrow().stage().orElseThrow().subStage())
                .isEqualTo("STATUTS");
        assertThat(lists().labels(Locale.UK).get("sub_stage")).isEqualTo(Map.of("STATUTS", "Statuts"));
        assertThat(report().figures()).isEqualTo(before.figures());
        settings.editSubStage().retire("STATUTS", "Inès");
        assertThat(window.forms().open().suggest("sous_stades", "", 9)).isEmpty();
        assertThat(window.forms().open().describe("sous_stades", List.of("STATUTS"))).hasSize(1);
    }

    @Test
    void whatSuggestionsRestOnIsSetAndToldAndTakenBack() {
        Code supportCase = new Code("ECOSSOLIES-A-0001");
        UseCases window = sample.useCases();
        Suggestions before = window.caseFile().orientation().suggest().suggest(supportCase).orElseThrow();
        Reason load = load(before);
        Saved set = (Saved) window.forms().save().save(new Gesture("test", "Inès"), List.of(
                RecordEdit.create("reglages", Map.of("nom", "poids_charge", "valeur", "0"))));
        assertThat(load.points()).isNotZero();
        assertThat(load(window.caseFile().orientation().suggest().suggest(supportCase).orElseThrow()).points())
                .isZero();
        window.history().takeBack().takeBack(set.gesture(), "Inès");
        assertThat(window.caseFile().orientation().suggest().suggest(supportCase).orElseThrow()).isEqualTo(before);
        Suggestion first = before.outside().getFirst();
        Reason.Situation situation = first.reasons().stream().filter(Reason.Situation.class::isInstance)
                .map(Reason.Situation.class::cast).findFirst().orElseThrow();
        window.forms().save().save(new Gesture("test", "Inès"), List.of(RecordEdit.create("situations",
                Map.of("destination_type", first.destination().kind(), "critere", situation.criterion().code(),
                        "valeur",
                        situation.value(), "pour", "99"))));
        assertThat(window.caseFile().orientation().suggest().suggest(supportCase).orElseThrow().outside().getFirst()
                .reasons()).contains(new Reason.Situation(situation.criterion(), situation.value(), 99));
        assertThat(settings.rest().listSituations()).filteredOn(each -> each.said()).hasSize(1);
        assertThat(settings.rest().listNumbers()).noneMatch(each -> each.said());
    }

    @Test
    void afterHowManyDaysThereIsNoNewsIsSetInOnePlaceForListBoardAndMorning() {
        UseCases window = sample.useCases();
        List<CaseRow> usual = rows(CaseQuery.FIRST.withView(CaseView.SILENT));
        Day morning = window.day().read().read(TODAY, DayScope.ALL, DayWish.NONE);
        assertThat(morning.limits().silentDays()).isEqualTo(60);
        Saved set = (Saved) window.forms().save().save(new Gesture("test", "Inès"), List.of(
                RecordEdit.create("reglages", Map.of("nom", "jours_en_veille", "valeur", "200"))));
        List<CaseRow> fewer = rows(CaseQuery.FIRST.withView(CaseView.SILENT));
        assertThat(fewer).hasSizeLessThan(usual.size()).isSubsetOf(usual);
        assertThat(window.cases().survey().survey(List.of(CaseQuery.FIRST.withView(CaseView.SILENT))))
                .satisfies(survey -> {
                    assertThat(survey.silentDays()).isEqualTo(200);
                    assertThat(survey.counts()).containsExactly((long) fewer.size());
                });
        assertThat(window.board().read().read(CaseQuery.FIRST, BoardGrouping.STAGE, 10).silentDays()).isEqualTo(200);
        Day later = window.day().read().read(TODAY, DayScope.ALL, DayWish.NONE);
        assertThat(later.limits().silentDays()).isEqualTo(200);
        assertThat(later.count(DaySection.Kind.SILENT)).isLessThan(morning.count(DaySection.Kind.SILENT));
        assertThat(window.day().read().read(TODAY, DayScope.ALL, new DayWish(60, null)).sections())
                .as("who wants to be told sooner is").isEqualTo(morning.sections());
        window.history().takeBack().takeBack(set.gesture(), "Inès");
        assertThat(rows(CaseQuery.FIRST.withView(CaseView.SILENT))).isEqualTo(usual);
    }

    @Test
    void subStagesAreMovedWithinTheirStageAndOfferedInThatOrder() {
        UseCases window = sample.useCases();
        window.forms().save().save(new Gesture("test", "Inès"), List.of(
                RecordEdit.create("sous_stades", Map.of("code", "BAIL", "stade", "CREATION", "intitule", "Bail")),
                RecordEdit.create("sous_stades", Map.of("code", "STATUTS", "stade", "CREATION", "intitule", "Statuts")),
                RecordEdit.create("sous_stades", Map.of("code", "TRAVAUX", "stade", "CREATION", "intitule", "Travaux")),
                RecordEdit.create("sous_stades",
                        Map.of("code", "ETUDE", "stade", "FAISABILITE", "intitule", "Étude"))));
        assertThat(subStages()).containsExactly("ETUDE", "BAIL", "STATUTS", "TRAVAUX");
        settings.editSubStage().move("TRAVAUX", Way.UP, "Inès");
        assertThat(subStages()).containsExactly("ETUDE", "BAIL", "TRAVAUX", "STATUTS");
        Saved first = (Saved) settings.editSubStage().move("TRAVAUX", Way.UP, "Inès");
        assertThat(first.rows()).as("there is room before the first").hasSize(1);
        assertThat(subStages()).containsExactly("ETUDE", "TRAVAUX", "BAIL", "STATUTS");
        assertThat(window.forms().open().suggest("sous_stades", "", 9)).extracting(Choice::code)
                .containsSubsequence("TRAVAUX", "BAIL", "STATUTS");
        assertThat(((Saved) settings.editSubStage().move("TRAVAUX", Way.UP, "Inès")).gesture())
                .as("no further than the first of its stage").isZero();
        window.history().takeBack().takeBack(first.gesture(), "Inès");
        assertThat(subStages()).containsExactly("ETUDE", "BAIL", "TRAVAUX", "STATUTS");
    }

    private List<String> subStages() {
        return settings.lists().read().subStages().stream().map(SubStage::code).toList();
    }

    private static Reason load(Suggestions suggestions) {
        return suggestions.networks().stream().flatMap(each -> each.reasons().stream())
                .filter(each -> each instanceof Reason.Carries && each.points() != 0).findFirst()
                .or(() -> suggestions.networks().stream().flatMap(each -> each.reasons().stream())
                        .filter(Reason.Carries.class::isInstance).findFirst())
                .orElseThrow();
    }

    @Test
    void usesAreCountedOverAllRowsThatHaveTheList() {
        Map<String, Long> uses = settings.lists().countUses("theme");
        assertThat(uses.get("FINANCEMENTS")).isEqualTo(
                number("SELECT count(*) FROM follow_up WHERE deleted = 0 AND '|' || themes || '|' LIKE '%|FINANCEMENTS|%'")
                        + number(
                                "SELECT count(*) FROM support_plan WHERE deleted = 0 AND '|' || themes || '|' LIKE '%|FINANCEMENTS|%'")
                        + number(
                                "SELECT count(*) FROM decision WHERE deleted = 0 AND '|' || themes || '|' LIKE '%|FINANCEMENTS|%'")
                        + number(
                                "SELECT count(*) FROM resource WHERE deleted = 0 AND '|' || themes || '|' LIKE '%|FINANCEMENTS|%'"))
                .isPositive();
        assertThat(settings.lists().countUses("mode").get("VISIO"))
                .isEqualTo(number("SELECT count(*) FROM follow_up WHERE deleted = 0 AND mode = 'VISIO'")
                        + number("SELECT count(*) FROM appointment WHERE deleted = 0 AND mode = 'VISIO'"));
    }

    private long number(String sql) {
        return sample.store()
                .read(() -> Sql.list(sample.store().connection(), row -> row.getLong(1), sql).getFirst());
    }

    @Test
    void whoCoordinatesMayEditAndEverybodyWhereNobodyDoes() {
        assertThat(settings.lists().read().mayEdit()).as("nobody said who works here").isFalse();
        sample.useCases().workspace().introduce().introduce(new Profile("ines thebault", "ECOSSOLIES", "Exemple"));
        assertThat(settings.lists().read().mayEdit()).isTrue();
        sample.useCases().workspace().introduce().introduce(new Profile("Rose Fleury", "ECOSSOLIES", "Exemple"));
        assertThat(settings.lists().read().mayEdit()).isFalse();
        assertThat(settings.lists().read().coordinators()).contains("Loïc Marchadour");
        try (SampleStore empty = SampleStore.emptyIn(folder)) {
            assertThat(empty.useCases().settings().lists().read().mayEdit()).isTrue();
        }
    }
}
