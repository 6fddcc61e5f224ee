package fr.captierslieux.sillage.ui.people;

import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.exchange.Sheet.Kind;
import fr.captierslieux.sillage.lists.ShippedLists;
import fr.captierslieux.sillage.people.PersonPreview;
import fr.captierslieux.sillage.people.PersonQuery;
import fr.captierslieux.sillage.people.PersonQuery.Order;
import fr.captierslieux.sillage.people.PersonQuery.Way;
import fr.captierslieux.sillage.people.PersonRow;
import fr.captierslieux.sillage.ui.controls.FilterChip.Choice;
import fr.captierslieux.sillage.ui.lists.Faces;
import fr.captierslieux.sillage.ui.lists.ListColumn;
import fr.captierslieux.sillage.ui.lists.RecordKind;
import fr.captierslieux.sillage.ui.lists.RecordPanel;
import fr.captierslieux.sillage.ui.lists.RecordPanel.Fact;
import fr.captierslieux.sillage.ui.prompts.Navigation;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import fr.captierslieux.sillage.words.Words;
import fr.captierslieux.sillage.words.Written;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The list of people: columns, filters, and what the panel tells of a person. */
public final class PeopleKind implements RecordKind<PersonQuery, PersonRow, PersonPreview> {
    private final PeopleUseCases useCases;
    private final Words words;
    private final Written written;
    private final Clock clock;
    private final Navigation navigation;

    public PeopleKind(PeopleUseCases useCases, Words words, Clock clock, Navigation navigation) {
        this.useCases = useCases;
        this.words = words;
        this.written = new Written(words);
        this.clock = clock;
        this.navigation = navigation;
    }

    @Override
    public String name() {
        return "people";
    }

    @Override
    public String key(String end) {
        return "people." + end;
    }

    @Override
    public Ikon icon() {
        return Material2OutlinedMZ.PEOPLE;
    }

    @Override
    public String file() {
        return "personnes";
    }

    @Override
    public String entity() {
        return "person";
    }

    @Override
    public List<ListColumn<PersonRow>> columns() {
        return List.of(
                new ListColumn<>(Order.NAME.name(), "people.column.NAME", 240, true,
                        Kind.TEXT, PersonRow::name,
                        () -> Faces.twoLines(PersonRow::name, this::place)),
                plain(Order.EMAIL, 190, row -> text(row.email())).shownFirst(),
                plain(Order.PHONE, 120, row -> text(row.phone())).shownFirst(),
                plain(Order.PROJECTS, 90, row -> written.number(row.projects())).shownFirst(),
                plain(Order.COMMUNE, 150, row -> text(row.commune())),
                plain(Order.DEPARTMENT, 110, row -> text(row.department())),
                plain(Order.SITUATION, 160, row -> label("situation", row.situation())),
                ListColumn.day(Order.INFORMED.name(), "people.column.INFORMED", 120,
                        row -> row.informedOn() == null ? "" : row.informedOn().toString(),
                        row -> row.informedOn() == null ? "" : written.day(row.informedOn(), LocalDate.now(clock))));
    }

    private static ListColumn<PersonRow> plain(Order order, double width,
            Function<PersonRow, String> text) {
        return ListColumn.plain(order.name(), "people.column." + order.name(), width, text);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private String label(String list, @Nullable String code) {
        return code == null ? "" : words.label(list, code);
    }

    private String place(PersonRow row) {
        return row.commune() == null ? words.get("cases.no-commune") : row.commune();
    }

    @Override
    public String spoken(PersonRow row) {
        return Stream.of(row.name(), place(row), text(row.email()), text(row.phone())).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    @Override
    public List<Filter<PersonQuery>> filters() {
        return List.of(
                new Filter<>("department", Material2OutlinedMZ.MAP, PersonQuery::withDepartment,
                        PersonQuery::department),
                new Filter<>("role", Material2OutlinedAL.LABEL, PersonQuery::withRole, PersonQuery::role),
                new Filter<>("situation", Material2OutlinedMZ.PERSON, PersonQuery::withSituation,
                        PersonQuery::situation));
    }

    @Override
    public Map<String, List<Choice>> readChoices() {
        return Map.of("department",
                useCases.survey().departments().stream().map(each -> new Choice(each.code(), each.name())).toList(),
                "role", codes("member_role"), "situation", codes("situation"));
    }

    private List<Choice> codes(String list) {
        return ShippedLists.get(list).codes().stream().map(code -> new Choice(code, words.label(list, code))).toList();
    }

    @Override
    public String text(PersonQuery query) {
        return query.text();
    }

    @Override
    public PersonQuery withText(PersonQuery query, String text) {
        return query.withText(text);
    }

    @Override
    public PersonQuery cleared(PersonQuery query) {
        return PersonQuery.FIRST.sorted(query.order(), query.ascending() ? Way.UP : Way.DOWN);
    }

    @Override
    public String order(PersonQuery query) {
        return query.order().name();
    }

    @Override
    public boolean isAscending(PersonQuery query) {
        return query.ascending();
    }

    @Override
    public PersonQuery ascending(PersonQuery query, String column) {
        return query.sorted(Order.valueOf(column), Way.UP);
    }

    @Override
    public PersonQuery descending(PersonQuery query, String column) {
        return query.sorted(Order.valueOf(column), Way.DOWN);
    }

    @Override
    public String title(PersonPreview preview) {
        return preview.row().name();
    }

    @Override
    public RowId id(PersonPreview preview) {
        return preview.id();
    }

    @Override
    public List<Node> panel(PersonPreview preview) {
        PersonRow row = preview.row();
        List<Node> nodes = new ArrayList<>();
        nodes.add(RecordPanel.title(row.name(), place(row), row.department()));
        nodes.add(RecordPanel.facts(List.of(new Fact(words.get("people.column.EMAIL"), row.email()),
                new Fact(words.get("people.column.PHONE"), row.phone()),
                new Fact(words.get("people.filter-situation"), label("situation", row.situation())),
                new Fact(words.get("people.column.INFORMED"),
                        row.informedOn() == null
                                ? words.get("people.not-informed")
                                : written.day(row.informedOn(), LocalDate.now(clock))))));
        nodes.addAll(RecordPanel.section(words.get("people.section.projects"), preview.projects().stream()
                .map(each -> RecordPanel.link(each.name(), label("member_role", each.role()),
                        () -> navigation.show(new Place.OneProject(each.project()))))
                .toList()));
        nodes.addAll(RecordPanel.section(words.get("people.section.cases"), preview.cases().stream()
                .map(each -> RecordPanel.link(each.project(), closed(each),
                        () -> navigation.show(new Place.OneCase(each.supportCase()))))
                .toList()));
        nodes.addAll(followUps(preview));
        nodes.addAll(RecordPanel.section(words.get("people.section.trainings"), preview.trainings().stream()
                .map(each -> RecordPanel.line(each.title(), written.day(each.startsOn(), LocalDate.now(clock)) + ", "
                        + words.label("enrolment_status", each.status())))
                .toList()));
        return nodes;
    }

    private List<Node> followUps(PersonPreview preview) {
        String heading = preview.met() > preview.followUps().size()
                ? words.get("people.section.follow-ups-of", preview.followUps().size(), preview.met())
                : words.get("people.section.follow-ups");
        return RecordPanel.section(heading, preview.followUps().stream()
                .map(each -> RecordPanel.link(words.get("people.met", words.label("follow_up_kind", each.kind()),
                        written.day(each.on(), LocalDate.now(clock))), each.project(),
                        () -> navigation.show(new Place.OneFollowUp(each.supportCase(), each.followUp()))))
                .toList());
    }

    private String closed(PersonPreview.InCase each) {
        return each.closedOn() == null
                ? each.network()
                : each.network() + ", " + words.get("lists.closed-on",
                        written.day(Objects.requireNonNull(each.closedOn()), LocalDate.now(clock)));
    }
}
