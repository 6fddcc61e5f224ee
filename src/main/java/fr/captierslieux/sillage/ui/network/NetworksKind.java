package fr.captierslieux.sillage.ui.network;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.exchange.Sheet.Kind;
import fr.captierslieux.sillage.network.NetworkFacts;
import fr.captierslieux.sillage.network.NetworkQuery;
import fr.captierslieux.sillage.network.NetworkQuery.Order;
import fr.captierslieux.sillage.network.NetworkQuery.Way;
import fr.captierslieux.sillage.network.NetworkRow;
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

/** The list of member networks: columns, filters, and what the panel tells of one. */
public final class NetworksKind implements RecordKind<NetworkQuery, NetworkRow, NetworkFacts> {
    private final NetworksUseCases useCases;
    private final NetworkWords words;
    private final Navigation navigation;

    public NetworksKind(NetworksUseCases useCases, Words words, Clock clock, Navigation navigation) {
        this.useCases = useCases;
        this.words = new NetworkWords(words, clock);
        this.navigation = navigation;
    }

    @Override
    public Subject subject() {
        return new Subject("networks.", Material2OutlinedAL.DEVICE_HUB, "reseaux", "member_network");
    }

    @Override
    public Asking<NetworkQuery> asking() {
        return new Asking<>(NetworkQuery.FIRST, NetworkQuery::text, NetworkQuery::withText,
                query -> query.order().name(), NetworkQuery::ascending,
                (query, column, way) -> query.sorted(Order.valueOf(column),
                        way == SortType.ASCENDING ? Way.UP : Way.DOWN));
    }

    @Override
    public List<ListColumn<NetworkRow>> columns() {
        return List.of(
                new ListColumn<>(Order.NAME.name(), "networks.column.NAME", 265, true, Kind.TEXT, NetworkRow::name,
                        () -> Faces.twoLines(NetworkRow::name, words::ways)),
                plain(Order.KIND, 138, words::kind).shownFirst(),
                plain(Order.DEPARTMENTS, 125, words::departments).shownFirst(),
                plain(Order.OPEN, 65, row -> words.record().number(row.load().open())).shownFirst(),
                plain(Order.IN_SUPPORT, 92, row -> words.record().number(row.load().inSupport())).shownFirst(),
                plain(Order.SILENT, 110, row -> words.record().number(row.load().silent())),
                plain(Order.ADVISORS, 100, row -> words.record().number(row.advisors())),
                plain(Order.EMAIL, 190, row -> words.record().text(row.email())));
    }

    private static ListColumn<NetworkRow> plain(Order order, double width, Function<NetworkRow, String> text) {
        return ListColumn.plain(order.name(), "networks.column." + order.name(), width, text);
    }

    @Override
    public String spoken(NetworkRow row) {
        return NetworkWords.joined(row.name(), words.kind(row), words.departments(row), words.load(row.load()));
    }

    @Override
    public Optional<Consumer<NetworkRow>> opens() {
        return Optional.of(row -> open(row.code()));
    }

    private void open(Code code) {
        navigation.show(new Place.OneNetwork(code));
    }

    @Override
    public List<Filter<NetworkQuery>> filters() {
        return List.of(
                new Filter<>("kind", Material2OutlinedAL.LABEL, NetworkQuery::withKind, NetworkQuery::kind),
                new Filter<>("department", Material2OutlinedMZ.MAP, NetworkQuery::withDepartment,
                        NetworkQuery::department));
    }

    @Override
    public Map<String, List<Choice>> readChoices() {
        return Map.of("kind", words.record().choices("network_kind"), "department",
                useCases.list().departments().stream().map(each -> new Choice(each.code(), each.name())).toList());
    }

    @Override
    public List<Command> acts(ObservableValue<@Nullable NetworkFacts> shown) {
        return List.of(Command.when("networks-page", "networks.command.page", Material2OutlinedMZ.OPEN_IN_FULL, null,
                shown.map(each -> "").orElse("lists.unavailable.none"), () -> {
                    NetworkFacts facts = shown.getValue();
                    if (facts != null) {
                        open(facts.row().code());
                    }
                }));
    }

    @Override
    public String title(NetworkFacts facts) {
        return facts.row().name();
    }

    @Override
    public RowId id(NetworkFacts facts) {
        return facts.id();
    }

    @Override
    public List<Node> panel(NetworkFacts facts) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(RecordPanel.title(facts.row().name(), words.kind(facts.row()),
                facts.row().departments().isEmpty() ? null : words.departments(facts.row())));
        nodes.add(RecordPanel.facts(List.of(
                Fact.of(words.get("networks.fact.ways"), words.ways(facts.row())),
                Fact.of(words.get("networks.fact.themes"), words.themes(facts.row())),
                Fact.of(words.get("networks.fact.email"), facts.row().email()),
                Fact.of(words.get("networks.fact.web"), facts.webSite()),
                Fact.of(words.get("networks.fact.load"), words.load(facts.row().load())))));
        nodes.addAll(RecordPanel.section(words.get("networks.section.referents"), facts.referents().stream()
                .filter(each -> each.isOn(words.today()))
                .map(each -> RecordPanel.line(each.name(), words.period(each))).toList()));
        nodes.addAll(RecordPanel.section(words.get("networks.section.advisors"), facts.advisors().stream()
                .map(each -> RecordPanel.line(each.name(), words.advisor(each))).toList()));
        return nodes;
    }
}
