package fr.captierslieux.sillage.ui.territories;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.maps.Area;
import fr.captierslieux.sillage.maps.BehindRow;
import fr.captierslieux.sillage.maps.MapFigure;
import fr.captierslieux.sillage.maps.TerritoryMap;
import fr.captierslieux.sillage.maps.WalkTerritories.Direction;
import fr.captierslieux.sillage.territory.TerritoryLevel;
import fr.captierslieux.sillage.ui.background.SameThread;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.words.MapSpeech;
import fr.captierslieux.sillage.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TerritoriesModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private Path folder;
    private final SameThread background = new SameThread();
    private final RecordingPrompts prompts = new RecordingPrompts();
    private final List<Place> visited = new ArrayList<>();
    private SampleStore sample;
    private TerritoriesModel model;

    @BeforeEach
    void open() {
        sample = SampleStore.copyInto(folder);
        model = new TerritoriesModel(background, sample.useCases().territories(), prompts, visited::add, TODAY);
        model.refresh();
    }

    @AfterEach
    void close() {
        assertThat(prompts.problems).isEmpty();
        sample.close();
    }

    private TerritoryMap map() {
        return Objects.requireNonNull(model.mapProperty().get());
    }

    private List<BehindRow> behind() {
        return Objects.requireNonNull(model.behindProperty().get());
    }

    @Test
    void beginsWithWhatWasAccompaniedInTheLastQuarter() {
        assertThat(map().question().figure()).isEqualTo(MapFigure.ACCOMPANIED);
        assertThat(map().question().period()).isEqualTo(Period.quarter(2026, 3));
        assertThat(map().inside().amount()).isPositive();
        assertThat(model.networksProperty().get()).isNotEmpty();
    }

    @Test
    void showsBehindATerritoryAsManyAsItsFigureSays() {
        Area most = map().foremost().getFirst();
        model.select(most.code());
        assertThat(behind()).hasSize((int) most.amount());
        model.choose(MapFigure.HOURS);
        Area again = map().find(most.code()).orElseThrow();
        assertThat(behind().stream().mapToLong(BehindRow::amount).sum()).as("the choice stays, the figure is another")
                .isEqualTo(again.amount());
        model.open(behind().getFirst());
        assertThat(visited).containsExactly(new Place.OneCase(behind().getFirst().code()));
    }

    @Test
    void walksThroughEveryTerritory() {
        Set<String> seen = new HashSet<>();
        model.walk(Direction.DOWN);
        List<String> toVisit = new ArrayList<>(List.of(model.chosenProperty().get()));
        while (!toVisit.isEmpty()) {
            String from = toVisit.removeLast();
            if (seen.add(from)) {
                for (Direction direction : Direction.values()) {
                    model.select(from);
                    model.walk(direction);
                    toVisit.add(model.chosenProperty().get());
                }
            }
        }
        assertThat(seen).as("arrows alone reach every territory").hasSize(72);
    }

    @Test
    void drawsADepartmentNearWithItsIntercommunalities() {
        model.choose(TerritoryLevel.DEPARTMENT);
        model.select("85");
        model.zoomIn();
        assertThat(model.zoomedProperty().get()).isEqualTo("85");
        assertThat(map().question().level()).isEqualTo(TerritoryLevel.EPCI);
        assertThat(model.visible()).hasSizeBetween(15, 25);
        assertThat(model.chosenProperty().get()).isEmpty();
        model.walk(Direction.UP);
        String first = model.chosenProperty().get();
        assertThat(model.visible()).extracting(Area::code).contains(first);
        model.zoomOut();
        assertThat(model.zoomedProperty().get()).isEmpty();
        assertThat(model.chosenProperty().get()).as("what is chosen is still in sight").isEqualTo(first);
        model.zoomOut();
        assertThat(model.chosenProperty().get()).isEmpty();
    }

    @Test
    void countsTheCasesOfANetwork() {
        long all = map().inside().amount();
        model.chooseNetwork("ECOSSOLIES");
        assertThat(map().inside().amount()).isPositive().isLessThan(all);
        assertThat(model.networkName()).isNotEmpty().isNotEqualTo("ECOSSOLIES");
    }

    @Test
    void writesThePictureAndPutsItIntoTheClipboard() throws IOException {
        Path file = folder.resolve("carte.png");
        prompts.answering(file);
        List<byte[]> clipboard = new ArrayList<>();
        MapExport export = new MapExport(model, sample.useCases().territories().draw(), background, prompts,
                new MapSpeech(Words.french(), TODAY), (running, key) -> {
                }, clipboard::add);
        export.write();
        export.copy();
        assertThat(prompts.fileQuestions.getFirst().name()).isEqualTo("carte-Projets-accompagnés-2026-T3.png");
        assertThat(prompts.notices).extracting(notice -> notice.messageKey()).containsExactly(
                "territories.export.done", "territories.copied");
        assertThat(Files.readAllBytes(file)).isEqualTo(clipboard.getFirst());
    }

    @Test
    void saysWhatLiesInNoTerritory() {
        MapSpeech speech = new MapSpeech(Words.french(), TODAY);
        assertThat(speech.rest("PROJECTS", 3, 2)).contains("3 projets hors de la région, 2 projets sans commune.");
        assertThat(speech.rest("PROJECTS", 0, 0)).isEmpty();
        assertThat(speech.range("PROJECTS", 2, 4)).isEqualTo("3 ou 4");
        assertThat(speech.range("PROJECTS", 4, 9)).isEqualTo("5 à 9");
        assertThat(speech.range("HOURS", 0, 720)).isEqualTo("jusqu’à 12 h");
        assertThat(speech.number("HOURS", 95)).isEqualTo("2");
        assertThat(speech.exact("HOURS", 95)).isEqualTo("1 h 35");
        model.choose(MapFigure.PROJECTS);
        long whole = map().inside().rows() + map().outside().rows() + map().nowhere().rows();
        model.choose(TerritoryLevel.DEPARTMENT);
        assertThat(map().inside().rows() + map().outside().rows() + map().nowhere().rows()).isEqualTo(whole);
    }
}
