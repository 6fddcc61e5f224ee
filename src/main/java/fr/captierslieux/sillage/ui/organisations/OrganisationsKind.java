package fr.captierslieux.sillage.ui.organisations;

import fr.captierslieux.sillage.agenda.Appointment;
import fr.captierslieux.sillage.agenda.Task;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.exchange.Sheet.Kind;
import fr.captierslieux.sillage.organisations.OrganisationList;
import fr.captierslieux.sillage.organisations.OrganisationPreview;
import fr.captierslieux.sillage.organisations.OrganisationQuery;
import fr.captierslieux.sillage.organisations.OrganisationQuery.Order;
import fr.captierslieux.sillage.organisations.OrganisationQuery.Way;
import fr.captierslieux.sillage.organisations.OrganisationRow;
import fr.captierslieux.sillage.ui.controls.FilterChip.Choice;
import fr.captierslieux.sillage.ui.forms.FormRequest;
import fr.captierslieux.sillage.ui.lists.Asking;
import fr.captierslieux.sillage.ui.lists.Faces;
import fr.captierslieux.sillage.ui.lists.ListColumn;
import fr.captierslieux.sillage.ui.lists.RecordKind;
import fr.captierslieux.sillage.ui.lists.RecordPanel;
import fr.captierslieux.sillage.ui.lists.RecordPanel.Fact;
import fr.captierslieux.sillage.ui.lists.RecordWords;
import fr.captierslieux.sillage.ui.prompts.Navigation;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import fr.captierslieux.sillage.words.Words;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TableColumn.SortType;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The list of organisations: columns, filters, and what the panel tells of one. */
public final class OrganisationsKind implements RecordKind<OrganisationQuery, OrganisationRow, OrganisationPreview> {
    private final OrganisationsUseCases useCases;
    private final RecordWords words;
    private final Navigation navigation;

    public OrganisationsKind(OrganisationsUseCases useCases, Words words, Clock clock, Navigation navigation) {
        this.useCases = useCases;
        this.words = new RecordWords(words, clock);
        this.navigation = navigation;
    }

    @Override
    public Subject subject() {
        return new Subject("organisations.", Material2OutlinedAL.DOMAIN, "organisations", "organisation");
    }

    @Override
    public Asking<OrganisationQuery> asking() {
        return new Asking<>(OrganisationQuery.FIRST, OrganisationQuery::text, OrganisationQuery::withText,
                query -> query.order().name(), OrganisationQuery::ascending,
                (query, column, way) -> query.sorted(Order.valueOf(column),
                        way == SortType.ASCENDING ? Way.UP : Way.DOWN));
    }

    @Override
    public List<Addition<OrganisationPreview>> additions() {
        return List.of(
                new Addition<>("organisations-task", "organisations.command.task", Material2OutlinedAL.CHECK_BOX,
                        shown -> new FormRequest(Task.FILE, null, of(shown), "intitule")),
                new Addition<>("organisations-appointment", "organisations.command.appointment",
                        Material2OutlinedAL.EVENT,
                        shown -> new FormRequest(Appointment.FILE, null, of(shown), "titre")));
    }

    private static Map<String, String> of(OrganisationPreview shown) {
        return Map.of("organisation", shown.row().code().value());
    }

    @Override
    public List<ListColumn<OrganisationRow>> columns() {
        return List.of(
                new ListColumn<>(Order.NAME.name(), "organisations.column.NAME", 260, true, Kind.TEXT,
                        OrganisationRow::name, () -> Faces.twoLines(OrganisationRow::name, this::place)),
                plain(Order.KIND, 150, row -> kind(row.kind())).shownFirst(),
                plain(Order.PROJECTS, 90, row -> words.number(row.projects())).shownFirst(),
                plain(Order.PHONE, 120, row -> words.text(row.phone())).shownFirst(),
                plain(Order.EMAIL, 190, row -> words.text(row.email())),
                plain(Order.CONTACTS, 90, row -> words.number(row.contacts())),
                plain(Order.COMMUNE, 150, row -> words.text(row.commune())),
                plain(Order.DEPARTMENT, 110, row -> words.text(row.department())));
    }

    private static ListColumn<OrganisationRow> plain(Order order, double width,
            Function<OrganisationRow, String> text) {
        return ListColumn.plain(order.name(), "organisations.column." + order.name(), width, text);
    }

    private String kind(@Nullable String code) {
        return words.label("organisation_kind", code);
    }

    private String place(OrganisationRow row) {
        return words.place(row.commune());
    }

    @Override
    public String spoken(OrganisationRow row) {
        return Stream.of(row.name(), kind(row.kind()), place(row), words.text(row.phone()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    @Override
    public List<Filter<OrganisationQuery>> filters() {
        return List.of(
                new Filter<>("kind", Material2OutlinedAL.LABEL, OrganisationQuery::withKind, OrganisationQuery::kind),
                new Filter<>("department", Material2OutlinedMZ.MAP, OrganisationQuery::withDepartment,
                        OrganisationQuery::department),
                new Filter<>("commune", Material2OutlinedMZ.PLACE, OrganisationQuery::withCommune,
                        OrganisationQuery::commune));
    }

    @Override
    public Map<String, List<Choice>> readChoices() {
        OrganisationList.Survey survey = useCases.survey().survey();
        return Map.of("kind", survey.kinds().stream().map(code -> new Choice(code, kind(code))).toList(),
                "department", choices(survey.departments()), "commune", choices(survey.communes()));
    }

    private static List<Choice> choices(List<OrganisationList.Named> named) {
        return named.stream().map(each -> new Choice(each.code(), each.name())).toList();
    }

    @Override
    public String title(OrganisationPreview preview) {
        return preview.row().name();
    }

    @Override
    public RowId id(OrganisationPreview preview) {
        return preview.id();
    }

    @Override
    public List<Node> panel(OrganisationPreview preview) {
        OrganisationRow row = preview.row();
        List<Node> nodes = new ArrayList<>();
        nodes.add(RecordPanel.title(row.name(), place(row), row.department()));
        nodes.add(RecordPanel.facts(List.of(Fact.of(words.words().get("organisations.column.KIND"), kind(row.kind())),
                Fact.of(words.words().get("organisations.column.PHONE"), row.phone()),
                Fact.of(words.words().get("organisations.column.EMAIL"), row.email()),
                Fact.of(words.words().get("organisations.web-site"), preview.webSite()))));
        if (!preview.description().isEmpty()) {
            nodes.add(RecordPanel.wrapped(preview.description(), ""));
        }
        nodes.addAll(RecordPanel.section(words.words().get("organisations.section.contacts"),
                preview.contacts().stream()
                        .map(each -> RecordPanel.link(each.name(), each.reach(),
                                () -> navigation.show(new Place.OnePerson(each.person()))))
                        .toList()));
        nodes.addAll(RecordPanel.section(words.words().get("organisations.section.projects"),
                preview.projects().stream()
                        .map(each -> RecordPanel.link(each.name(), each.commune(),
                                () -> navigation.show(new Place.OneProject(each.project()))))
                        .toList()));
        nodes.addAll(RecordPanel.section(words.words().get("organisations.section.tasks"), preview.tasks().stream()
                .map(each -> RecordPanel.link(each.title(),
                        each.dueOn() == null ? words.words().get("cases.due.no-day") : words.day(each.dueOn()),
                        () -> navigation.show(new Place.OneRecord("taches", each.task()))))
                .toList()));
        nodes.addAll(RecordPanel.section(words.words().get("organisations.section.appointments"),
                preview.appointments().stream()
                        .map(each -> RecordPanel.link(each.title(),
                                words.day(each.on()) + ", "
                                        + words.label("appointment_status", each.status())
                                                .toLowerCase(words.words().locale()),
                                () -> navigation.show(new Place.OneRecord("rendez_vous", each.appointment()))))
                        .toList()));
        return nodes;
    }
}
