package fr.captierslieux.sillage.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.outreach.LifeSubject;
import fr.captierslieux.sillage.search.Excerpt;
import fr.captierslieux.sillage.search.Hit;
import fr.captierslieux.sillage.ui.background.SameThread;
import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import fr.captierslieux.sillage.ui.prompts.RecordingNavigation;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteModelTest {
    @TempDir
    Path folder;

    private final SameThread background = new SameThread();
    private final RecordingNavigation navigation = new RecordingNavigation();
    private final List<String> done = new ArrayList<>();
    private final SimpleStringProperty reason = new SimpleStringProperty("");
    private SampleStore store;
    private PaletteModel model;

    @BeforeEach
    void open() {
        store = SampleStore.copyInto(folder);
        List<Command> commands = List.of(
                Command.always("one", "shell.command.fold", null, "Shortcut+B", () -> done.add("fold")),
                Command.when("two", "reports.command.export", null, null, reason, () -> done.add("export")));
        model = new PaletteModel(background, store.useCases().search(), new RecordingPrompts(), navigation,
                Words.french(), () -> commands);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void opensOnWhatCanBeDoneAndForgetsWhatWasTyped() {
        model.open();
        assertThat(model.entries()).hasSize(2).allMatch(PaletteEntry.Act.class::isInstance);
        model.textProperty().set("clisson");
        assertThat(model.entries()).isNotEmpty().noneMatch(PaletteEntry.Act.class::isInstance);
        model.close();
        assertThat(model.textProperty().get()).isEmpty();
        assertThat(model.entries()).isEmpty();
        model.textProperty().set("clisson");
        assertThat(model.entries()).as("closed, it asks nothing").isEmpty();
    }

    @Test
    void commandsComeFirstAndForgiveAccentsAndMistakes() {
        model.open();
        model.textProperty().set("deplier");
        assertThat(act(0).label()).isEqualTo("Plier ou déplier la navigation");
        assertThat(act(0).label().substring(act(0).start(), act(0).end())).isEqualTo("déplier");
        model.textProperty().set("navigaiton");
        assertThat(act(0).command().id()).isEqualTo("one");
        model.choose(act(0));
        assertThat(done).containsExactly("fold");
        assertThat(model.openProperty().get()).isFalse();
    }

    @Test
    void whatCannotBeDoneStaysWithItsReason() {
        reason.set("reports.unavailable.reading");
        model.open();
        model.textProperty().set("exporter");
        model.choose(act(0));
        assertThat(done).isEmpty();
        assertThat(model.openProperty().get()).isTrue();
    }

    @Test
    void choosingGoesThere() {
        model.open();
        model.textProperty().set("Clisson");
        model.choose(found(Hit.Kind.CASE));
        assertThat(model.openProperty().get()).isFalse();
        assertThat(navigation.places).singleElement().isInstanceOf(Place.OneCase.class);
    }

    @Test
    void aSessionIsFoundAndOpened() {
        model.open();
        model.textProperty().set("piloter 2026");
        PaletteEntry.Found session = found(Hit.Kind.SESSION);
        assertThat(session.hit().title()).startsWith("Piloter un Tiers-Lieu");
        model.choose(session);
        assertThat(navigation.places).containsExactly(new Place.OneSession(session.hit().code()));
    }

    @ParameterizedTest
    @EnumSource(Hit.Kind.class)
    void everyKindLeadsToItsPage(Hit.Kind kind) {
        Code code = new Code("ab".repeat(16));
        Code dossier = new Code("D1");
        boolean inCase = List.of(Hit.Kind.FOLLOW_UP, Hit.Kind.ATTACHMENT, Hit.Kind.TASK).contains(kind);
        Hit hit = new Hit(kind, code, "Titre", "", null, inCase ? dossier : null, new Excerpt("Titre", 0, 0));
        model.choose(new PaletteEntry.Found(hit));
        assertThat(navigation.places).containsExactly(switch (kind) {
            case PERSON -> new Place.OnePerson(code);
            case PROJECT -> new Place.OneProject(code);
            case CASE -> new Place.OneCase(code);
            case ORGANISATION -> new Place.OneOrganisation(code);
            case NETWORK -> new Place.OneNetwork(code);
            case APPOINTMENT -> new Place.OneRecord("rendez_vous", code);
            case TASK -> new Place.OnePlanned(dossier, "taches", code);
            case ATTACHMENT -> new Place.OneAttachment(dossier, RowId.of(HexFormat.of().parseHex(code.value())));
            case FOLLOW_UP -> new Place.OneFollowUp(dossier, code);
            case TRAINING -> new Place.OneProgramme(code);
            case SESSION -> new Place.OneSession(code);
            case MODULE -> new Place.OneRecord("modules", code);
            case TRAINER -> new Place.OneRecord("formateurs", code);
            case EVENT -> new Place.OneOfLife(LifeSubject.EVENTS, code);
            case ACTION -> new Place.OneOfLife(LifeSubject.ACTIONS, code);
            case RESOURCE -> new Place.OneOfLife(LifeSubject.RESOURCES, code);
            case GROUP -> new Place.OneOfLife(LifeSubject.GROUPS, code);
            case MEETING -> new Place.OneOfLife(LifeSubject.MEETINGS, code);
            case DECISION -> new Place.OneDecision(code);
        });
    }

    private PaletteEntry.Found found(Hit.Kind kind) {
        return model.entries().stream().filter(PaletteEntry.Found.class::isInstance)
                .map(PaletteEntry.Found.class::cast).filter(each -> each.hit().kind() == kind).findFirst()
                .orElseThrow();
    }

    @Test
    void aMistypedNameIsOfferedAsItIsWritten() {
        model.open();
        model.textProperty().set("clison");
        assertThat(model.entries().getFirst()).isEqualTo(new PaletteEntry.Respell("clison", "Clisson"));
        assertThat(model.entries()).as("and what it finds is there at once").hasSizeGreaterThan(1);
        model.choose(model.entries().getFirst());
        assertThat(model.textProperty().get()).isEqualTo("Clisson");
        assertThat(model.entries().getFirst()).isInstanceOf(PaletteEntry.Found.class);
        model.textProperty().set("zzyzxq");
        assertThat(model.entries()).containsExactly(new PaletteEntry.Nothing("zzyzxq"));
    }

    @Test
    void answersToOlderQuestionsAreDropped() {
        model.open();
        background.hold();
        model.textProperty().set("cl");
        model.textProperty().set("zzyzxq");
        background.answerAll();
        assertThat(model.entries()).containsExactly(new PaletteEntry.Nothing("zzyzxq"));
    }

    private PaletteEntry.Act act(int index) {
        return (PaletteEntry.Act) model.entries().get(index);
    }
}
