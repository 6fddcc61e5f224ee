package fr.captierslieux.sillage.ui.trainings;

import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.exchange.Sheet.Kind;
import fr.captierslieux.sillage.trainings.SessionFacts;
import fr.captierslieux.sillage.trainings.SessionList;
import fr.captierslieux.sillage.trainings.SessionPreview;
import fr.captierslieux.sillage.trainings.SessionQuery;
import fr.captierslieux.sillage.trainings.SessionQuery.Order;
import fr.captierslieux.sillage.trainings.SessionQuery.Way;
import fr.captierslieux.sillage.trainings.SessionRow;
import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.controls.FilterChip.Choice;
import fr.captierslieux.sillage.ui.lists.Asking;
import fr.captierslieux.sillage.ui.lists.Faces;
import fr.captierslieux.sillage.ui.lists.ListColumn;
import fr.captierslieux.sillage.ui.lists.RecordKind;
import fr.captierslieux.sillage.ui.lists.RecordPanel;
import fr.captierslieux.sillage.ui.lists.RecordPanel.Fact;
import fr.captierslieux.sillage.ui.prompts.Navigation;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import fr.captierslieux.sillage.words.Words;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TableColumn.SortType;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The list of sessions: columns, filters, and what the panel tells of one; a session opens on its page. */
public final class SessionsKind implements RecordKind<SessionQuery, SessionRow, SessionPreview> {
    private final TrainingsUseCases useCases;
    private final TrainingWords words;
    private final Navigation navigation;
    private final Command programmes;
    private final Command bpf;

    /**
     * @param programmes shows the list of those
     * @param bpf        writes the yearly return of a provider
     */
    public SessionsKind(TrainingsUseCases useCases, Words words, Clock clock, Navigation navigation,
            Command programmes, Command bpf) {
        this.useCases = useCases;
        this.words = new TrainingWords(words, clock);
        this.navigation = navigation;
        this.programmes = programmes;
        this.bpf = bpf;
    }

    @Override
    public Subject subject() {
        return new Subject("trainings.", Material2OutlinedMZ.SCHOOL, SessionFacts.FILE, "training_session");
    }

    @Override
    public Asking<SessionQuery> asking() {
        return new Asking<>(SessionQuery.FIRST, SessionQuery::text, SessionQuery::withText,
                query -> query.order().name(), SessionQuery::ascending,
                (query, column, way) -> query.sorted(Order.valueOf(column),
                        way == SortType.ASCENDING ? Way.UP : Way.DOWN));
    }

    @Override
    public List<ListColumn<SessionRow>> columns() {
        return List.of(
                new ListColumn<>(Order.TITLE.name(), "trainings.column.TITLE", 320, true, Kind.TEXT, this::name,
                        () -> Faces.twoLines(SessionRow::title,
                                row -> TrainingWords.joined(words.number(row.number()), row.provider()))),
                plain(Order.STATUS, 80, row -> status(row.status())).shownFirst(),
                ListColumn.<SessionRow>day(Order.DATES.name(), "trainings.column.DATES", 194,
                        row -> row.startsOn().toString(), row -> words.dates(row.startsOn(), row.endsOn()))
                        .shownFirst(),
                plain(Order.PLACES, 58, this::places).shownFirst(),
                plain(Order.HOURS, 56, row -> words.hoursUnit(row.planned())).shownFirst(),
                plain(Order.TRAINEE_HOURS, 120, row -> words.hoursUnit(row.followed())),
                plain(Order.COMMUNE, 140, SessionRow::commune),
                plain(Order.PROVIDER, 180, SessionRow::provider));
    }

    private static ListColumn<SessionRow> plain(Order order, double width, Function<SessionRow, String> text) {
        return ListColumn.plain(order.name(), "trainings.column." + order.name(), width, text);
    }

    private String name(SessionRow row) {
        return TrainingWords.joined(row.title(), words.number(row.number()));
    }

    private String status(String code) {
        return words.words().label("session_status", code);
    }

    /** « 13 / 14 ». */
    private String places(SessionRow row) {
        return row.capacity() == null
                ? words.written().number(row.taken())
                : words.get("trainings.places.short", row.taken(), row.capacity());
    }

    @Override
    public String spoken(SessionRow row) {
        return TrainingWords.joined(name(row), row.provider(), status(row.status()),
                words.dates(row.startsOn(), row.endsOn()), words.places(row.taken(), row.capacity()));
    }

    @Override
    public List<Filter<SessionQuery>> filters() {
        return List.of(
                new Filter<>("programme", Material2OutlinedMZ.SCHOOL, SessionQuery::withProgramme,
                        SessionQuery::programme),
                new Filter<>("status", Material2OutlinedAL.LABEL, SessionQuery::withStatus, SessionQuery::status),
                new Filter<>("provider", Material2OutlinedAL.DOMAIN, SessionQuery::withProvider,
                        SessionQuery::provider));
    }

    @Override
    public Map<String, List<Choice>> readChoices() {
        SessionList.Survey survey = useCases.sessions().survey();
        return Map.of("programme",
                survey.programmes().stream().map(each -> new Choice(each.code(), each.name())).toList(), "status",
                words.words().codes("session_status", survey.statuses()).stream()
                        .map(code -> new Choice(code, status(code))).toList(),
                "provider", survey.providers().stream().map(each -> new Choice(each, each)).toList());
    }

    @Override
    public List<Command> beside() {
        return List.of(bpf, programmes);
    }

    @Override
    public Optional<Consumer<SessionRow>> opens() {
        return Optional.of(row -> navigation.show(new Place.OneSession(row.code())));
    }

    @Override
    public List<Command> acts(ObservableValue<@Nullable SessionPreview> shown) {
        return List.of(Command.when("trainings-open-page", "lists.command.open", Material2OutlinedAL.FOLDER_OPEN, null,
                shown.map(preview -> "").orElse("lists.unavailable.none"), () -> {
                    SessionPreview preview = shown.getValue();
                    if (preview != null) {
                        navigation.show(new Place.OneSession(preview.row().code()));
                    }
                }));
    }

    @Override
    public String title(SessionPreview preview) {
        return name(preview.row());
    }

    @Override
    public RowId id(SessionPreview preview) {
        return preview.row().id();
    }

    @Override
    public List<Node> panel(SessionPreview preview) {
        SessionRow row = preview.row();
        List<Node> nodes = new ArrayList<>();
        nodes.add(RecordPanel.title(row.title(), TrainingWords.joined(words.number(row.number()), row.provider()),
                null));
        nodes.add(RecordPanel.facts(List.of(fact("trainings.fact.status", status(row.status())),
                fact("trainings.fact.dates", words.dates(row.startsOn(), row.endsOn())),
                fact("trainings.fact.place", row.commune()),
                fact("trainings.fact.certification", preview.certification()),
                fact("trainings.fact.places", words.places(row.taken(), row.capacity())),
                fact("trainings.fact.planned", words.hoursUnit(row.planned())),
                fact("trainings.fact.followed", row.followed().parts() == 0 ? "" : words.hoursUnit(row.followed())))));
        nodes.addAll(RecordPanel.section(words.get("trainings.section.next"), preview.next().stream()
                .map(each -> RecordPanel.line(words.when(each.on(), each.moment()), each.place())).toList()));
        nodes.addAll(RecordPanel.section(words.get("trainings.section.trainees"), preview.trainees().stream()
                .map(each -> RecordPanel.link(each.name(), words.words().label("enrolment_status", each.status()),
                        () -> navigation.show(new Place.OnePerson(each.person()))))
                .toList()));
        return nodes;
    }

    private Fact fact(String key, String value) {
        return Fact.of(words.get(key), value);
    }
}
