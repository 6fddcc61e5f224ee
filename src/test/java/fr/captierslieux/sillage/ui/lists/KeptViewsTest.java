package fr.captierslieux.sillage.ui.lists;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.ui.background.FailingBackground;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Views that a person named. */
@Tag("store")
class KeptViewsTest {
    @TempDir
    private Path folder;

    private final RecordingPrompts prompts = new RecordingPrompts();
    private final FailingBackground background = new FailingBackground();
    private SampleStore store;
    private KeptViews<String> views;

    @BeforeEach
    void open() {
        store = SampleStore.copyInto(folder);
        views = new KeptViews<>(new KeptViews.Kept<>("trial", store.useCases().people().setUp(), query -> query,
                Optional::of), background, prompts, () -> {
                });
        views.keep("Une", "a");
        views.keep("Autre", "b");
    }

    @AfterEach
    void close() {
        store.close();
    }

    private List<String> all() {
        return views.readAll().stream().map(each -> each.name() + "=" + each.query()).sorted().toList();
    }

    private NamedView<String> view(String name) {
        return views.readAll().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void aViewIsRenamedButNotOverAnother() {
        views.rename(view("Une"), "Autre");
        assertThat(all()).containsExactly("Autre=b", "Une=a");
        assertThat(prompts.notices).extracting(each -> each.messageKey()).containsExactly("lists.view.taken");
        views.rename(view("Une"), " Voisines ");
        views.rename(view("Autre"), "Autre");
        assertThat(all()).containsExactly("Autre=b", "Voisines=a");
        assertThat(prompts.notices).hasSize(1);
    }

    @Test
    void aViewThatIsReplacedIsToldAndTakenBack() {
        views.keep("Autre", "b");
        assertThat(prompts.notices).as("it asked the same").isEmpty();
        views.keep("Autre", "c");
        assertThat(all()).containsExactly("Autre=c", "Une=a");
        Objects.requireNonNull(prompts.notices.getLast().action()).run().run();
        assertThat(all()).containsExactly("Autre=b", "Une=a");
    }

    @Test
    void whatIsForgottenComesBack() {
        views.forget(view("Une"));
        assertThat(all()).containsExactly("Autre=b");
        Objects.requireNonNull(prompts.notices.getLast().action()).run().run();
        assertThat(all()).containsExactly("Autre=b", "Une=a");
    }
}
