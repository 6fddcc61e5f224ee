package fr.captierslieux.sillage.formats.xlsx;

import fr.captierslieux.sillage.exchange.FaultKind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * The texts that cells refer to by number. They must be held while the sheets are read: as UTF-8 in blocks, up to a limit above
 * which a workbook is the wrong format and CSV the right one. Formatting inside a text and its phonetic reading are dropped.
 */
final class SharedTexts extends PartHandler {
    private static final int BLOCK = 2 << 20;
    private static final int MOST_BLOCKS = 48;
    private static final int MOST_TEXTS = 4_000_000;

    private final List<byte[]> blocks = new ArrayList<>();
    private int[] positions = new int[1_024];
    private int[] lengths = new int[1_024];
    private int count;
    private int used = BLOCK;
    private boolean phonetic;

    @Override
    void begin(String name, Attributes attributes) {
        if (name.equals("rPh")) {
            phonetic = true;
        } else if (name.equals("t") && !phonetic) {
            collect();
        }
    }

    @Override
    void end(String name) throws SAXException {
        switch (name) {
            case "rPh" -> phonetic = false;
            case "t" -> pause();
            case "si" -> keep(takeText().getBytes(StandardCharsets.UTF_8));
            default -> {
            }
        }
    }

    private void keep(byte[] text) throws WorkbookRefused {
        if (used + text.length > BLOCK) {
            blocks.add(new byte[BLOCK]);
            used = 0;
        }
        if (count == MOST_TEXTS || blocks.size() > MOST_BLOCKS) {
            throw new WorkbookRefused(FaultKind.WORKBOOK_TOO_LARGE);
        }
        if (count == positions.length) {
            positions = Arrays.copyOf(positions, 2 * count);
            lengths = Arrays.copyOf(lengths, 2 * count);
        }
        System.arraycopy(text, 0, blocks.getLast(), used, text.length);
        positions[count] = (blocks.size() - 1) * BLOCK + used;
        lengths[count++] = text.length;
        used += text.length;
    }

    /** The text of a number; null when there is none. */
    @Nullable
    String find(int number) {
        if (number < 0 || number >= count) {
            return null;
        }
        int position = positions[number];
        return new String(blocks.get(position / BLOCK), position % BLOCK, lengths[number], StandardCharsets.UTF_8);
    }
}
