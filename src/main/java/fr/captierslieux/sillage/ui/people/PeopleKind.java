package fr.captierslieux.sillage.ui.people;

import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.exchange.Sheet.Kind;
import fr.captierslieux.sillage.people.PersonPreview;
import fr.captierslieux.sillage.people.PersonQuery;
import fr.captierslieux.sillage.people.PersonQuery.Order;
import fr.captierslieux.sillage.people.PersonQuery.Way;
import fr.captierslieux.sillage.people.PersonRow;
import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.controls.FilterChip.Choice;
import fr.captierslieux.sillage.ui.lists.Asking;
import fr.captierslieux.sillage.ui.lists.Faces;
import fr.captierslieux.sillage.ui.lists.ListColumn;
import fr.captierslieux.sillage.ui.lists.RecordKind;
import fr.captierslieux.sillage.ui.lists.RecordPanel;
import fr.captierslieux.sillage.ui.lists.RecordPanel.Fact;
import fr.captierslieux.sillage.ui.lists.RecordViews;
import fr.captierslieux.sillage.ui.lists.RecordWords;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TableColumn.SortType;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The list of people: columns, filters, and what the panel tells of a person. */
public final class PeopleKind implements RecordKind<PersonQuery, PersonRow, PersonPreview> {
    private final PeopleUseCases useCases;
    private final RecordWords words;
    private final Navigation navigation;
    private final List<Command> first;
    private final Consumer<RowId> unmerge;
    private final PeopleContacts contacts;
    private final Consumer<List<PersonRow>> invite;

    /**
     * @param first   what stands out above the list, the foremost last
     * @param unmerge makes two of one again
     * @param contacts how people are reached
     * @param invite   invites them to an event
     */
    public PeopleKind(PeopleUseCases useCases, Words words, Clock clock, Navigation navigation,
            List<Command> first, Consumer<RowId> unmerge, PeopleContacts contacts,
            Consumer<List<PersonRow>> invite) {
        this.invite = invite;
        this.useCases = useCases;
        this.words = new RecordWords(words, clock);
        this.navigation = navigation;
        this.first = List.copyOf(first);
        this.unmerge = unmerge;
        this.contacts = contacts;
    }

    @Override
    public Subject subject() {
        return new Subject("people.", Material2OutlinedMZ.PEOPLE, "personnes", "person");
    }

    @Override
    public List<Command> first() {
        return first;
    }

    @Override
    public Asking<PersonQuery> asking() {
        return new Asking<>(PersonQuery.FIRST, PersonQuery::text, PersonQuery::withText, query -> query.order().name(),
                PersonQuery::ascending, (query, column, way) -> query.sorted(Order.valueOf(column),
                        way == SortType.ASCENDING ? Way.UP : Way.DOWN));
    }

    @Override
    public List<ListColumn<PersonRow>> columns() {
        return List.of(
                new ListColumn<>(Order.NAME.name(), "people.column.NAME", 240, true,
                        Kind.TEXT, PersonRow::name,
                        () -> Faces.twoLines(PersonRow::name, this::place)),
                plain(Order.EMAIL, 190, row -> words.text(row.email())).shownFirst(),
                plain(Order.PHONE, 120, row -> words.text(row.phone())).shownFirst(),
                plain(Order.PROJECTS, 90, row -> words.number(row.projects())).shownFirst(),
                plain(Order.COMMUNE, 150, row -> words.text(row.commune())),
                plain(Order.DEPARTMENT, 110, row -> words.text(row.department())),
                plain(Order.SITUATION, 160, row -> words.label("situation", row.situation())),
                words.dayColumn(Order.INFORMED.name(), "people.column.INFORMED", PersonRow::informedOn));
    }

    private static ListColumn<PersonRow> plain(Order order, double width,
            Function<PersonRow, String> text) {
        return ListColumn.plain(order.name(), "people.column." + order.name(), width, text);
    }

    private String place(PersonRow row) {
        return words.place(row.commune());
    }

    @Override
    public String spoken(PersonRow row) {
        return Stream.of(row.name(), place(row), words.text(row.email()), words.text(row.phone()))
                .filter(part -> !part.isEmpty())
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
    public Optional<RecordViews.Of<PersonQuery>> views() {
        return Optional.of(new RecordViews.Of<>(useCases.kept(), query -> useCases.list().order(query).size()));
    }

    @Override
    public Map<String, List<Choice>> readChoices() {
        return Map.of("department",
                useCases.survey().departments().stream().map(each -> new Choice(each.code(), each.name())).toList(),
                "role", words.choices("member_role"), "situation", words.choices("situation"));
    }

    @Override
    public List<Command> acts(ObservableValue<@Nullable PersonPreview> shown) {
        return List.of(addressed("people-write", "mail.command.write-person", Material2OutlinedAL.EMAIL, shown,
                contacts::write),
                addressed("people-copy-address", "mail.command.copy", Material2OutlinedAL.CONTENT_COPY, shown,
                        contacts::copyAddress));
    }

    private static Command addressed(String id, String key, Ikon icon, ObservableValue<@Nullable PersonPreview> shown,
            Consumer<PersonRow> act) {
        return Command.when(id, key, icon, null,
                shown.map(each -> each == null || each.row().email() == null ? "mail.unavailable.no-address" : "")
                        .orElse("lists.unavailable.none"),
                () -> {
                    PersonPreview preview = shown.getValue();
                    if (preview != null) {
                        act.accept(preview.row());
                    }
                });
    }

    @Override
    public List<OfChosen<PersonRow>> ofChosen() {
        return List.of(new OfChosen<>("people-card", "people.command.card", Material2OutlinedAL.CONTACT_MAIL,
                contacts::writeCards),
                new OfChosen<>("people-invite", "people.command.invite", Material2OutlinedAL.GROUP_ADD, invite));
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
        nodes.add(RecordPanel.facts(List.of(Fact.of(words.words().get("people.column.EMAIL"), row.email()),
                Fact.of(words.words().get("people.column.PHONE"), row.phone()),
                Fact.of(words.words().get("people.filter-situation"), words.label("situation", row.situation())),
                Fact.of(words.words().get("people.column.INFORMED"),
                        row.informedOn() == null
                                ? words.words().get("people.not-informed")
                                : words.day(row.informedOn())))));
        nodes.addAll(RecordPanel.section(words.words().get("people.section.projects"), preview.projects().stream()
                .map(each -> RecordPanel.link(each.name(), words.label("member_role", each.role()),
                        () -> navigation.show(new Place.OneProject(each.project()))))
                .toList()));
        nodes.addAll(RecordPanel.section(words.words().get("people.section.cases"), preview.cases().stream()
                .map(each -> RecordPanel.link(each.project(), closed(each),
                        () -> navigation.show(new Place.OneCase(each.supportCase()))))
                .toList()));
        nodes.addAll(RecordPanel.section(words.words().get("people.section.merged"),
                preview.merged().stream()
                        .map(gone -> RecordPanel.merged(words.words(), gone.code(), gone.name(),
                                () -> unmerge.accept(gone.id())))
                        .toList()));
        nodes.addAll(followUps(preview));
        nodes.addAll(RecordPanel.section(words.words().get("people.section.trainings"), preview.trainings().stream()
                .map(each -> RecordPanel.link(each.title(),
                        words.day(each.startsOn()) + ", " + words.label("enrolment_status", each.status()),
                        () -> navigation.show(new Place.OneSession(each.session()))))
                .toList()));
        return nodes;
    }

    private List<Node> followUps(PersonPreview preview) {
        String heading = preview.met() > preview.followUps().size()
                ? words.words().get("people.section.follow-ups-of", preview.followUps().size(), preview.met())
                : words.words().get("people.section.follow-ups");
        return RecordPanel.section(heading, preview.followUps().stream()
                .map(each -> RecordPanel.link(
                        words.words().get("people.met", words.label("follow_up_kind", each.kind()),
                                words.day(each.on())),
                        each.project(),
                        () -> navigation.show(new Place.OneFollowUp(each.supportCase(), each.followUp()))))
                .toList());
    }

    private String closed(PersonPreview.InCase each) {
        return each.closedOn() == null
                ? each.network()
                : each.network() + ", " + words.words().get("lists.closed-on", words.day(each.closedOn()));
    }
}
