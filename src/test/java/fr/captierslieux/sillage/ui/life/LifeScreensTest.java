package fr.captierslieux.sillage.ui.life;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.outreach.LifeQuery;
import fr.captierslieux.sillage.outreach.LifeQuery.Order;
import fr.captierslieux.sillage.outreach.LifeQuery.Way;
import fr.captierslieux.sillage.outreach.LifeSubject;
import fr.captierslieux.sillage.outreach.ListLife;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.SaveOutcome.Saved;
import fr.captierslieux.sillage.ui.PicturedState;
import fr.captierslieux.sillage.ui.SillageWindow;
import fr.captierslieux.sillage.ui.Toolkit;
import fr.captierslieux.sillage.ui.UseCases;
import fr.captierslieux.sillage.ui.attachments.CaseFiles;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import fr.captierslieux.sillage.ui.theme.Appearance;
import fr.captierslieux.sillage.ui.theme.Appearance.Mode;
import fr.captierslieux.sillage.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every screen of the network's life: light and dark, in both languages, in a small window, with long names and with nothing in it. */
class LifeScreensTest {
    private static final String LONGEST = "Rencontre départementale des tiers-lieux nourriciers, des ateliers partagés et des lieux "
            + "de formation du Vignoble nantais et du Pays de Retz réunis";
    private static @Nullable Appearance appearance;

    @BeforeAll
    static void start() {
        Toolkit.start();
        appearance = Toolkit.onScreen(Appearance::new);
    }

    static Stream<PicturedState> states() throws IOException {
        UseCases full = PicturedState.introduced(PicturedState.copy());
        UseCases empty = SampleStore.emptyIn(Files.createTempDirectory("sillage-screens")).useCases();
        List<PicturedState> states = new ArrayList<>();
        for (LifeSubject subject : LifeSubject.values()) {
            String name = "life-" + LifeSections.name(subject); // titles in lists may be cut: their tooltip tells the whole
            both(states, name + "-longest", full, window -> window.show(new Place.Life(subject)));
            states.add(new PicturedState(name + "-empty", empty, window -> window.show(new Place.Life(subject)),
                    Words.french(), Mode.LIGHT, SillageWindow.HEIGHT, 1));
        }
        Code event = newest(full);
        both(states, "life-event", full, window -> window.show(new Place.OneOfLife(LifeSubject.EVENTS, event)));
        both(states, "life-event-typing", full, window -> typing(window, event, "mar"));
        both(states, "life-event-unknown", full, window -> typing(window, event, "Zéphyrine Quatrefages"));
        Code meeting = decided(full);
        both(states, "life-meeting", full, window -> window.show(new Place.OneOfLife(LifeSubject.MEETINGS, meeting)));
        states.add(new PicturedState("life-meeting", full,
                window -> window.show(new Place.OneOfLife(LifeSubject.MEETINGS, meeting)), Words.french(), Mode.LIGHT,
                720, 1));
        Code invited = invited(full);
        both(states, "life-event-invited", full,
                window -> window.show(new Place.OneOfLife(LifeSubject.EVENTS, invited)));
        Code longest = longest(full);
        both(states, "life-event-longest", full,
                window -> window.show(new Place.OneOfLife(LifeSubject.EVENTS, longest)));
        states.add(new PicturedState("life-event", full,
                window -> window.show(new Place.OneOfLife(LifeSubject.EVENTS, event)), Words.french(), Mode.LIGHT, 720,
                1));
        states.add(new PicturedState("life-event", full,
                window -> window.show(new Place.OneOfLife(LifeSubject.EVENTS, event)), Words.french(), Mode.LIGHT,
                SillageWindow.HEIGHT, 2));
        ListLife resources = full.life().list(LifeSubject.RESOURCES);
        Code resource = resources.rows(resources.order(LifeQuery.FIRST).page(0, 1)).getFirst().code();
        CaseFiles.fillResource(full.caseFile().attachments(), resource);
        both(states, "life-resource-files-longest", full,
                window -> window.show(new Place.OneOfLife(LifeSubject.RESOURCES, resource)));
        return states.stream();
    }

    private static void both(List<PicturedState> states, String name, UseCases useCases,
            Consumer<SillageWindow> state) {
        states.add(new PicturedState(name, useCases, state, Words.french(), Mode.LIGHT, SillageWindow.HEIGHT, 1));
        states.add(new PicturedState(name, useCases, state, Words.in(Locale.UK), Mode.DARK, SillageWindow.HEIGHT, 1));
    }

    private static void typing(SillageWindow window, Code event, String text) {
        window.show(new Place.OneOfLife(LifeSubject.EVENTS, event));
        ((TextField) window.scene().lookup("#door-field")).setText(text);
    }

    private static Code newest(UseCases useCases) {
        ListLife events = useCases.life().list(LifeSubject.EVENTS);
        return events.rows(events.order(LifeQuery.FIRST.sorted(Order.PEOPLE, Way.DOWN)).page(0, 1)).getFirst().code();
    }

    /** The meeting with the most open tasks. */
    private static Code decided(UseCases useCases) {
        ListLife meetings = useCases.life().list(LifeSubject.MEETINGS);
        return meetings.rows(meetings.order(LifeQuery.FIRST).all()).stream()
                .map(row -> useCases.life().meetings().read(row.code()).orElseThrow())
                .max(Comparator.comparingLong(each -> each.open() * 10 + each.decisions().size())).orElseThrow()
                .meeting().row().code();
    }

    /** The event with the most people who are awaited. */
    private static Code invited(UseCases useCases) {
        ListLife events = useCases.life().list(LifeSubject.EVENTS);
        return events.rows(events.order(LifeQuery.FIRST).all()).stream()
                .map(row -> useCases.life().events().read(row.code()).orElseThrow())
                .max(Comparator.comparingLong(
                        each -> each.attendees().stream().filter(line -> !line.isThere()).count()))
                .orElseThrow().event().row().code();
    }

    private static Code longest(UseCases useCases) {
        Saved saved = (Saved) useCases.forms().save().save(new Gesture("test", "Inès"),
                List.of(RecordEdit.create("evenements",
                        Map.of("le", "2026-11-24", "fin_le", "2026-11-26", "type", "RENCONTRE_DEPARTEMENTALE", "titre",
                                LONGEST, "commune", "44043", "commanditaire", LONGEST)),
                        RecordEdit.create("personnes", Map.of("prenom", "Marie-Christine-Alexandrine", "nom",
                                "de Villeneuve-Beauregard de la Rochefoucauld-Montmorency")),
                        RecordEdit.create("participations",
                                Map.of("evenement", RecordEdit.made(0), "personne", RecordEdit.made(1))),
                        RecordEdit.create("participations",
                                Map.of("evenement", RecordEdit.made(0), "organisation", LONGEST, "nombre", "40"))));
        return new Code(saved.rows().getFirst().code());
    }

    @ParameterizedTest
    @MethodSource("states")
    void isDrawnWholeAndNameable(PicturedState state) {
        state.look(Objects.requireNonNull(appearance));
    }
}
