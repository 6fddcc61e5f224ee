package fr.captierslieux.sillage.ui.projects;

import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.exchange.Sheet.Kind;
import fr.captierslieux.sillage.projects.ProjectPreview;
import fr.captierslieux.sillage.projects.ProjectQuery;
import fr.captierslieux.sillage.projects.ProjectQuery.Order;
import fr.captierslieux.sillage.projects.ProjectQuery.Way;
import fr.captierslieux.sillage.projects.ProjectRow;
import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.controls.FilterChip.Choice;
import fr.captierslieux.sillage.ui.lists.Asking;
import fr.captierslieux.sillage.ui.lists.Faces;
import fr.captierslieux.sillage.ui.lists.ListColumn;
import fr.captierslieux.sillage.ui.lists.RecordKind;
import fr.captierslieux.sillage.ui.lists.RecordPanel;
import fr.captierslieux.sillage.ui.lists.RecordPanel.Fact;
import fr.captierslieux.sillage.ui.lists.RecordWords;
import fr.captierslieux.sillage.ui.prompts.Navigation;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import fr.captierslieux.sillage.ui.theme.WakeGlyph;
import fr.captierslieux.sillage.words.Words;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The list of projects: columns, filters, and what the panel tells of a project. */
public final class ProjectsKind implements RecordKind<ProjectQuery, ProjectRow, ProjectPreview> {
    private final ProjectsUseCases useCases;
    private final RecordWords words;
    private final Navigation navigation;
    private final List<Command> first;
    private final Consumer<RowId> unmerge;

    /**
     * @param first   what stands out above the list
     * @param unmerge makes two of one again
     */
    public ProjectsKind(ProjectsUseCases useCases, Words words, Clock clock, Navigation navigation,
            List<Command> first, Consumer<RowId> unmerge) {
        this.first = List.copyOf(first);
        this.unmerge = unmerge;
        this.useCases = useCases;
        this.words = new RecordWords(words, clock);
        this.navigation = navigation;
    }

    @Override
    public Subject subject() {
        return new Subject("projects.", Material2OutlinedAL.HOME_WORK, "projets", "project");
    }

    @Override
    public List<Command> first() {
        return first;
    }

    @Override
    public Asking<ProjectQuery> asking() {
        return new Asking<>(ProjectQuery.FIRST, ProjectQuery::text, ProjectQuery::withText,
                query -> query.order().name(), ProjectQuery::ascending,
                (query, column, way) -> query.sorted(Order.valueOf(column),
                        way == SortType.ASCENDING ? Way.UP : Way.DOWN));
    }

    @Override
    public List<ListColumn<ProjectRow>> columns() {
        return List.of(
                new ListColumn<>(Order.NAME.name(), "projects.column.NAME", 240, true, Kind.TEXT, ProjectRow::name,
                        () -> Faces.twoLines(ProjectRow::name, this::place)),
                new ListColumn<>(Order.STAGE.name(), "projects.filter-stage", 190, true, Kind.TEXT,
                        row -> words.stage(row.stage()),
                        () -> Faces.stage(ProjectRow::stage, words::stage)),
                plain(Order.STATE, "projects.filter-state", 110, row -> words.label("project_state", row.state()))
                        .shownFirst(),
                plain(Order.TEAM, "projects.column.TEAM", 90, row -> words.number(row.team())).shownFirst(),
                plain(Order.COMMUNE, "projects.column.COMMUNE", 150, row -> words.text(row.commune())),
                plain(Order.DEPARTMENT, "projects.filter-department", 110,
                        row -> words.text(row.department())),
                plain(Order.FAMILIES, "projects.filter-family", 200, this::families),
                plain(Order.LEGAL_FORM, "projects.column.LEGAL_FORM", 130,
                        row -> words.label("legal_form", row.legalForm())),
                words.dayColumn(Order.OPENED.name(), "projects.column.OPENED", ProjectRow::openedOn));
    }

    private static ListColumn<ProjectRow> plain(Order order, String titleKey, double width,
            Function<ProjectRow, String> text) {
        return ListColumn.plain(order.name(), titleKey, width, text);
    }

    private String families(ProjectRow row) {
        return row.families().stream().map(code -> words.label("family", code)).collect(Collectors.joining(", "));
    }

    private String place(ProjectRow row) {
        return words.place(row.commune());
    }

    @Override
    public String spoken(ProjectRow row) {
        return String.join(", ", row.name(), place(row), words.stage(row.stage()).toLowerCase(words.words().locale()));
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
                "state", words.choices("project_state"), "stage", words.choices("stage"), "family",
                words.choices("family"));
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
                : words.words().get("cases.preview.since", words.day(preview.stageSince())), "muted");
        HBox stage = new HBox(8, glyph, new Label(words.stage(row.stage())), since);
        stage.setAlignment(Pos.CENTER_LEFT);
        nodes.add(stage);
        nodes.add(RecordPanel.facts(List.of(
                Fact.of(words.words().get("projects.filter-state"), words.label("project_state", row.state())),
                Fact.of(words.words().get("projects.filter-family"), families(row)),
                Fact.of(words.words().get("projects.column.LEGAL_FORM"), words.label("legal_form", row.legalForm())),
                Fact.of(words.words().get("projects.column.OPENED"), words.day(row.openedOn())))));
        if (!preview.description().isBlank()) {
            nodes.add(RecordPanel.wrapped(preview.description().strip(), ""));
        }
        nodes.addAll(RecordPanel.section(words.words().get("projects.section.team"), preview.team().stream()
                .map(each -> RecordPanel.link(each.name(), words.label("member_role", each.role()),
                        () -> navigation.show(new Place.OnePerson(each.person()))))
                .toList()));
        nodes.addAll(RecordPanel.section(words.words().get("people.section.cases"), preview.cases().stream()
                .map(each -> RecordPanel.link(each.network(), period(each),
                        () -> navigation.show(new Place.OneCase(each.supportCase()))))
                .toList()));
        nodes.addAll(RecordPanel.section(words.words().get("people.section.merged"),
                preview.merged().stream()
                        .map(gone -> RecordPanel.merged(words.words(), gone.code(), gone.name(),
                                () -> unmerge.accept(gone.id())))
                        .toList()));
        nodes.addAll(RecordPanel.section(words.words().get("projects.section.partners"), preview.partners().stream()
                .map(each -> RecordPanel.link(each.network(), words.label("partner_role", each.role()),
                        () -> navigation.show(new Place.OneNetwork(each.code()))))
                .toList()));
        return nodes;
    }

    private String period(ProjectPreview.OneCase each) {
        String begun = words.words().get("cases.preview.since", words.day(each.firstContactOn()));
        return each.closedOn() == null
                ? begun
                : begun + ", " + words.words().get("lists.closed-on", words.day(each.closedOn()));
    }
}
