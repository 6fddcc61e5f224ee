package fr.captierslieux.sillage.ui.life;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.outreach.LifeQuery;
import fr.captierslieux.sillage.outreach.LifeSubject;
import fr.captierslieux.sillage.people.PersonQuery;
import fr.captierslieux.sillage.ui.Toolkit;
import fr.captierslieux.sillage.ui.Typist;
import fr.captierslieux.sillage.ui.WindowOnSample;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** Before a departmental meeting: people are narrowed, the view is kept, and everybody of it is invited from the event's page. */
class InviteJourneyTest {
    @TempDir
    private Path folder;
    private final FxRobot robot = new Typist();
    private WindowOnSample sample;

    @BeforeEach
    void open() {
        sample = new WindowOnSample(folder);
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void everybodyOfAKeptViewOfPeopleIsInvitedInOneGesture() {
        List<Code> meant = sample.useCases().people().list().codes(PersonQuery.FIRST.withText("laval"));
        assertThat(meant).hasSizeGreaterThan(3);
        Toolkit.run(() -> sample.window().show(new Place.People()));
        sample.until("the list", () -> ((ToggleButton) sample.node("#view-ALL")).isSelected());
        Toolkit.run(() -> ((TextField) sample.node("#people-search")).setText("laval"));
        sample.until("none of the views", () -> !((ToggleButton) sample.node("#view-ALL")).isSelected());
        robot.clickOn("#keep-view");
        sample.until("field for the name", () -> robot.lookup("#view-name").tryQuery().isPresent());
        robot.write("Autour de Laval", 0);
        robot.type(KeyCode.ENTER);
        sample.until("the view, with how many it holds", () -> ((ToggleButton) sample.node("#own-view-1")).isSelected()
                && ((Labeled) sample.node("#own-view-1").lookup(".count")).getText()
                        .equals(String.valueOf(meant.size())));

        var events = sample.useCases().life().list(LifeSubject.EVENTS);
        Code event = events.rows(events.order(LifeQuery.FIRST.withKind("RENCONTRE_DEPARTEMENTALE")).page(0, 1))
                .getFirst().code();
        var invitations = sample.useCases().life().invite();
        long before = meant.stream().filter(invitations.listed(event)::contains).count();
        Toolkit.run(() -> sample.window().show(new Place.OneOfLife(LifeSubject.EVENTS, event)));
        sample.until("its page", () -> sample.node("#door-field").isFocused());
        sample.prompts().choosingFirst();
        Toolkit.run(() -> sample.node("#door-list").requestFocus());
        robot.type(KeyCode.I);
        sample.until("invited", () -> invitations.listed(event).containsAll(meant));
        assertThat(sample.prompts().offered.getLast()).first().asString().startsWith("Autour de Laval : "
                + (meant.size() - before) + " personnes à inviter");
        sample.until("told", () -> sample.prompts().notices.getLast().messageKey().equals("event.told.invited"));
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        sample.until("taken back as one",
                () -> meant.stream().filter(invitations.listed(event)::contains).count() == before);
    }
}
