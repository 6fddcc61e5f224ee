package fr.captierslieux.sillage.ui.palette;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.outreach.LifeSubject;
import fr.captierslieux.sillage.search.Hit;
import fr.captierslieux.sillage.search.SearchEverything;
import fr.captierslieux.sillage.search.SearchQuery;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.Lane;
import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.prompts.Navigation;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import fr.captierslieux.sillage.ui.prompts.Problem;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import fr.captierslieux.sillage.words.Words;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the palette shows, and what choosing does. Knows no control. */
public final class PaletteModel {
    private static final int SHOWN_EACH = 6;

    private final Background background;
    private final SearchEverything search;
    private final Prompts prompts;
    private final Navigation navigation;
    private final Supplier<List<Command>> commands;
    private final CommandSearch commandSearch;

    private final Lane lane = new Lane();
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final StringProperty text = new SimpleStringProperty("");
    private final ObservableList<PaletteEntry> entries = FXCollections.observableArrayList();

    /** @param commands what can be done where the person is */
    public PaletteModel(Background background, SearchEverything search, Prompts prompts, Navigation navigation,
            Words words, Supplier<List<Command>> commands) {
        this.background = background;
        this.search = search;
        this.prompts = prompts;
        this.navigation = navigation;
        this.commands = commands;
        this.commandSearch = new CommandSearch(words);
        text.subscribe(this::ask);
    }

    /** Opens it with nothing typed. */
    public void open() {
        text.set("");
        open.set(true);
        ask("");
    }

    /** Closes it; what was typed is forgotten. */
    public void close() {
        open.set(false);
        lane.leave();
        text.set("");
        entries.clear();
    }

    private void ask(String typed) {
        if (!open.get()) {
            return;
        }
        List<PaletteEntry> acts = commandSearch.find(typed, commands.get());
        Optional<SearchQuery> query = SearchQuery.parse(typed);
        if (query.isEmpty()) {
            lane.leave();
            show(typed, acts, new SearchEverything.Found(List.of(), List.of(), ""));
            return;
        }
        background.read(lane, () -> search.search(query.get(), SHOWN_EACH), found -> show(typed, acts, found),
                failure -> prompts.problem(new Problem("palette.problem.read", failure)));
    }

    private void show(String typed, List<PaletteEntry> acts, SearchEverything.Found found) {
        Map<Boolean, List<PaletteEntry>> meant = acts.stream().collect(Collectors.partitioningBy(
                act -> typed.isBlank() || isBeginning(act)));
        List<PaletteEntry> all = new ArrayList<>(meant.getOrDefault(true, List.of()));
        found.hits().forEach(hit -> all.add(new PaletteEntry.Found(hit)));
        all.addAll(meant.getOrDefault(false, List.of()));
        if (found.hits().isEmpty() && !found.meant().isEmpty()) {
            all.add(new PaletteEntry.Respell(typed.strip(), found.meant()));
        }
        found.near().forEach(hit -> all.add(new PaletteEntry.Found(hit)));
        if (all.isEmpty()) {
            all.add(new PaletteEntry.Nothing(typed.strip()));
        }
        entries.setAll(all);
    }

    /** What can be done now and begins so comes first: other acts stand behind people, who are what is sought most. */
    private static boolean isBeginning(PaletteEntry entry) {
        return entry instanceof PaletteEntry.Act act && act.command().isAvailable() && act.start() == 0
                && act.end() > 0;
    }

    /** Does what the line says. */
    void choose(PaletteEntry entry) {
        switch (entry) {
            case PaletteEntry.Act act -> {
                if (act.command().isAvailable()) {
                    close();
                    act.command().run().run();
                }
            }
            case PaletteEntry.Found found -> {
                close();
                navigation.show(place(found.hit()));
            }
            case PaletteEntry.Respell respell -> text.set(respell.meant());
            case PaletteEntry.Nothing nothing -> text.set(nothing.typed());
        }
    }

    private static Place place(Hit hit) {
        Code code = hit.code();
        return switch (hit.kind()) {
            case PERSON -> new Place.OnePerson(code);
            case PROJECT -> new Place.OneProject(code);
            case CASE -> new Place.OneCase(code);
            case ORGANISATION -> new Place.OneOrganisation(code);
            case NETWORK -> new Place.OneNetwork(code);
            case ATTACHMENT -> new Place.OneAttachment(Objects.requireNonNull(hit.supportCase()),
                    RowId.of(HexFormat.of().parseHex(code.value())));
            case APPOINTMENT -> planned(hit, "rendez_vous");
            case TASK -> planned(hit, "taches");
            case FOLLOW_UP -> new Place.OneFollowUp(Objects.requireNonNull(hit.supportCase()), code);
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
        };
    }

    /** What is planned in no case stands on no page. */
    private static Place planned(Hit hit, String file) {
        return hit.supportCase() == null
                ? new Place.OneRecord(file, hit.code())
                : new Place.OnePlanned(hit.supportCase(), file, hit.code());
    }

    /** Whether it is shown; set through {@link #open} and {@link #close}. */
    public BooleanProperty openProperty() {
        return open;
    }

    /** What is typed. */
    public StringProperty textProperty() {
        return text;
    }

    ObservableList<PaletteEntry> entries() {
        return entries;
    }
}
