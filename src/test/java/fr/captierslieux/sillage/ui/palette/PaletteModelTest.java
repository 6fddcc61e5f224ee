package fr.captierslieux.sillage.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
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
import java.util.Objects;
import javafx.beans.property.SimpleStringProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        for (Hit.Kind kind : Hit.Kind.values()) {
            List<PaletteEntry> entries = List.copyOf(model.entries());
            entries.stream().filter(entry -> entry instanceof PaletteEntry.Found found && found.hit().kind() == kind)
                    .findFirst().ifPresent(entry -> {
                        Hit hit = ((PaletteEntry.Found) entry).hit();
                        model.choose(entry);
                        assertThat(navigation.places.getLast()).isEqualTo(switch (kind) {
                            case PERSON -> new Place.OnePerson(hit.code());
                            case PROJECT -> new Place.OneProject(hit.code());
                            case CASE -> new Place.OneCase(hit.code());
                            case ORGANISATION -> new Place.OneOrganisation(hit.code());
                            case NETWORK -> new Place.OneNetwork(hit.code());
                            case APPOINTMENT -> planned(hit, "rendez_vous");
                            case TASK -> planned(hit, "taches");
                            case ATTACHMENT ->
                                new Place.OneAttachment(Objects.requireNonNull(hit.supportCase()),
                                        RowId.of(HexFormat.of().parseHex(hit.code().value())));
                            case FOLLOW_UP ->
                                new Place.OneFollowUp(Objects.requireNonNull(hit.supportCase()), hit.code());
                            case TRAINING -> new Place.OneProgramme(hit.code());
                            case MODULE -> new Place.OneRecord("modules", hit.code());
                            case TRAINER -> new Place.OneRecord("formateurs", hit.code());
                            case EVENT -> new Place.OneRecord("evenements", hit.code());
                            case RESOURCE -> new Place.OneRecord("ressources", hit.code());
                            case GROUP -> new Place.OneRecord("groupes", hit.code());
                            case MEETING -> new Place.OneRecord("instances", hit.code());
                            case DECISION -> new Place.OneRecord("decisions", hit.code());
                        });
                        model.open();
                        model.textProperty().set("Clisson");
                    });
        }
        assertThat(navigation.places).hasSizeGreaterThanOrEqualTo(2);
        assertThat(navigation.places).contains(new Place.OneCase(code(Hit.Kind.CASE)));
    }

    private static Place planned(Hit hit, String file) {
        return hit.supportCase() == null
                ? new Place.OneRecord(file, hit.code())
                : new Place.OnePlanned(hit.supportCase(), file, hit.code());
    }

    private Code code(Hit.Kind kind) {
        return model.entries().stream().filter(PaletteEntry.Found.class::isInstance)
                .map(entry -> ((PaletteEntry.Found) entry).hit()).filter(hit -> hit.kind() == kind).findFirst()
                .orElseThrow().code();
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
