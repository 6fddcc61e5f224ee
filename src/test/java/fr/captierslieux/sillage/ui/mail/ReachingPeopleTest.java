package fr.captierslieux.sillage.ui.mail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.people.PersonQuery;
import fr.captierslieux.sillage.people.PersonRow;
import fr.captierslieux.sillage.ui.SillageWindow;
import fr.captierslieux.sillage.ui.Surroundings;
import fr.captierslieux.sillage.ui.Toolkit;
import fr.captierslieux.sillage.ui.UseCases;
import fr.captierslieux.sillage.ui.background.SameThread;
import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.ui.theme.Appearance;
import fr.captierslieux.sillage.ui.workspace.Settings;
import fr.captierslieux.sillage.words.Words;
import fr.captierslieux.sillage.workspace.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a person, a case, an appointment and a week to mails, cards and calendars, by the commands that menus and palette offer. */
class ReachingPeopleTest {
    @TempDir
    private Path folder;
    private final RecordingPrompts prompts = new RecordingPrompts();
    private final List<String> opened = new ArrayList<>();
    private SampleStore sample;
    private UseCases useCases;
    private SillageWindow window;

    @BeforeEach
    void open() {
        Toolkit.start();
        sample = SampleStore.copyInto(folder);
        useCases = sample.useCases();
        useCases = useCases.mailing(useCases.mail().by(opened::add));
        useCases.workspace().introduce().introduce(new Profile("Inès Thébault", "ECOSSOLIES", "essai"));
        window = Toolkit.onScreen(() -> {
            SameThread background = new SameThread();
            SillageWindow made = new SillageWindow(
                    new Surroundings(Words.french(), SampleStore.CLOCK, new Appearance(), background,
                            new Settings(Map.of(), background, useCases.workspace().setUp())),
                    useCases, new SillageWindow.Who("Inès Thébault", "Les Ecossolies", "test"), notices -> prompts);
            Stage stage = new Stage();
            stage.setScene(made.scene());
            stage.show();
            return made;
        });
    }

    @AfterEach
    void close() {
        Toolkit.run(() -> {
            window.close();
            window.scene().getWindow().hide();
        });
        sample.close();
    }

    private void run(String id) {
        Toolkit.run(() -> {
            Command command = window.shell().allCommands().stream().filter(each -> each.id().equals(id)).findFirst()
                    .orElseThrow();
            assertThat(command.isAvailable()).as("%s: %s", id, command.unavailable().getValue()).isTrue();
            command.run().run();
        });
        assertThat(prompts.problems).isEmpty();
    }

    private PersonRow person() {
        List<Long> all = IntStream.range(0, 50)
                .mapToObj(place -> useCases.people().list().order(PersonQuery.FIRST).at(List.of(place)).getFirst())
                .toList();
        return useCases.people().list().rows(all).stream().filter(row -> row.email() != null).findFirst().orElseThrow();
    }

    @Test
    void fromAPersonAMailAndACard() throws IOException {
        PersonRow person = person();
        Toolkit.run(() -> window.show(new Place.OnePerson(person.code())));
        run("people-write");
        assertThat(opened).hasSize(1);
        assertThat(opened.getFirst()).startsWith("mailto:" + person.email()).contains("Bonjour");
        run("people-copy-address");
        assertThat(prompts.notices.getLast().messageKey()).isEqualTo("mail.told.copied");
        Path card = folder.resolve("c.vcf");
        prompts.answering(card);
        run("people-card");
        assertThat(Files.readString(card)).contains("BEGIN:VCARD", "UID:person-" + person.code(),
                "EMAIL:" + person.email());
        assertThat(prompts.fileQuestions.getLast().name()).isEqualTo("contacts-2026-11-24.vcf");
        assertThat(prompts.choices.getLast().detailKey()).as("it is said that it is personal")
                .isEqualTo("people.card.detail");
        run("own-card");
        assertThat(Files.readString(card)).contains("FN:Inès Thébault", "ORG:Les Ecossolies");
    }

    @Test
    void fromACaseAMailToTheTeam() {
        prompts.choosingFirst();
        Toolkit.run(() -> window.show(new Place.OneCase(new Code("ECOSSOLIES-A-0006"))));
        run("case-write");
        assertThat(opened).hasSize(1);
        assertThat(opened.getFirst()).startsWith("mailto:").contains("@", "subject=Notre%20rendez-vous%2C");
        run("case-copy-addresses");
        assertThat(prompts.notices.getLast().messageKey()).isEqualTo("mail.told.copied");
    }

    @Test
    void fromTheAgendaAFileAndAMail() throws IOException {
        Path file = folder.resolve("a.ics");
        prompts.answering(file);
        Toolkit.run(() -> window.shell().show("calendar"));
        run("calendar-export");
        assertThat(prompts.fileQuestions.getLast().name()).isEqualTo("agenda-2026-S48.ics");
        assertThat(Files.readString(file)).contains("SUMMARY:Point d’étape\\, La Petite Gare")
                .doesNotContain("Thébault");
        assertThat(prompts.notices.getLast().messageKey()).isEqualTo("calendar.told.exported");
        Toolkit.run(() -> window.scene().lookup(".calendar-block").requestFocus());
        run("calendar-export-one");
        assertThat(prompts.fileQuestions.getLast().name()).isEqualTo("rendez-vous-2026-11-24.ics");
        assertThat(Files.readAllLines(file).stream().filter("BEGIN:VEVENT"::equals)).hasSize(1);
        run("calendar-write");
        assertThat(opened).hasSize(1);
        assertThat(opened.getFirst()).startsWith("mailto:").contains("Point%20d%E2%80%99%C3%A9tape");
    }
}
