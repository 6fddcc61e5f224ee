package fr.captierslieux.sillage.ui.life;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.outreach.LifeQuery;
import fr.captierslieux.sillage.outreach.LifeRow;
import fr.captierslieux.sillage.outreach.LifeSubject;
import fr.captierslieux.sillage.outreach.ListLife;
import fr.captierslieux.sillage.ui.Toolkit;
import fr.captierslieux.sillage.ui.Typist;
import fr.captierslieux.sillage.ui.WindowOnSample;
import fr.captierslieux.sillage.ui.forms.FormHost;
import fr.captierslieux.sillage.ui.forms.FormModel;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import fr.captierslieux.sillage.ui.shell.Screen;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** An intervention that is made to measure, from the quotation to its acceptance, and an action of visibility beside it. */
class TailoredJourneyTest {
    private static final String COMMISSIONER = "Lycée de Zanzibar";

    @TempDir
    private Path folder;
    private final FxRobot robot = new Typist();
    private WindowOnSample open;

    @BeforeEach
    void open() {
        open = new WindowOnSample(folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private List<LifeRow> rows(LifeSubject subject, String text) {
        ListLife list = open.useCases().life().list(subject);
        return list.rows(list.order(LifeQuery.FIRST.withText(text)).all());
    }

    private FormHost host() {
        Screen shown = open.window().shell().findShown().orElseThrow();
        return shown instanceof FormHost host ? host : (FormHost) shown.content();
    }

    private FormModel form() {
        return open.window().forms().findModel(host()).orElseThrow();
    }

    private void write(Map<String, String> said) {
        open.until("the form", () -> said.keySet().stream().allMatch(header -> form().find(header).isPresent()));
        Toolkit.run(() -> said.forEach((header, text) -> form().find(header).orElseThrow().entryProperty().set(text)));
        robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
    }

    private void make(LifeSubject subject, String button, Map<String, String> said) {
        Toolkit.run(() -> open.window().show(new Place.Life(subject)));
        open.until("the list", () -> open.node(button) instanceof Button);
        Toolkit.run(() -> ((Button) open.node(button)).fire());
        write(said);
    }

    @Test
    void anInterventionFromItsQuotationToItsAcceptance() {
        make(LifeSubject.TAILORED, "#tailored-new", Map.of("titre", "Une matinée pour imaginer", "commanditaire",
                COMMISSIONER, "duree_h", "3,5", "devis", "ENVOYE"));
        open.until("written", () -> rows(LifeSubject.TAILORED, "zanzibar").size() == 1);
        LifeRow made = rows(LifeSubject.TAILORED, "zanzibar").getFirst();
        assertThat(made.with()).isEqualTo(COMMISSIONER);
        assertThat(made.hoursE4()).isEqualTo(35_000);
        assertThat(made.quotation()).isEqualTo("ENVOYE");

        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        open.until("the palette", () -> open.node("#palette-field").isFocused());
        Toolkit.run(() -> ((TextField) open.node("#palette-field")).setText("zanzibar"));
        open.until("found by who commissioned it", () -> open.node("#palette-list") instanceof ListView<?> hits
                && !hits.getItems().isEmpty() && String.valueOf(hits.getItems().getFirst()).contains("kind=EVENT"));
        robot.type(KeyCode.ENTER);
        open.until("its page", () -> open.node("#screen-title") instanceof Label title
                && title.getText().equals("Une matinée pour imaginer"));
        Toolkit.run(() -> ((Button) open.node("#event-edit")).fire());
        write(Map.of("devis", "ACCEPTE"));
        open.until("accepted", () -> "ACCEPTE".equals(rows(LifeSubject.TAILORED, "zanzibar").getFirst().quotation()));
        assertThat(open.prompts().problems).isEmpty();
    }

    @Test
    void aMeetingWithElectedPeopleIsAnActionThatIsUndone() {
        make(LifeSubject.ACTIONS, "#actions-new",
                Map.of("titre", "Petit-déjeuner à Zanzibar", "type", "RENCONTRE_ELUS", "departement", "44"));
        open.until("written", () -> rows(LifeSubject.ACTIONS, "zanzibar").size() == 1);
        assertThat(rows(LifeSubject.ACTIONS, "zanzibar").getFirst().kind()).isEqualTo("RENCONTRE_ELUS");
        open.until("the form is away", () -> open.window().forms().findModel(host()).isEmpty());
        Toolkit.run(() -> open.node("#actions-table").requestFocus());
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        open.until("taken back", () -> rows(LifeSubject.ACTIONS, "zanzibar").isEmpty());
        assertThat(open.prompts().problems).isEmpty();
    }
}
