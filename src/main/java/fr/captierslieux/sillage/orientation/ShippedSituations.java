package fr.captierslieux.sillage.orientation;

import fr.captierslieux.sillage.basics.Code;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The situations that the product ships, a table that a spreadsheet reads and writes: {@code destination_type;critere;valeur;points}.
 * Their source is the list of destinations and schemes met in the region; a network that knows better changes the table, not a rule.
 */
public final class ShippedSituations implements CallingSituations {
    private static final String TABLE = "/fr/captierslieux/sillage/orientation/situations.csv";
    private static final int COLUMNS = 4;

    private final List<Calling> situations;

    public ShippedSituations() {
        this.situations = text().lines().skip(1).filter(line -> !line.isBlank()).map(ShippedSituations::read).toList();
    }

    @Override
    public List<Calling> list() {
        return situations;
    }

    /** @throws IllegalStateException at a line that says nothing the rule understands: a mistake of ours that the tests find */
    private static Calling read(String line) {
        String[] cells = line.split(";", -1);
        if (cells.length != COLUMNS || !Code.isCode(cells[0])) {
            throw new IllegalStateException(line);
        }
        Criterion criterion = Criterion.find(cells[1]).orElseThrow(() -> new IllegalStateException(line));
        return new Calling(cells[0], criterion, cells[2], Integer.parseInt(cells[3]));
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(ShippedSituations.class.getResourceAsStream(TABLE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("the product lacks " + TABLE, broken);
        }
    }
}
