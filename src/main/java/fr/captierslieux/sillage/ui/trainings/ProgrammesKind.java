package fr.captierslieux.sillage.ui.trainings;

import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.exchange.Sheet.Kind;
import fr.captierslieux.sillage.trainings.ProgrammePreview;
import fr.captierslieux.sillage.trainings.ProgrammeQuery;
import fr.captierslieux.sillage.trainings.ProgrammeQuery.Order;
import fr.captierslieux.sillage.trainings.ProgrammeRow;
import fr.captierslieux.sillage.trainings.SessionQuery.Way;
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
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TableColumn.SortType;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The list of programmes: columns, and what the panel tells of one, its sessions among it. */
public final class ProgrammesKind implements RecordKind<ProgrammeQuery, ProgrammeRow, ProgrammePreview> {
    private final TrainingWords words;
    private final Navigation navigation;
    private final Command sessions;

    /** @param sessions shows the list of those */
    public ProgrammesKind(Words words, Clock clock, Navigation navigation, Command sessions) {
        this.words = new TrainingWords(words, clock);
        this.navigation = navigation;
        this.sessions = sessions;
    }

    @Override
    public Subject subject() {
        return new Subject("programmes.", Material2OutlinedMZ.SCHOOL, "formations", "training_programme");
    }

    @Override
    public Asking<ProgrammeQuery> asking() {
        return new Asking<>(ProgrammeQuery.FIRST, ProgrammeQuery::text, ProgrammeQuery::withText,
                query -> query.order().name(), ProgrammeQuery::ascending,
                (query, column, way) -> query.sorted(Order.valueOf(column),
                        way == SortType.ASCENDING ? Way.UP : Way.DOWN));
    }

    @Override
    public List<ListColumn<ProgrammeRow>> columns() {
        return List.of(
                new ListColumn<>(Order.TITLE.name(), "programmes.column.TITLE", 320, true, Kind.TEXT,
                        ProgrammeRow::title, () -> Faces.twoLines(ProgrammeRow::title, ProgrammeRow::provider)),
                plain(Order.CERTIFICATION, 130, ProgrammeRow::certification).shownFirst(),
                plain(Order.HOURS, 90, this::hours).shownFirst(),
                plain(Order.SESSIONS, 90, row -> words.written().number(row.sessions())).shownFirst(),
                plain(Order.PROVIDER, 200, ProgrammeRow::provider));
    }

    private static ListColumn<ProgrammeRow> plain(Order order, double width, Function<ProgrammeRow, String> text) {
        return ListColumn.plain(order.name(), "programmes.column." + order.name(), width, text);
    }

    private String hours(ProgrammeRow row) {
        return row.hours() == null
                ? ""
                : words.get("trainings.hours", words.written().plain(row.hours().toPlainString()));
    }

    @Override
    public String spoken(ProgrammeRow row) {
        return TrainingWords.joined(row.title(), row.provider(), row.certification(), hours(row));
    }

    @Override
    public List<Filter<ProgrammeQuery>> filters() {
        return List.of();
    }

    @Override
    public Map<String, List<Choice>> readChoices() {
        return Map.of();
    }

    @Override
    public List<Command> beside() {
        return List.of(sessions);
    }

    @Override
    public String title(ProgrammePreview preview) {
        return preview.row().title();
    }

    @Override
    public RowId id(ProgrammePreview preview) {
        return preview.row().id();
    }

    @Override
    public List<Node> panel(ProgrammePreview preview) {
        ProgrammeRow row = preview.row();
        List<Node> nodes = new ArrayList<>();
        nodes.add(RecordPanel.title(row.title(), row.provider(), null));
        nodes.add(RecordPanel.facts(List.of(fact("trainings.fact.certification", row.certification()),
                fact("programmes.fact.hours", hours(row)), fact("programmes.fact.objective", row.objective()),
                fact("programmes.fact.speciality", row.speciality()))));
        nodes.addAll(RecordPanel.section(words.get("programmes.section.sessions"), preview.sessions().stream()
                .map(each -> RecordPanel.link(
                        TrainingWords.joined(words.number(each.number()), words.dates(each.startsOn(), each.endsOn())),
                        words.words().label("session_status", each.status()),
                        () -> navigation.show(new Place.OneSession(each.session()))))
                .toList()));
        return nodes;
    }

    private Fact fact(String key, String value) {
        return Fact.of(words.get(key), value);
    }
}
