package fr.captierslieux.sillage.formats.map;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.maps.DrawMap;
import fr.captierslieux.sillage.maps.MapCaption.Marks;
import fr.captierslieux.sillage.maps.MapFigure;
import fr.captierslieux.sillage.maps.MapPalette;
import fr.captierslieux.sillage.maps.MapQuestion;
import fr.captierslieux.sillage.maps.TerritoryMap;
import fr.captierslieux.sillage.territory.TerritoryLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of maps, made without a window; kept in {@code target/screens} to be looked at. */
class PngMapsTest {
    @TempDir
    private Path folder;

    @Test
    void drawsEveryClassThatTheMapHas() throws IOException {
        try (SampleStore sample = SampleStore.copyInto(folder)) {
            for (MapFigure figure : List.of(MapFigure.ACCOMPANIED, MapFigure.HOURS)) {
                for (TerritoryLevel level : TerritoryLevel.values()) {
                    TerritoryMap map = sample.useCases().territories().read().read(new MapQuestion(figure, level,
                            Period.parse("2026-T3").orElseThrow(), null));
                    Set<Integer> colours = colours(draw(map, "", "carte-" + figure + "-" + level, Locale.FRANCE));
                    map.areas().forEach(area -> assertThat(colours).as("%s, shade %d", area.name(), area.shade())
                            .contains(Integer.parseInt(MapPalette.PAPER.get(area.shade()).substring(1), 16)));
                }
            }
        }
    }

    @Test
    void drawsAMapWithNothingOnItAndTheLongestNames() throws IOException {
        try (SampleStore sample = SampleStore.copyInto(folder)) {
            TerritoryMap map = sample.useCases().territories().read().read(new MapQuestion(MapFigure.ACCOMPANIED,
                    TerritoryLevel.EPCI, Period.parse("1999").orElseThrow(), "ECOSSOLIES"));
            assertThat(map.isEmpty()).isTrue();
            draw(map, "Réseau des tiers-lieux et de l’économie sociale et solidaire ".repeat(3), "carte-longest",
                    Locale.UK);
        }
    }

    @Test
    void writesAFileWhole() throws IOException {
        try (SampleStore sample = SampleStore.copyInto(folder)) {
            TerritoryMap map = sample.useCases().territories().read().read(new MapQuestion(MapFigure.PROJECTS,
                    TerritoryLevel.EPCI, Period.parse("2026").orElseThrow(), null));
            Path file = folder.resolve("carte.png");
            new DrawMap(new PngMaps(), SampleStore.CLOCK).write(map, "", Marks.SHOWN, Locale.FRANCE, file);
            assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(2000);
            try (var files = Files.list(folder)) {
                assertThat(files.map(each -> each.getFileName().toString()).filter(name -> name.endsWith(".png")))
                        .containsExactly("carte.png");
            }
            assertThat(DrawMap.fileName(map.question(), "Projets connus")).isEqualTo("carte-Projets-connus.png");
        }
    }

    private static BufferedImage draw(TerritoryMap map, String network, String name, Locale language)
            throws IOException {
        byte[] png = new DrawMap(new PngMaps(), SampleStore.CLOCK).draw(map, network, Marks.HIDDEN, language);
        Path file = Path.of("target/screens", name + ".png");
        Files.createDirectories(file.getParent());
        Files.write(file, png);
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static Set<Integer> colours(BufferedImage image) {
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                colours.add(image.getRGB(x, y) & 0xffffff);
            }
        }
        return colours;
    }
}
