package fr.captierslieux.sillage.ui.projects;

import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.exchange.Sheet.Kind;
import fr.captierslieux.sillage.lists.ShippedLists;
import fr.captierslieux.sillage.projects.ProjectPreview;
import fr.captierslieux.sillage.projects.ProjectQuery;
import fr.captierslieux.sillage.projects.ProjectQuery.Order;
import fr.captierslieux.sillage.projects.ProjectQuery.Way;
import fr.captierslieux.sillage.projects.ProjectRow;
import fr.captierslieux.sillage.ui.controls.FilterChip.Choice;
import fr.captierslieux.sillage.ui.lists.Faces;
import fr.captierslieux.sillage.ui.lists.ListColumn;
import fr.captierslieux.sillage.ui.lists.ListColumn.Face;
import fr.captierslieux.sillage.ui.lists.RecordKind;
import fr.captierslieux.sillage.ui.lists.RecordPanel;
import fr.captierslieux.sillage.ui.lists.RecordPanel.Fact;
import fr.captierslieux.sillage.ui.prompts.Navigation;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import fr.captierslieux.sillage.ui.theme.WakeGlyph;
import fr.captierslieux.sillage.words.Words;
import fr.captierslieux.sillage.words.Written;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The list of projects: columns, filters, and what the panel tells of a project. */
public final class ProjectsKind implements RecordKind<ProjectQuery, ProjectRow, ProjectPreview> {
    private final ProjectsUseCases useCases;
    private final Words words;
    private final Written written;
    private final Clock clock;
    private final Navigation navigation;

    public ProjectsKind(ProjectsUseCases useCases, Words words, Clock clock, Navigation navigation) {
        this.useCases = useCases;
        this.words = words;
        this.written = new Written(words);
        this.clock = clock;
        this.navigation = navigation;
    }

    @Override
    public String name() {
        return "projects";
    }

    @Override
    public String key(String end) {
        return "projects." + end;
    }

    @Override
    public Ikon icon() {
        return Material2OutlinedAL.HOME_WORK;
    }

    @Override
    public String file() {
        return "projets";
    }

    @Override
    public String entity() {
        return "project";
    }

    @Override
    public List<ListColumn<ProjectRow>> columns() {
        return List.of(
                new ListColumn<>(Order.NAME.name(), "projects.column.NAME", 240, true, Kind.TEXT, ProjectRow::name,
                        () -> Faces.twoLines(ProjectRow::name, this::place)),
                new ListColumn<>(Order.STAGE.name(), "projects.filter-stage", 190, true, Kind.TEXT,
                        row -> stage(row.stage()), this::stageFace),
                plain(Order.STATE, "projects.filter-state", 110, row -> label("project_state", row.state()))
                        .shownFirst(),
                plain(Order.TEAM, "projects.column.TEAM", 90, row -> written.number(row.team())).shownFirst(),
                plain(Order.COMMUNE, "projects.column.COMMUNE", 150, row -> row.commune() == null ? "" : row.commune()),
                plain(Order.DEPARTMENT, "projects.filter-department", 110,
                        row -> row.department() == null ? "" : row.department()),
                plain(Order.FAMILIES, "projects.filter-family", 200, this::families),
                plain(Order.LEGAL_FORM, "projects.column.LEGAL_FORM", 130,
                        row -> label("legal_form", row.legalForm())),
                ListColumn.day(Order.OPENED.name(), "projects.column.OPENED", 120,
                        row -> row.openedOn() == null ? "" : row.openedOn().toString(), row -> day(row.openedOn())));
    }

    private static ListColumn<ProjectRow> plain(Order order, String titleKey, double width,
            Function<ProjectRow, String> text) {
        return ListColumn.plain(order.name(), titleKey, width, text);
    }

    /** Wake and name of the stage. */
    private Face<ProjectRow> stageFace() {
        WakeGlyph glyph = new WakeGlyph();
        Label stage = Faces.label();
        HBox box = new HBox(8, glyph, stage);
        box.setAlignment(Pos.CENTER_LEFT);
        return Faces.of(box, row -> {
            glyph.show(row.stage());
            stage.setText(stage(row.stage()));
        });
    }

    private String stage(@Nullable String code) {
        return code == null ? words.get("cases.no-stage") : words.label("stage", code);
    }

    private String families(ProjectRow row) {
        return row.families().stream().map(code -> words.label("family", code)).collect(Collectors.joining(", "));
    }

    private String label(String list, @Nullable String code) {
        return code == null ? "" : words.label(list, code);
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : written.day(day, LocalDate.now(clock));
    }

    private String place(ProjectRow row) {
        return row.commune() == null ? words.get("cases.no-commune") : row.commune();
    }

    @Override
    public String spoken(ProjectRow row) {
        return String.join(", ", row.name(), place(row), stage(row.stage()).toLowerCase(words.locale()));
    }

    @Override
    public List<Filter<ProjectQuery>> filters() {
        return List.of(
                new Filter<>("department", Material2OutlinedMZ.MAP, ProjectQuery::withDepartment,
                        ProjectQuery::department),
                new Filter<>("state", Material2OutlinedAL.FLAG, ProjectQuery::withState, ProjectQuery::state),
                new Filter<>("stage", Material2OutlinedMZ.TRENDING_UP, ProjectQuery::withStage, ProjectQuery::stage),
                new Filter<>("family", Material2OutlinedAL.LABEL, ProjectQuery::withFamily, ProjectQuery::family));
    }

    @Override
    public Map<String, List<Choice>> readChoices() {
        return Map.of("department",
                useCases.survey().departments().stream().map(each -> new Choice(each.code(), each.name())).toList(),
                "state", codes("project_state"), "stage", codes("stage"), "family", codes("family"));
    }

    private List<Choice> codes(String list) {
        return ShippedLists.get(list).codes().stream().map(code -> new Choice(code, words.label(list, code))).toList();
    }

    @Override
    public String text(ProjectQuery query) {
        return query.text();
    }

    @Override
    public ProjectQuery withText(ProjectQuery query, String text) {
        return query.withText(text);
    }

    @Override
    public ProjectQuery cleared(ProjectQuery query) {
        return ProjectQuery.FIRST.sorted(query.order(), query.ascending() ? Way.UP : Way.DOWN);
    }

    @Override
    public String order(ProjectQuery query) {
        return query.order().name();
    }

    @Override
    public boolean isAscending(ProjectQuery query) {
        return query.ascending();
    }

    @Override
    public ProjectQuery ascending(ProjectQuery query, String column) {
        return query.sorted(Order.valueOf(column), Way.UP);
    }

    @Override
    public ProjectQuery descending(ProjectQuery query, String column) {
        return query.sorted(Order.valueOf(column), Way.DOWN);
    }

    @Override
    public String title(ProjectPreview preview) {
        return preview.row().name();
    }

    @Override
    public RowId id(ProjectPreview preview) {
        return preview.id();
    }

    @Override
    public List<Node> panel(ProjectPreview preview) {
        ProjectRow row = preview.row();
        List<Node> nodes = new ArrayList<>();
        nodes.add(RecordPanel.title(row.name(), place(row), row.department()));
        WakeGlyph glyph = new WakeGlyph();
        glyph.show(row.stage());
        Label since = RecordPanel.wrapped(preview.stageSince() == null
                ? ""
                : words.get("cases.preview.since", day(preview.stageSince())), "muted");
        HBox stage = new HBox(8, glyph, new Label(stage(row.stage())), since);
        stage.setAlignment(Pos.CENTER_LEFT);
        nodes.add(stage);
        nodes.add(RecordPanel.facts(List.of(
                new Fact(words.get("projects.filter-state"), label("project_state", row.state())),
                new Fact(words.get("projects.filter-family"), families(row)),
                new Fact(words.get("projects.column.LEGAL_FORM"), label("legal_form", row.legalForm())),
                new Fact(words.get("projects.column.OPENED"), day(row.openedOn())))));
        if (!preview.description().isBlank()) {
            nodes.add(RecordPanel.wrapped(preview.description().strip(), ""));
        }
        nodes.addAll(RecordPanel.section(words.get("projects.section.team"), preview.team().stream()
                .map(each -> RecordPanel.link(each.name(), label("member_role", each.role()),
                        () -> navigation.show(new Place.OnePerson(each.person()))))
                .toList()));
        nodes.addAll(RecordPanel.section(words.get("people.section.cases"), preview.cases().stream()
                .map(each -> RecordPanel.link(each.network(), period(each),
                        () -> navigation.show(new Place.OneCase(each.supportCase()))))
                .toList()));
        nodes.addAll(RecordPanel.section(words.get("projects.section.partners"), preview.partners().stream()
                .map(each -> RecordPanel.line(each.network(), words.label("partner_role", each.role()))).toList()));
        return nodes;
    }

    private String period(ProjectPreview.OneCase each) {
        String begun = words.get("cases.preview.since", day(each.firstContactOn()));
        return each.closedOn() == null ? begun : begun + ", " + words.get("lists.closed-on", day(each.closedOn()));
    }
}
