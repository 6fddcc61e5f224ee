package fr.captierslieux.sillage.ui.life;

import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.exchange.Sheet.Kind;
import fr.captierslieux.sillage.outreach.LifeList;
import fr.captierslieux.sillage.outreach.LifePreview;
import fr.captierslieux.sillage.outreach.LifePreview.Bond;
import fr.captierslieux.sillage.outreach.LifePreview.Related;
import fr.captierslieux.sillage.outreach.LifeQuery;
import fr.captierslieux.sillage.outreach.LifeQuery.Order;
import fr.captierslieux.sillage.outreach.LifeQuery.Way;
import fr.captierslieux.sillage.outreach.LifeRow;
import fr.captierslieux.sillage.outreach.LifeSubject;
import fr.captierslieux.sillage.outreach.ListLife;
import fr.captierslieux.sillage.records.SaveOutcome.Saved;
import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.controls.FilterChip.Choice;
import fr.captierslieux.sillage.ui.forms.FormRequest;
import fr.captierslieux.sillage.ui.history.GestureFlow;
import fr.captierslieux.sillage.ui.lists.Asking;
import fr.captierslieux.sillage.ui.lists.Faces;
import fr.captierslieux.sillage.ui.lists.ListColumn;
import fr.captierslieux.sillage.ui.lists.RecordKind;
import fr.captierslieux.sillage.ui.lists.RecordPanel;
import fr.captierslieux.sillage.ui.lists.RecordWords;
import fr.captierslieux.sillage.ui.prompts.Navigation;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import fr.captierslieux.sillage.words.Words;
import fr.captierslieux.sillage.words.Written;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TableColumn.SortType;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** A list of the network's life: its columns and filters, and what the panel tells of one. */
public final class LifeKind implements RecordKind<LifeQuery, LifeRow, LifePreview> {
    private static final int QUARTERS = 4;
    private static final int YEARS_AHEAD = 4;

    private final ListLife list;
    private final LifeSubject subject;
    private final RecordWords words;
    private final Written written;
    private final Clock clock;
    private final Navigation navigation;
    private final LifeSections sections;
    private final LifeFacts facts;
    private final CatalogueFlow catalogue;
    private final GestureFlow gestures;
    private final PanelPart part;

    /**
     * @param catalogue writes the catalogue of resources
     * @param gestures  tells what forms in the panel wrote
     * @param files     those of a resource
     */
    public LifeKind(ListLife list, Words words, Clock clock, Navigation navigation, LifeSections sections,
            CatalogueFlow catalogue, GestureFlow gestures, ResourceFiles files) {
        this.part = list.subject() == LifeSubject.RESOURCES ? files : PanelPart.NONE;
        this.catalogue = catalogue;
        this.gestures = gestures;
        this.list = list;
        this.subject = list.subject();
        this.words = new RecordWords(words, clock);
        this.written = new Written(words);
        this.clock = clock;
        this.navigation = navigation;
        this.sections = sections;
        this.facts = new LifeFacts(this.words);
    }

    /** The picture of a list. */
    public static Ikon icon(LifeSubject subject) {
        return switch (subject) {
            case EVENTS -> Material2OutlinedAL.GROUPS;
            case TAILORED -> Material2OutlinedAL.HANDYMAN;
            case RESOURCES -> Material2OutlinedMZ.MENU_BOOK;
            case MEETINGS -> Material2OutlinedAL.DEVICE_HUB;
            case GROUPS -> Material2OutlinedAL.GROUP_WORK;
            case ACTIONS -> Material2OutlinedAL.CAMPAIGN;
        };
    }

    @Override
    public Subject subject() {
        return new Subject(keys(), icon(subject), subject.file(), subject.entity());
    }

    private String keys() {
        return switch (subject) {
            case EVENTS -> "events.";
            case TAILORED -> "tailored.";
            case RESOURCES -> "resources.";
            case MEETINGS -> "meetings.";
            case GROUPS -> "groups.";
            case ACTIONS -> "actions.";
        };
    }

    @Override
    public Asking<LifeQuery> asking() {
        return new Asking<>(LifeQuery.FIRST, LifeQuery::text, LifeQuery::withText, query -> query.order().name(),
                LifeQuery::ascending, (query, column, way) -> query.sorted(Order.valueOf(column),
                        way == SortType.ASCENDING ? Way.UP : Way.DOWN));
    }

    @Override
    public List<Node> choosers() {
        return sections.around(subject);
    }

    @Override
    public List<Command> beside() {
        return subject == LifeSubject.RESOURCES
                ? List.of(Command.always("resources-catalogue", "catalogue.command", Material2OutlinedAL.LANGUAGE,
                        null, catalogue::begin))
                : List.of();
    }

    @Override
    public List<Command> further() {
        return part.commands();
    }

    @Override
    public void refreshed() {
        part.refresh();
    }

    @Override
    public List<Addition<LifePreview>> additions() {
        return switch (subject) {
            case RESOURCES ->
                List.of(new Addition<>("resources-give", "resources.command.give", Material2OutlinedMZ.SEND,
                        preview -> new FormRequest("diffusions", null, Map.of("ressource",
                                preview.row().code().value(), "le", today(), "nombre", "1"), "dossier")));
            case GROUPS -> List.of(
                    new Addition<>("groups-member", "groups.command.member", Material2OutlinedMZ.PERSON_ADD,
                            preview -> new FormRequest("membres_groupe", null,
                                    Map.of("groupe", preview.row().code().value(), "debut", today()), "personne")),
                    new Addition<>("groups-meeting", "groups.command.meeting", Material2OutlinedAL.EVENT,
                            this::meeting));
            default -> List.of();
        };
    }

    @Override
    public void saved(FormRequest request, Saved saved) {
        if (saved.gesture() != 0) {
            gestures.told(request.file().equals("diffusions") ? "resources.told.given" : "casefile.told.saved",
                    saved.gesture());
        }
    }

    private FormRequest meeting(LifePreview group) {
        Map<String, String> given = new HashMap<>(Map.of("groupe", group.row().code().value(), "le", today(),
                "instance", group.row().kind()));
        if (group.row().department() != null) {
            given.put("departement", group.row().department());
        }
        return FormRequest.create(LifeSubject.MEETINGS.file(), given);
    }

    private String today() {
        return LocalDate.now(clock).toString();
    }

    @Override
    public Map<String, String> given() {
        String today = today();
        return switch (subject) {
            case TAILORED -> Map.of("le", today, "type", "INTERVENTION");
            case RESOURCES -> Map.of();
            case GROUPS -> Map.of("debut", today, "instance", "GROUPE_DE_TRAVAIL");
            default -> Map.of("le", today);
        };
    }

    @Override
    public Optional<Consumer<LifeRow>> opens() {
        return switch (subject) {
            case EVENTS, TAILORED, MEETINGS ->
                Optional.of(row -> navigation.show(new Place.OneOfLife(subject, row.code())));
            default -> Optional.empty();
        };
    }

    /** Which columns there are beside the title, those shown from the beginning first. */
    private Set<Order> shownFirst() {
        return switch (subject) {
            case EVENTS -> EnumSet.of(Order.DAY, Order.KIND, Order.PEOPLE);
            case TAILORED -> EnumSet.of(Order.DAY, Order.WITH, Order.HOURS, Order.QUOTATION);
            case RESOURCES -> EnumSet.of(Order.DAY, Order.WITH, Order.PEOPLE);
            case MEETINGS -> EnumSet.of(Order.DAY, Order.WITH, Order.DEPARTMENT);
            case GROUPS -> EnumSet.of(Order.DAY, Order.DEPARTMENT, Order.PEOPLE);
            case ACTIONS -> EnumSet.of(Order.DAY, Order.KIND, Order.DEPARTMENT);
        };
    }

    private Set<Order> all() {
        return switch (subject) {
            case EVENTS, TAILORED -> EnumSet.complementOf(EnumSet.of(Order.TITLE));
            case RESOURCES -> EnumSet.of(Order.DAY, Order.KIND, Order.PEOPLE, Order.WITH);
            case MEETINGS -> EnumSet.of(Order.DAY, Order.KIND, Order.DEPARTMENT, Order.PEOPLE, Order.WITH);
            case ACTIONS -> EnumSet.of(Order.DAY, Order.KIND, Order.DEPARTMENT);
            case GROUPS -> EnumSet.of(Order.DAY, Order.KIND, Order.DEPARTMENT, Order.PEOPLE);
        };
    }

    @Override
    public List<ListColumn<LifeRow>> columns() {
        List<ListColumn<LifeRow>> columns = new ArrayList<>();
        columns.add(new ListColumn<>(Order.TITLE.name(), keys() + "column.TITLE", 300, true, Kind.TEXT, this::title,
                () -> Faces.twoLines(this::title, this::beneath)));
        Set<Order> first = shownFirst();
        for (Order each : all()) {
            ListColumn<LifeRow> column = each == Order.DAY
                    ? words.dayColumn(each.name(), keys() + "column.DAY", LifeRow::on)
                    : ListColumn.plain(each.name(), keys() + "column." + each, width(each), text(each));
            columns.add(first.contains(each) ? column.shownFirst() : column);
        }
        return columns;
    }

    private static double width(Order order) {
        return switch (order) {
            case KIND, WITH -> 180;
            case QUOTATION -> 120;
            default -> 100;
        };
    }

    private Function<LifeRow, String> text(Order order) {
        return switch (order) {
            case TITLE -> this::title;
            case DAY -> row -> words.day(row.on());
            case KIND -> row -> words.label(subject.kinds(), row.kind());
            case DEPARTMENT -> row -> words.text(row.department());
            case PEOPLE -> row -> row.people() == 0 && subject == LifeSubject.MEETINGS
                    ? ""
                    : words.number(row.people());
            case WITH -> LifeRow::with;
            case HOURS -> row -> row.hoursE4() == null
                    ? ""
                    : words.words().get("life.hours", written.decimal(row.hoursE4()));
            case QUOTATION -> row -> words.label("quote_status", row.quotation());
        };
    }

    /** A meeting without a title is called after its body. */
    private String title(LifeRow row) {
        return row.title().isEmpty() ? words.label(subject.kinds(), row.kind()) : row.title();
    }

    /** What tells two of one title apart. */
    private String beneath(LifeRow row) {
        return switch (subject) {
            case EVENTS, TAILORED -> words.place(row.place().isEmpty() ? null : row.place());
            case RESOURCES -> words.label(subject.kinds(), row.kind());
            case MEETINGS -> row.title().isEmpty() ? row.with() : words.label(subject.kinds(), row.kind());
            case ACTIONS, GROUPS -> words.label(subject.kinds(), row.kind());
        };
    }

    @Override
    public String spoken(LifeRow row) {
        return Stream.of(title(row), words.day(row.on()), beneath(row), words.label(subject.kinds(), row.kind()))
                .filter(part -> !part.isEmpty()).distinct().collect(Collectors.joining(", "));
    }

    @Override
    public List<Filter<LifeQuery>> filters() {
        Filter<LifeQuery> kind = new Filter<>("kind", Material2OutlinedAL.LABEL, LifeQuery::withKind, LifeQuery::kind);
        Filter<LifeQuery> period = new Filter<>("period", Material2OutlinedAL.DATE_RANGE, LifeQuery::withPeriod,
                LifeQuery::period);
        return subject == LifeSubject.RESOURCES
                ? List.of(kind, period)
                : List.of(kind, new Filter<>("department", Material2OutlinedMZ.MAP, LifeQuery::withDepartment,
                        LifeQuery::department), period);
    }

    @Override
    public Map<String, List<Choice>> readChoices() {
        LifeList.Survey survey = list.survey();
        return Map.of("kind",
                survey.kinds().stream().map(code -> new Choice(code, words.label(subject.kinds(), code))).toList(),
                "department",
                survey.departments().stream().map(each -> new Choice(each.code(), each.name())).toList(),
                "period", periods(survey.years()));
    }

    /** What is to come, the quarters of this year, and every year of which there is something. */
    private List<Choice> periods(List<Integer> years) {
        LocalDate today = LocalDate.now(clock);
        List<Choice> periods = new ArrayList<>();
        periods.add(new Choice(Period.days(today, today.plusYears(YEARS_AHEAD)).label(),
                words.words().get("life.period.to-come")));
        for (int quarter = QUARTERS; quarter > 0; quarter--) {
            periods.add(new Choice(Period.quarter(today.getYear(), quarter).label(),
                    words.words().get("workbook.period.quarter", String.valueOf(today.getYear()), quarter)));
        }
        years.forEach(year -> periods.add(new Choice(String.valueOf(year), String.valueOf(year))));
        return periods;
    }

    @Override
    public String title(LifePreview preview) {
        return title(preview.row());
    }

    @Override
    public RowId id(LifePreview preview) {
        return preview.state().row();
    }

    @Override
    public List<Node> panel(LifePreview preview) {
        LifeRow row = preview.row();
        List<Node> nodes = new ArrayList<>();
        nodes.add(RecordPanel.title(title(row), beneath(row), row.department()));
        nodes.addAll(facts.tell(subject.file(), preview));
        if (subject != LifeSubject.ACTIONS) {
            nodes.add(RecordPanel.line(words.words().get(keys() + "people", row.people()), ""));
        }
        nodes.addAll(part.show(preview));
        related(nodes, preview, Bond.GIVEN, "life.section.given",
                each -> navigation.show(new Place.OneCase(each.code())));
        related(nodes, preview, Bond.MEMBER, "groups.members", each -> navigation.show(
                each.row() == null
                        ? new Place.OnePerson(each.code())
                        : new Place.OneRow("membres_groupe", each.row())));
        related(nodes, preview, Bond.MEETING, "groups.meetings",
                each -> navigation.show(new Place.OneOfLife(LifeSubject.MEETINGS, each.code())));
        return nodes;
    }

    private void related(List<Node> nodes, LifePreview preview, Bond bond, String key, Consumer<Related> go) {
        nodes.addAll(RecordPanel.section(words.words().get(key), preview.related().stream()
                .filter(each -> each.bond() == bond)
                .map(each -> RecordPanel.link(name(each), detail(each), () -> go.accept(each))).toList()));
    }

    private String name(Related each) {
        return each.name().isEmpty() ? words.label("governance_body", each.kind()) : each.name();
    }

    private String detail(Related each) {
        String kind = each.bond() == Bond.MEMBER ? words.label("member_quality", each.kind()) : "";
        String day = each.on() == null
                ? ""
                : each.bond() == Bond.MEMBER
                        ? words.words().get("groups.until", words.day(each.on()))
                        : words.day(each.on());
        return Stream.of(day, kind, each.detail()).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
