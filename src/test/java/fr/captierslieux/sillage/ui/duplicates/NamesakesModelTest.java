package fr.captierslieux.sillage.ui.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.RecordEdit.Change;
import fr.captierslieux.sillage.records.RecordState;
import fr.captierslieux.sillage.records.SaveOutcome.Saved;
import fr.captierslieux.sillage.ui.UseCases;
import fr.captierslieux.sillage.ui.background.SameThread;
import fr.captierslieux.sillage.ui.duplicates.Comparison.Side;
import fr.captierslieux.sillage.ui.history.HistoryWords;
import fr.captierslieux.sillage.ui.history.TakeBackFlow;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Organisations, trainers, resources, events and programmes that are there twice: found, made one, taken back, told apart. */
@Tag("store")
class NamesakesModelTest {
    @TempDir
    Path folder;

    private final SameThread background = new SameThread();
    private final RecordingPrompts prompts = new RecordingPrompts();
    private SampleStore sample;
    private UseCases useCases;
    private DuplicatesModel model;

    @BeforeEach
    void open() {
        sample = SampleStore.copyInto(folder);
        useCases = sample.useCases();
        TakeBackFlow takeBack = new TakeBackFlow(background, useCases.history().takeBack(), prompts,
                new HistoryWords(Words.french(), SampleStore.CLOCK), () -> "Inès");
        model = new DuplicatesModel(useCases.duplicates(), background, prompts, takeBack, () -> "Inès",
                (file, fault) -> fault.kind().name());
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private void write(String file, String code, String texts) {
        Map<String, String> values = new HashMap<>(Map.of("code", code));
        for (String each : texts.split("\\|")) {
            values.put(each.substring(0, each.indexOf('=')), each.substring(each.indexOf('=') + 1));
        }
        assertThat(useCases.forms().save().save(new Gesture("test", "Inès"), List.of(RecordEdit.create(file, values))))
                .isInstanceOf(Saved.class);
    }

    private boolean isListed() {
        return model.pairs().stream().anyMatch(DoubleZ::isOne);
    }

    private void look(String kind) {
        model.look(kind);
        model.search();
        model.selectedProperty().set(model.pairs().stream().filter(DoubleZ::isOne).findFirst().orElseThrow());
    }

    private RecordState row(String file, String code) {
        return useCases.forms().open().open(file, code).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"organisations;organisations;nom=Mairie de Zuydcote;nom=La mairie de Zuydcote",
            "trainers;formateurs;prenom=Zoé|nom=Quemener;prenom=Zoe|nom=Quéméner",
            "resources;ressources;titre=Zadig à la ferme|type=GUIDE;titre=Zadig à la ferme|type=FICHE",
            "events;evenements;titre=Zythum et lieux|type=AUTRE|le=2026-10-01;titre=Zythum et lieux|type=AUTRE|le=2026-10-01",
            "programmes;formations;intitule=Zones et lieux|organisme=X;intitule=Zone et lieux|organisme=X"})
    void twoAreFoundMadeOneTakenBackAndToldApart(String kind, String file, String one, String other) {
        write(file, "Z1", one);
        write(file, "Z2", other);
        look(kind);
        Objects.requireNonNull(model.comparisonProperty().get()).keptProperty().set(Side.ONE);
        model.merge();
        assertThat(row(file, "Z2").inBin()).isTrue();
        assertThat(isListed()).isFalse();
        assertThat(prompts.notices.getLast().messageKey()).isEqualTo("duplicates.told.merged");
        Objects.requireNonNull(prompts.notices.getLast().action()).run().run();
        assertThat(row(file, "Z2").inBin()).isFalse();
        look(kind);
        model.tellApart();
        assertThat(prompts.notices.getLast().messageKey()).isEqualTo("duplicates.told.apart." + kind);
        model.search();
        assertThat(isListed()).isFalse();
        assertThat(prompts.problems).isEmpty();
    }

    @Test
    void whatNamedTheOneThatGoesNamesTheOneThatStays() {
        write("formateurs", "Z1", "prenom=Zoé|nom=Quemener");
        write("formateurs", "Z2", "prenom=Zoe|nom=Quemener");
        RecordState halfDay = useCases.forms().open()
                .open("demi_journees", useCases.forms().open().suggest("demi_journees", "", 1).getFirst().code())
                .orElseThrow();
        assertThat(useCases.forms().save().save(new Gesture("test", "Inès"),
                List.of(new RecordEdit("demi_journees", halfDay.row(), halfDay.version(), Map.of("formateurs",
                        new Change(halfDay.text("formateurs"), "Z2"))))))
                .isInstanceOf(Saved.class);
        look("trainers");
        Objects.requireNonNull(model.comparisonProperty().get()).keptProperty().set(Side.ONE);
        model.merge();
        assertThat(useCases.forms().open().open("demi_journees", halfDay.row()).orElseThrow().text("formateurs"))
                .isEqualTo("Z1");
    }

    @Test
    void eventsOfTwoDaysAreTwo() {
        write("evenements", "Z1", "titre=Zythum et lieux|type=AUTRE|le=2026-10-01");
        write("evenements", "Z2", "titre=Zythum et lieux|type=AUTRE|le=2026-10-02");
        model.look("events");
        model.search();
        assertThat(isListed()).isFalse();
    }

    /** The pair that a test wrote. */
    private static final class DoubleZ {
        static boolean isOne(TwinPair pair) {
            return pair.one().code().value().equals("Z1") && pair.other().code().value().equals("Z2");
        }
    }
}
