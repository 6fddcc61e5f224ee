package fr.captierslieux.sillage.ui.life;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.outreach.Attendee;
import fr.captierslieux.sillage.outreach.EventFile;
import fr.captierslieux.sillage.outreach.LifeQuery;
import fr.captierslieux.sillage.outreach.LifeSubject;
import fr.captierslieux.sillage.outreach.ListLife;
import fr.captierslieux.sillage.people.PersonQuery;
import fr.captierslieux.sillage.people.PersonRow;
import fr.captierslieux.sillage.reports.CountedRow;
import fr.captierslieux.sillage.ui.Fixtures;
import fr.captierslieux.sillage.ui.SillageWindow;
import fr.captierslieux.sillage.ui.Toolkit;
import fr.captierslieux.sillage.ui.Typist;
import fr.captierslieux.sillage.ui.UseCases;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.ThreadedBackground;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.ui.theme.Appearance;
import fr.captierslieux.sillage.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** An evening at the door, by keyboard alone: who comes is typed, counted, and a follow-up begins from one of them. */
class EventJourneyTest {
    private static final int KEYS_OF_A_MINUTE = 240;

    @TempDir
    private Path folder;
    private final FxRobot robot = new Typist();
    private final RecordingPrompts prompts = new RecordingPrompts();
    private final Background background = new ThreadedBackground(Platform::runLater);
    private SampleStore sample;
    private UseCases useCases;
    private SillageWindow window;
    private Code event;

    @BeforeEach
    void open() {
        Toolkit.start();
        sample = SampleStore.copyInto(folder);
        useCases = sample.useCases();
        ListLife events = Objects.requireNonNull(useCases.life().lists().get(LifeSubject.EVENTS));
        event = events.rows(events.order(LifeQuery.FIRST.withKind("RENCONTRE_DEPARTEMENTALE")).page(0, 1)).getFirst()
                .code();
        window = Toolkit.onScreen(() -> {
            SillageWindow made = new SillageWindow(
                    Fixtures.surroundings(Words.in(Locale.FRANCE), new Appearance(), background), useCases,
                    new SillageWindow.Who("Inès Thébault", "Les Ecossolies", "test"), notices -> prompts);
            Stage stage = new Stage();
            stage.setScene(made.scene());
            stage.setWidth(SillageWindow.WIDTH);
            stage.setHeight(SillageWindow.HEIGHT);
            stage.show();
            made.show(new Place.OneOfLife(LifeSubject.EVENTS, event));
            return made;
        });
        until("the door", () -> field().isFocused() && !label("#screen-title").isEmpty());
    }

    @AfterEach
    void close() {
        Toolkit.run(() -> {
            window.close();
            window.scene().getWindow().hide();
        });
        background.close();
        sample.close();
    }

    private void until(String what, java.util.function.BooleanSupplier holds) {
        Toolkit.waitUntil(window.scene(), what, holds);
    }

    private TextField field() {
        return (TextField) window.scene().lookup("#door-field");
    }

    private String label(String id) {
        return ((javafx.scene.control.Label) window.scene().lookup(id)).getText();
    }

    @SuppressWarnings("unchecked")
    private ListView<Attendee> list() {
        return (ListView<Attendee>) window.scene().lookup("#door-list");
    }

    private EventFile file() {
        return useCases.life().events().read(event).orElseThrow();
    }

    /** People of the network who are not there yet, each with a name that nobody else begins so. */
    private List<PersonRow> strangers(int many) {
        var people = useCases.people().list();
        List<PersonRow> all = people.rows(people.order(PersonQuery.FIRST).all());
        Set<Code> there = file().attendees().stream().map(Attendee::person).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<PersonRow> found = new ArrayList<>();
        for (PersonRow each : all) {
            boolean plain = each.name().matches("[a-zA-Z]+ [a-zA-Z]+");
            boolean alone = all.stream().filter(other -> other.name().equals(each.name())).count() == 1;
            if (plain && alone && !there.contains(each.code()) && found.size() < many) {
                found.add(each);
            }
        }
        return found;
    }

    @Test
    void twelvePeopleAreNotedInUnderAMinute() {
        List<PersonRow> known = strangers(9);
        long lines = file().count().lines();
        int shown = Toolkit.onScreen(() -> list().getItems().size());
        List<String> typed = new ArrayList<>(known.stream().map(PersonRow::name).toList());
        typed.add("Zoe Quatrefages");
        typed.add("Ulric Vandenbroucke");
        typed.add("Mairie de Clisson 3");
        int keys = 0;
        for (int i = 0; i < typed.size(); i++) {
            int wanted = shown + i + 1;
            robot.write(typed.get(i), 0);
            robot.type(KeyCode.ENTER);
            keys += typed.get(i).length() + 1;
            until(typed.get(i), () -> list().getItems().size() == wanted && field().getText().isEmpty());
        }
        assertThat(keys).as("whoever types four keys a second needs less than a minute").isLessThan(KEYS_OF_A_MINUTE);
        assertThat(file().count().lines()).isEqualTo(lines + typed.size());
        assertThat(file().attendees()).extracting(Attendee::person)
                .containsAll(known.stream().map(PersonRow::code).toList());
        assertThat(file().attendees()).extracting(Attendee::title).contains("Zoe Quatrefages", "Mairie de Clisson");
        assertThat(label("#door-count")).contains(String.valueOf(file().count().persons()));

        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        assertThat(file().count().lines()).as("in a field the keys take back typing").isEqualTo(lines + typed.size());
        robot.type(KeyCode.DOWN);
        until("in the list", () -> list().isFocused());
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        until("taken back", () -> list().getItems().size() == shown + typed.size() - 1);
    }

    @Test
    void threeLettersAndEnterAreEnoughAndNobodyComesTwice() {
        PersonRow known = strangers(1).getFirst();
        long lines = file().count().lines();
        int shown = Toolkit.onScreen(() -> list().getItems().size());
        robot.write(known.name().substring(0, 3), 0);
        until("choices", () -> window.scene().lookup("#door-choices").isVisible());
        robot.write(known.name().substring(3), 0);
        until("the one", () -> window.scene().lookup("#door-choices") instanceof ListView<?> choices
                && choices.getItems().getFirst() instanceof fr.captierslieux.sillage.outreach.Guest.Known first
                && first.person().equals(known.code()));
        robot.type(KeyCode.ENTER);
        until("in the list", () -> list().getItems().size() == shown + 1);
        assertThat(prompts.notices.getLast().messageKey()).isEqualTo("event.told.in");
        robot.write(known.name(), 0);
        robot.type(KeyCode.ENTER);
        until("told", () -> label("#door-hint").equals("Déjà dans la liste."));
        assertThat(file().count().lines()).isEqualTo(lines + 1);
        assertThat(Toolkit.onScreen(() -> list().getSelectionModel().getSelectedItem()).person())
                .isEqualTo(known.code());
        robot.type(KeyCode.DOWN);
        until("the list", () -> list().isFocused());
        robot.type(KeyCode.DELETE);
        until("taken out", () -> list().getItems().size() == shown);
    }

    @Test
    void aFollowUpBeginsFromWhoCame() {
        ListLife events = Objects.requireNonNull(useCases.life().lists().get(LifeSubject.EVENTS));
        EventFile busy = events.rows(events.order(LifeQuery.FIRST).all()).stream()
                .map(row -> useCases.life().events().read(row.code()).orElseThrow())
                .filter(each -> each.attendees().stream().anyMatch(line -> line.cases().size() == 1)).findFirst()
                .orElseThrow();
        Attendee line = busy.attendees().stream().filter(each -> each.cases().size() == 1).findFirst().orElseThrow();
        Toolkit.run(() -> window.show(new Place.OneOfLife(LifeSubject.EVENTS, busy.event().row().code())));
        until("its list", () -> list().getItems().contains(line));
        Toolkit.run(() -> {
            list().requestFocus();
            list().getSelectionModel().select(line);
        });
        robot.type(KeyCode.S);
        until("the form", () -> window.scene().lookup("#form-compte_rendu") != null
                || window.scene().lookup("#field-compte_rendu") != null);

        Toolkit.run(() -> window.show(new Place.OneOfLife(LifeSubject.EVENTS, event)));
        Attendee nobody = new ArrayList<>(file().attendees()).stream()
                .filter(each -> each.person() != null && each.cases().isEmpty()).findFirst().orElse(null);
        if (nobody != null) {
            until("the other list", () -> list().getItems().contains(nobody));
            Toolkit.run(() -> {
                list().requestFocus();
                list().getSelectionModel().select(nobody);
            });
            robot.type(KeyCode.S);
            until("told", () -> prompts.notices.getLast().messageKey().equals("event.follow-up.no-case"));
            Toolkit.run(() -> Objects.requireNonNull(prompts.notices.getLast().action()).run().run());
            until("a new contact", () -> label("#screen-title").equals("Nouveau contact"));
        }
    }

    @Test
    void aRowBehindAFigureOpensItsPage() {
        Toolkit.run(() -> window.show(new Place.Reports()));
        until("figures", () -> window.reports().lines().size() > 40);
        Toolkit.run(() -> window.reports().drill("G1"));
        until("rows", () -> window.scene().lookup("#drill-rows") instanceof ListView<?> rows
                && !rows.getItems().isEmpty());
        @SuppressWarnings("unchecked")
        ListView<CountedRow> rows = (ListView<CountedRow>) window.scene().lookup("#drill-rows");
        Toolkit.run(() -> {
            rows.requestFocus();
            rows.getSelectionModel().selectFirst();
        });
        String title = rows.getItems().getFirst().title();
        robot.type(KeyCode.ENTER);
        until("its page", () -> label("#screen-title").equals(title) && field().isFocused());
        robot.press(KeyCode.ALT, KeyCode.LEFT).release(KeyCode.LEFT, KeyCode.ALT);
        until("back in the report", () -> label("#screen-title").equals("Rapports"));
    }
}
