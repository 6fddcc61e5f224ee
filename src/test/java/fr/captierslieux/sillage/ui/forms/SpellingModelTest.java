package fr.captierslieux.sillage.ui.forms;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.ui.background.SameThread;
import fr.captierslieux.sillage.writing.Misspelling;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The spelling of a text while it is being written. */
@Tag("store")
class SpellingModelTest {
    @TempDir
    Path folder;

    private static List<String> words(SpellingModel model, String text) {
        return model.foundProperty().get().stream().map(each -> {
            assertThat(text.substring(each.from(), each.to())).isEqualTo(each.word());
            return each.word();
        }).toList();
    }

    @Test
    void whatIsFoundMovesWithTheTextAndOneLearnsWords() {
        try (SampleStore store = SampleStore.emptyIn(folder)) {
            FormUseCases useCases = store.useCases().forms();
            SameThread background = new SameThread();
            SpellingModel model = new SpellingModel(useCases.spelling().check(), useCases.spelling().suggest(),
                    useCases.setUp(), background, "fr");
            model.edited("Une asociation et sa covention.");
            model.look();
            assertThat(words(model, "Une asociation et sa covention.")).containsExactly("asociation", "covention");
            background.hold();
            model.edited("Une belle asociation et sa covention.");
            assertThat(words(model, "Une belle asociation et sa covention.")).containsExactly("asociation",
                    "covention");
            model.edited("Une belle association et sa covention.");
            assertThat(words(model, "Une belle association et sa covention.")).containsExactly("covention");
            List<String> offered = new ArrayList<>();
            model.suggest(model.foundProperty().get().getFirst(), offered::addAll);
            model.learn("covention");
            background.answerAll();
            background.answerAll();
            assertThat(offered).contains("convention");
            assertThat(model.foundProperty().get()).extracting(Misspelling::word).isEmpty();
            assertThat(useCases.setUp().readAll()).containsEntry(SpellingModel.OWN_WORDS, "covention");
        }
    }
}
