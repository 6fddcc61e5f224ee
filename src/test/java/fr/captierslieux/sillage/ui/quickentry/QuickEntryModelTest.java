package fr.captierslieux.sillage.ui.quickentry;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.cases.Happening.FollowUp;
import fr.captierslieux.sillage.quickentry.Understanding;
import fr.captierslieux.sillage.quickentry.Understanding.About;
import fr.captierslieux.sillage.quickentry.Understanding.Question;
import fr.captierslieux.sillage.quickentry.Understanding.Subject;
import fr.captierslieux.sillage.ui.UseCases;
import fr.captierslieux.sillage.ui.background.SameThread;
import fr.captierslieux.sillage.ui.forms.FormRequest;
import fr.captierslieux.sillage.ui.history.HistoryWords;
import fr.captierslieux.sillage.ui.history.TakeBackFlow;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.ui.workspace.Settings;
import fr.captierslieux.sillage.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the line shows and does, without a toolkit, on the sample network. */
class QuickEntryModelTest {
    private static final Code HALLE = new Code("ECOSSOLIES-A-0001");

    @TempDir
    private Path folder;
    private final SameThread background = new SameThread();
    private final RecordingPrompts prompts = new RecordingPrompts();
    private final List<FormRequest> forms = new ArrayList<>();
    private @Nullable Code shown;
    private int asked;
    private SampleStore store;
    private QuickEntryModel model;

    @BeforeEach
    void open() {
        store = SampleStore.copyInto(folder);
        model = newModel();
    }

    private QuickEntryModel newModel() {
        UseCases useCases = store.useCases();
        Words words = Words.french();
        return new QuickEntryModel(background, useCases.quickEntry(), prompts,
                new TakeBackFlow(background, useCases.history().takeBack(), prompts,
                        new HistoryWords(words, SampleStore.CLOCK), useCases.author()),
                new Settings(useCases.workspace().setUp().readAll(), background, useCases.workspace().setUp()), words,
                useCases.author(), new QuickEntryModel.Surface() {
                    @Override
                    public Optional<Code> findCase() {
                        return Optional.ofNullable(shown);
                    }

                    @Override
                    public void open(Code supportCase, FormRequest form) {
                        forms.add(form);
                    }

                    @Override
                    public void refresh() {
                        // nothing is shown
                    }
                });
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void type(String text) {
        model.textProperty().set(text);
        model.read();
    }

    private void note() {
        model.note(() -> asked++);
    }

    private Understanding understood() {
        return model.understoodProperty().get();
    }

    private long followUps() {
        return store.useCases().caseFile().read().read(HALLE).orElseThrow().story().stream()
                .filter(FollowUp.class::isInstance).count();
    }

    @Test
    void onThePageOfACaseTheCaseIsGiven() {
        shown = HALLE;
        long before = followUps();
        type("tél 20 min #budget bail relu, rappeler la mairie lundi");
        assertThat(understood().isClear()).isTrue();
        assertThat(understood().values()).containsEntry("dossier", HALLE.value()).containsEntry("type", "APPEL")
                .containsEntry("mode", "TELEPHONE").containsEntry("duree_min", "20")
                .containsEntry("themes", "MODELE_ECONOMIQUE").containsEntry("compte_rendu", "Bail relu")
                .containsEntry("prochaine_action", "Rappeler la mairie").containsKey("echeance");
        note();
        assertThat(followUps()).isEqualTo(before + 1);
        assertThat(model.textProperty().get()).isEmpty();
        assertThat(prompts.notices).hasSize(1);
        Objects.requireNonNull(prompts.notices.getFirst().action()).run().run();
        assertThat(followUps()).as("taken back").isEqualTo(before);
    }

    @Test
    void withoutACaseItIsAskedAndNothingIsWritten() {
        long gestures = store.store().read(() -> fr.captierslieux.sillage.store.Sql
                .list(store.store().connection(), row -> row.getLong(1), "SELECT count(*) FROM follow_up").getFirst());
        type("tél 20 min bail relu");
        note();
        assertThat(asked).isEqualTo(1);
        assertThat(model.findQuestion().map(Question::subject)).contains(Subject.CASE);
        assertThat(store.store().<Long>read(() -> fr.captierslieux.sillage.store.Sql
                .list(store.store().connection(), row -> row.getLong(1), "SELECT count(*) FROM follow_up").getFirst()))
                .isEqualTo(gestures);
        assertThat(model.textProperty().get()).as("the line stays").isEqualTo("tél 20 min bail relu");
    }

    @Test
    void severalOfANameAreAskedWithTheirProjects() {
        type("tél 20 min @halle bail relu");
        type("tél 20 min @a bail relu");
        Question question = model.findQuestion().orElseThrow();
        assertThat(question.subject()).isEqualTo(Subject.NAME);
        assertThat(question.answers()).hasSizeBetween(2, 4)
                .allMatch(answer -> answer.parts().stream().anyMatch(part -> part.about() == About.CASE));
        assertThat(question.more()).isTrue();
        model.answer(question, question.answers().get(1).key());
        assertThat(understood().isClear()).isTrue();
        assertThat(understood().parts()).containsAll(question.answers().get(1).parts());
        type("tél 30 min @a bail relu");
        assertThat(understood().isClear()).as("the answer stays while the name does").isTrue();
        type("tél 30 min @e bail relu");
        assertThat(understood().isClear()).as("another name is another question").isFalse();
    }

    @Test
    void whatNobodyIsCalledIsAskedAndMayStayAText() {
        shown = HALLE;
        type("tél @Zzyzxq bail relu");
        Question question = model.findQuestion().orElseThrow();
        assertThat(question.subject()).isEqualTo(Subject.NO_NAME);
        model.answer(question, question.answers().getFirst().key());
        assertThat(understood().isClear()).isTrue();
        assertThat(understood().values()).containsEntry("compte_rendu", "Zzyzxq. Bail relu")
                .doesNotContainKey("personnes");
    }

    @Test
    void aKindThatIsNotWrittenIsAsked() {
        shown = HALLE;
        type("visio 30 min bail relu");
        Question question = model.findQuestion().orElseThrow();
        assertThat(question.subject()).isEqualTo(Subject.KIND);
        model.answer(question, "RENDEZ_VOUS");
        assertThat(understood().values()).containsEntry("type", "RENDEZ_VOUS").containsEntry("mode", "VISIO");
    }

    @Test
    void itGoesOnInTheFormAndCanBeTakenUpAgain() {
        shown = HALLE;
        type("tél 20 min bail relu");
        model.complete();
        assertThat(forms).hasSize(1);
        assertThat(forms.getFirst().given()).containsEntry("compte_rendu", "Bail relu");
        assertThat(model.textProperty().get()).isEmpty();
        Objects.requireNonNull(prompts.notices.getFirst().action()).run().run();
        assertThat(model.textProperty().get()).isEqualTo("tél 20 min bail relu");
    }

    @Test
    void whatIsTypedIsThereAgainAfterACrash() {
        type("tél 20 min bail relu");
        model.keep();
        assertThat(newModel().textProperty().get()).isEqualTo("tél 20 min bail relu");
    }

    @Test
    void aLateAnswerIsDropped() {
        shown = HALLE;
        background.hold();
        type("tél 20 min");
        type("tél 40 min");
        background.answerAll();
        assertThat(understood().values()).containsEntry("duree_min", "40");
    }

    @Test
    void notedTwiceInARowItIsWrittenOnce() {
        shown = HALLE;
        long before = followUps();
        type("tél 20 min bail relu");
        background.hold();
        note();
        note();
        background.answerAll();
        note();
        background.answerAll();
        assertThat(followUps()).isEqualTo(before + 1);
    }
}
