package fr.captierslieux.sillage.ui.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.people.PersonPreview;
import fr.captierslieux.sillage.projects.ProjectPreview;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.RecordState;
import fr.captierslieux.sillage.records.SaveOutcome.Saved;
import fr.captierslieux.sillage.ui.UseCases;
import fr.captierslieux.sillage.ui.background.SameThread;
import fr.captierslieux.sillage.ui.duplicates.Comparison.Field;
import fr.captierslieux.sillage.ui.duplicates.Comparison.Side;
import fr.captierslieux.sillage.ui.history.HistoryWords;
import fr.captierslieux.sillage.ui.history.TakeBackFlow;
import fr.captierslieux.sillage.ui.prompts.Notice;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.words.Words;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pairs, side by side, made one, told apart and made two again, without a window. */
@Tag("store")
class DuplicatesModelTest {
    @TempDir
    Path folder;

    private final SameThread background = new SameThread();
    private final RecordingPrompts prompts = new RecordingPrompts();
    private SampleStore sample;
    private UseCases useCases;
    private TakeBackFlow takeBack;
    private DuplicatesModel model;

    @BeforeEach
    void open() {
        sample = SampleStore.copyInto(folder);
        useCases = sample.useCases();
        write(Map.of("code", "D1", "prenom", "Maiwenn", "nom", "Roué", "telephone", "02 40 00 00 00", "commune",
                "53084"));
        takeBack = new TakeBackFlow(background, useCases.history().takeBack(), prompts,
                new HistoryWords(Words.french(), SampleStore.CLOCK), () -> "Inès");
        model = new DuplicatesModel(useCases.duplicates(), background, prompts, takeBack, () -> "Inès",
                (file, fault) -> fault.kind().name());
        model.search();
        model.selectedProperty().set(pair());
    }

    private void write(Map<String, String> person) {
        assertThat(useCases.forms().save().save(new Gesture("test", "Inès"),
                List.of(RecordEdit.create("personnes", new HashMap<>(person))))).isInstanceOf(Saved.class);
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private TwinPair pair() {
        return model.pairs().stream().filter(each -> each.other().code().value().equals("D1")).findFirst()
                .orElseThrow();
    }

    private boolean isListed() {
        return model.pairs().stream().anyMatch(each -> each.other().code().value().equals("D1"));
    }

    private Comparison comparison() {
        return Objects.requireNonNull(model.comparisonProperty().get());
    }

    private Field field(String header) {
        return comparison().fields().stream().filter(each -> each.header().equals(header)).findFirst().orElseThrow();
    }

    private RecordState person(String code) {
        return useCases.forms().open().open("personnes", code).orElseThrow();
    }

    @Test
    void whoHasMoreBehindThemStaysAndSaysWhatBothSay() {
        assertThat(comparison().keptProperty().get()).as("the one with projects").isEqualTo(Side.ONE);
        assertThat(field("telephone").chosen().get()).isEqualTo(Side.ONE);
        assertThat(field("commune").differs()).isFalse();
        comparison().choose(field("telephone"), Side.OTHER);
        comparison().keptProperty().set(Side.OTHER);
        assertThat(field("prenom").chosen().get()).isEqualTo(Side.OTHER);
        assertThat(field("courriel").chosen().get()).as("only one says it").isEqualTo(Side.ONE);
        comparison().keptProperty().set(Side.ONE);
        assertThat(field("telephone").chosen().get()).as("decided by hand").isEqualTo(Side.OTHER);
    }

    @Test
    void whatStandsSideBySideIsWhatIsWrittenAndIsTakenBackFromTheNews() {
        comparison().choose(field("telephone"), Side.OTHER);
        model.merge();
        assertThat(isListed()).isFalse();
        assertThat(person("APESS53-A-0001").text("telephone")).isEqualTo("02 40 00 00 00");
        assertThat(person("D1").inBin()).isTrue();
        Notice news = prompts.notices.getLast();
        assertThat(news.messageKey()).isEqualTo("duplicates.told.merged");
        Objects.requireNonNull(news.action()).run().run();
        assertThat(isListed()).isTrue();
        assertThat(person("APESS53-A-0001").text("telephone")).isEqualTo("06 39 98 79 99");
    }

    @Test
    void whoWentIsShownBesideThePersonAndComesBack() {
        model.merge();
        PersonPreview preview = useCases.people().preview()
                .preview(new Code("APESS53-A-0001")).orElseThrow();
        assertThat(preview.merged()).extracting(PersonPreview.Merged::name).containsExactly("Maiwenn Roué");
        int[] read = {0};
        new UnmergeFlow(useCases.duplicates().unmerge(), background, prompts, takeBack, () -> "Inès")
                .unmerge("personnes", preview.merged().getFirst().id(), () -> read[0]++);
        assertThat(person("D1").inBin()).isFalse();
        assertThat(prompts.notices.getLast().messageKey()).isEqualTo("history.told.undone");
        assertThat(read[0]).isPositive();
    }

    @Test
    void whoIsToldApartIsListedNoMore() {
        model.tellApart();
        assertThat(isListed()).isFalse();
        model.search();
        assertThat(isListed()).isFalse();
        Objects.requireNonNull(prompts.notices.getLast().action()).run().run();
        assertThat(isListed()).isTrue();
    }

    @Test
    void projectsAreLookedForMadeOneAndTwoAgainLikewise() {
        String halle = "ECOSSOLIES-A-0001";
        RecordState there = project(halle);
        assertThat(useCases.forms().save().save(new Gesture("test", "Inès"), List.of(
                RecordEdit.create("projets", Map.of("code", "DOUBLE", "nom", "Halle aux possibles", "commune",
                        there.text("commune"), "familles", "FABLAB")),
                RecordEdit.create("stades", Map.of("projet", "DOUBLE", "stade", "IDEE", "le", "2026-01-05")))))
                .isInstanceOf(Saved.class);
        model.look("projects");
        TwinPair pair = model.pairs().stream().filter(each -> each.one().code().value().equals("DOUBLE")
                || each.other().code().value().equals("DOUBLE")).findFirst().orElseThrow();
        assertThat(pair.reasons()).extracting(TwinPair.Weighed::key)
                .contains("projects.likeness.SAME_NAME", "projects.likeness.SAME_COMMUNE");
        model.selectedProperty().set(pair);
        Side kept = pair.one().code().value().equals("DOUBLE") ? Side.OTHER : Side.ONE;
        assertThat(comparison().keptProperty().get()).as("the one with cases").isEqualTo(kept);
        comparison().choose(field("familles"), kept == Side.ONE ? Side.OTHER : Side.ONE);
        model.merge();
        assertThat(project("DOUBLE").inBin()).isTrue();
        assertThat(project(halle).text("familles")).isEqualTo("FABLAB");
        assertThat(project(halle).text("nom")).isEqualTo(there.text("nom"));
        assertThat(useCases.forms().open().listNaming("stades", "projet", halle))
                .anyMatch(stage -> stage.text("le").equals("2026-01-05"));
        ProjectPreview preview = useCases.projects().preview().preview(new Code(halle)).orElseThrow();
        assertThat(preview.merged()).extracting(ProjectPreview.Merged::name).containsExactly("Halle aux possibles");
        new UnmergeFlow(useCases.duplicates().unmerge(), background, prompts, takeBack, () -> "Inès")
                .unmerge("projets", preview.merged().getFirst().id(), () -> {
                });
        assertThat(project("DOUBLE").inBin()).isFalse();
        assertThat(project(halle).values()).isEqualTo(there.values());
        assertThat(useCases.forms().open().listNaming("stades", "projet", "DOUBLE")).hasSize(1);

        model.search();
        model.selectedProperty().set(pair);
        model.tellApart();
        assertThat(prompts.notices.getLast().messageKey()).isEqualTo("duplicates.told.apart.projects");
        model.search();
        assertThat(model.pairs()).noneMatch(each -> each.isSame(pair));
    }

    private RecordState project(String code) {
        return useCases.forms().open().open("projets", code).orElseThrow();
    }

    @Test
    void whatChangedMeanwhileIsNotOverwritten() {
        RecordState one = person("APESS53-A-0001");
        useCases.forms().save().save(new Gesture("test", "Loïc"), List.of(new RecordEdit("personnes", one.row(),
                one.version(), Map.of("telephone", new RecordEdit.Change(one.text("telephone"), "02 41 00 00 00")))));
        model.merge();
        assertThat(person("D1").inBin()).isFalse();
        assertThat(prompts.refusals.getLast().sentenceKey()).isEqualTo("duplicates.refused.changed");
    }
}
