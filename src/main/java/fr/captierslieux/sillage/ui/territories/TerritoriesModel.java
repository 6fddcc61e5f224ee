package fr.captierslieux.sillage.ui.territories;

import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.maps.Area;
import fr.captierslieux.sillage.maps.BehindRow;
import fr.captierslieux.sillage.maps.MapFigure;
import fr.captierslieux.sillage.maps.MapFigure.Behind;
import fr.captierslieux.sillage.maps.MapQuestion;
import fr.captierslieux.sillage.maps.TerritoryMap;
import fr.captierslieux.sillage.maps.WalkTerritories;
import fr.captierslieux.sillage.maps.WalkTerritories.Direction;
import fr.captierslieux.sillage.reports.ReportRepository.Choice;
import fr.captierslieux.sillage.territory.Outline;
import fr.captierslieux.sillage.territory.RegionMap;
import fr.captierslieux.sillage.territory.TerritoryLevel;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.Lane;
import fr.captierslieux.sillage.ui.prompts.Navigation;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import fr.captierslieux.sillage.ui.prompts.Problem;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What the map shows, which territory is chosen, and what stands behind it. Knows no control. */
public final class TerritoriesModel {
    private final Background background;
    private final TerritoriesUseCases useCases;
    private final Prompts prompts;
    private final Navigation navigation;

    private final Lane mapLane = new Lane();
    private final Lane behindLane = new Lane();
    private final Lane scopesLane = new Lane();
    private final ReadOnlyObjectWrapper<MapQuestion> question;
    private final ReadOnlyObjectWrapper<@Nullable TerritoryMap> map = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Choice>> networks = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper chosen = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable List<BehindRow>> behind = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper zoomed = new ReadOnlyStringWrapper("");
    private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Shown.MAP);
    private final BooleanProperty marks = new SimpleBooleanProperty();

    public TerritoriesModel(Background background, TerritoriesUseCases useCases, Prompts prompts,
            Navigation navigation, LocalDate today) {
        this.background = background;
        this.useCases = useCases;
        this.prompts = prompts;
        this.navigation = navigation;
        this.question = new ReadOnlyObjectWrapper<>(new MapQuestion(MapFigure.ACCOMPANIED, TerritoryLevel.EPCI,
                Period.lastFullQuarter(today), null));
    }

    /** Reads everything anew, keeping what is chosen. */
    public void refresh() {
        background.read(scopesLane, () -> useCases.scopes().list().networks(), networks::set, this::failed);
        readMap();
    }

    private void readMap() {
        MapQuestion asked = question.get();
        background.read(mapLane, () -> useCases.read().read(asked), this::show, this::failed);
    }

    private void show(TerritoryMap read) {
        map.set(read);
        readBehind();
    }

    /** Lets go of what is under way. */
    public void leave() {
        mapLane.leave();
        behindLane.leave();
        scopesLane.leave();
    }

    public void choose(MapFigure figure) {
        ask(now -> now.withFigure(figure));
    }

    public void choose(Period period) {
        ask(now -> now.withPeriod(period));
    }

    /** @param code null for all networks */
    public void chooseNetwork(@Nullable String code) {
        ask(now -> now.withNetwork(code));
    }

    /** Départements or intercommunalities; what is chosen of the other ones is let go of. */
    public void choose(TerritoryLevel level) {
        if (question.get().level() != level) {
            if (find(chosen.get()).isPresent()) {
                chosen.set("");
            }
            ask(now -> now.withLevel(level));
        }
    }

    private void ask(UnaryOperator<MapQuestion> change) {
        MapQuestion changed = change.apply(question.get());
        if (!changed.equals(question.get())) {
            question.set(changed);
            readMap();
        }
    }

    /** @param territory its code, or one of those for what lies in none; empty for none */
    public void select(String territory) {
        if (!territory.equals(chosen.get())) {
            chosen.set(territory);
            readBehind();
        }
    }

    private void readBehind() {
        TerritoryMap there = map.get();
        String territory = chosen.get();
        if (there == null || territory.isEmpty()) {
            behindLane.leave();
            behind.set(null);
            return;
        }
        background.read(behindLane, () -> useCases.behind().list(there.question(), territory), behind::set,
                this::failed);
    }

    /** To the next territory in a direction; to the first where none is chosen. */
    public void walk(Direction direction) {
        List<Area> areas = visible();
        Optional<Area> from = areas.stream().filter(area -> area.code().equals(chosen.get())).findFirst();
        Optional<Area> next = from.isPresent()
                ? WalkTerritories.next(areas, from.get(), direction)
                : WalkTerritories.first(areas);
        next.ifPresent(area -> select(area.code()));
    }

    /** The territories that are in sight: of one département while the map is drawn near. */
    public List<Area> visible() {
        TerritoryMap there = map.get();
        if (there == null) {
            return List.of();
        }
        Optional<Outline> near = RegionMap.shipped().find(TerritoryLevel.DEPARTMENT, zoomed.get());
        return near.isEmpty() || there.question().level() == TerritoryLevel.DEPARTMENT
                ? there.areas()
                : there.areas().stream().filter(area -> near.get().holds(area.outline().middle())).toList();
    }

    /** Draws a département near, with its intercommunalities; empty: the whole region again. */
    public void zoom(String department) {
        zoomed.set(department);
        if (!department.isEmpty()) {
            choose(TerritoryLevel.EPCI);
        }
        if (find(chosen.get()).isPresent() && visible().stream().noneMatch(area -> area.code().equals(chosen.get()))) {
            select("");
        }
    }

    /** Draws the département near that is chosen, or that what is chosen lies in. */
    public void zoomIn() {
        find(chosen.get()).flatMap(area -> departmentOf(area)).ifPresent(this::zoom);
    }

    /** The département that the middle of a territory lies in. */
    static Optional<String> departmentOf(Area area) {
        return RegionMap.shipped().list(TerritoryLevel.DEPARTMENT).stream()
                .filter(each -> each.code().equals(area.code()) || each.holds(area.outline().middle()))
                .map(Outline::code).findFirst();
    }

    /** The whole region again; where it is shown already, nothing is chosen any more. */
    public void zoomOut() {
        if (zoomed.get().isEmpty()) {
            select("");
        } else {
            zoom("");
        }
    }

    /** Goes to the project or case of a line. */
    void open(BehindRow row) {
        navigation.show(question.get().figure().behind() == Behind.PROJECTS
                ? new Place.OneProject(row.code())
                : new Place.OneCase(row.code()));
    }

    Optional<Area> find(String territory) {
        TerritoryMap there = map.get();
        return there == null ? Optional.empty() : there.find(territory);
    }

    /** The name of the network whose cases count; empty for all. */
    String networkName() {
        String code = question.get().network();
        return code == null
                ? ""
                : networks.get().stream().filter(each -> each.code().equals(code)).map(Choice::label).findFirst()
                        .orElse(code);
    }

    private void failed(Throwable failure) {
        prompts.problem(new Problem("territories.problem.read", failure));
    }

    public ReadOnlyObjectProperty<MapQuestion> questionProperty() {
        return question.getReadOnlyProperty();
    }

    /** The map; null before the first answer. */
    public ReadOnlyObjectProperty<@Nullable TerritoryMap> mapProperty() {
        return map.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Choice>> networksProperty() {
        return networks.getReadOnlyProperty();
    }

    /** Which territory is chosen; empty for none. */
    public ReadOnlyStringProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** What stands behind it; null where nothing is chosen. */
    public ReadOnlyObjectProperty<@Nullable List<BehindRow>> behindProperty() {
        return behind.getReadOnlyProperty();
    }

    /** The département that is drawn near; empty for the whole region. */
    public ReadOnlyStringProperty zoomedProperty() {
        return zoomed.getReadOnlyProperty();
    }

    ObjectProperty<Shown> shownProperty() {
        return shown;
    }

    /** Whether communes are marked. */
    public BooleanProperty marksProperty() {
        return marks;
    }
}
