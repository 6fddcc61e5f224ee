package fr.captierslieux.sillage.ui.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.orientation.Suggestion;
import fr.captierslieux.sillage.orientation.Suggestions;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.RecordEdit.Change;
import fr.captierslieux.sillage.records.RecordState;
import fr.captierslieux.sillage.records.SaveOutcome.Saved;
import fr.captierslieux.sillage.ui.background.SameThread;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggestionsModelTest {
    private static final Code GRANGE = new Code("APESS53-A-0001");
    private static final Code HALLE = new Code("ECOSSOLIES-A-0001");

    @TempDir
    private Path folder;
    private SampleStore sample;
    private final SameThread background = new SameThread();
    private final RecordingPrompts prompts = new RecordingPrompts();
    private final SuggestionWords words = new SuggestionWords(Words.french(), SampleStore.CLOCK);
    private SuggestionsModel model;

    @BeforeEach
    void open() {
        sample = SampleStore.copyInto(folder);
        model = new SuggestionsModel(background, sample.useCases().caseFile().orientation().suggest(), prompts);
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private Suggestions found() {
        return Objects.requireNonNull(model.suggestionsProperty().get());
    }

    private static List<String> names(List<SuggestionLine> lines) {
        return lines.stream().filter(SuggestionLine.Offer.class::isInstance).map(SuggestionLine.Offer.class::cast)
                .map(each -> ((Suggestion.Member) each.suggestion().destination()).network().name()).toList();
    }

    @Test
    void showsThoseThatSuitAndUnfoldsTheOthers() {
        model.show(GRANGE);
        assertThat(names(model.networks())).contains("Coodémarrages 53", "Echobat", "CRESS Pays de la Loire")
                .doesNotContain("APESS 53", "Pôle ESS Vendée");
        assertThat(model.networks().getLast()).isInstanceOf(SuggestionLine.Rest.class);
        model.unfold();
        assertThat(names(model.networks())).hasSize(14).contains("Pôle ESS Vendée");
        assertThat(model.outside()).isNotEmpty();
        assertThat(model.missing()).isEmpty();
    }

    @Test
    void anotherCommuneChangesWhatIsShown() {
        model.show(GRANGE);
        List<String> before = names(model.networks());
        edit("projets", GRANGE, "commune", "85047");
        model.show(GRANGE);
        assertThat(names(model.networks())).isNotEqualTo(before).contains("Pôle ESS Vendée")
                .doesNotContain("Coodémarrages 53");
        assertThat(words.text(found().networks().stream()
                .filter(each -> words.name(each).equals("Pôle ESS Vendée")).findFirst().orElseThrow().reasons()
                .getFirst(),
                found().need())).isEqualTo("Référent en Vendée depuis le 1er juil. 2025");
        edit("projets", GRANGE, "commune", "");
        model.show(GRANGE);
        assertThat(model.missing()).contains("orientation.no-commune");
        assertThat(model.lacksCommune()).isTrue();
    }

    @Test
    void anotherThemeChangesWhoIsFirst() {
        model.show(GRANGE);
        String first = names(model.networks()).getFirst();
        edit("plans", GRANGE, "themes", "MODELE_ECONOMIQUE");
        for (String followUp : List.of("APESS53-A-0001", "APESS53-A-0002", "APESS53-A-0003", "APESS53-A-0004")) {
            edit("suivis", new Code(followUp), "themes", "MODELE_ECONOMIQUE");
        }
        model.show(GRANGE);
        assertThat(names(model.networks()).getFirst()).isEqualTo("Coodémarrages 53").isNotEqualTo(first);
    }

    private void edit(String file, Code code, String header, String text) {
        RecordState row = sample.useCases().forms().open().open(file, code.value()).orElseThrow();
        assertThat(sample.useCases().forms().save().save(new Gesture("save-form", "Inès Thébault"),
                List.of(new RecordEdit(file, row.row(), row.version(),
                        Map.of(header, new Change(row.text(header), text))))))
                .isInstanceOf(Saved.class);
    }

    @Test
    void aLateAnswerForAnotherCaseIsNotShown() {
        background.hold();
        model.show(GRANGE);
        model.show(HALLE);
        background.answerAll();
        assertThat(found().need().supportCase()).isEqualTo(HALLE);
    }

    @Test
    void everySuggestionSpeaksASentenceInBothLanguages() {
        for (Words language : List.of(Words.french(), Words.in(Locale.UK))) {
            SuggestionWords spoken = new SuggestionWords(language, SampleStore.CLOCK);
            for (Code code : List.of(GRANGE, HALLE, new Code("CEAS72-A-0006"))) {
                model.show(code);
                found().networks().forEach(each -> assertThat(spoken.spoken(each, found().need()))
                        .contains(spoken.name(each)).doesNotContain("{", "null"));
                found().outside().forEach(each -> assertThat(spoken.spoken(each, found().need()))
                        .contains(spoken.name(each)).doesNotContain("{", "null", "_"));
            }
        }
    }

    @Test
    void theMotiveTellsTheNeedAndNothingOfTheLoad() {
        model.show(GRANGE);
        Suggestion coodem = found().networks().stream().filter(each -> words.name(each).equals("Coodémarrages 53"))
                .findFirst().orElseThrow();
        assertThat(words.motive(coodem, found().need())).startsWith("Craon, stade : idée.").contains("Besoin : ")
                .contains("Présent en Mayenne.").doesNotContain("dossier");
    }
}
