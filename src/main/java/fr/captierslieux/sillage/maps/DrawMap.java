package fr.captierslieux.sillage.maps;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/** Makes a picture of a map that was read. */
public final class DrawMap {
    private final MapPictures pictures;
    private final Clock clock;

    public DrawMap(MapPictures pictures, Clock clock) {
        this.pictures = pictures;
        this.clock = clock;
    }

    /**
     * A PNG, dated today.
     *
     * @param network name of the network whose cases count; empty for all
     */
    public byte[] draw(TerritoryMap map, String network, MapCaption.Marks marks, Locale language) {
        return pictures.png(map, new MapCaption(network, LocalDate.now(clock), marks), language);
    }

    /**
     * The same into a file, which appears whole or not at all.
     *
     * @throws IOException when it cannot be written
     */
    public void write(TerritoryMap map, String network, MapCaption.Marks marks, Locale language, Path output)
            throws IOException {
        Path target = output.toAbsolutePath();
        Path beside = target.resolveSibling("." + UUID.randomUUID() + ".png");
        try {
            Files.write(beside, draw(map, network, marks, language));
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** The name that a picture is given unless a person says otherwise: {@code carte-PROJECTS-2026-T3.png}. */
    public static String fileName(MapQuestion question, String figure) {
        String name = "carte-" + figure + (question.figure().isOfPeriod() ? "-" + question.period().label() : "")
                + (question.network() == null ? "" : "-" + question.network());
        return name.replace("..", "_").replaceAll("[^\\p{L}\\p{N}_-]+", "-") + ".png";
    }
}
