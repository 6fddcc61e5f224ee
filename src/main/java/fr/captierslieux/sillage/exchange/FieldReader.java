package fr.captierslieux.sillage.exchange;

import fr.captierslieux.sillage.lists.ListNames;
import fr.captierslieux.sillage.lists.ShippedLists;
import fr.captierslieux.sillage.territory.CommuneReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a form by the rules of import, so that what the window writes can always be exported and imported. */
public final class FieldReader {
    private static final String CLEAR = "-";

    private final CellReaders readers;
    private final Map<String, Set<String>> addedCodes;
    private final List<NewCode> newCodes = new ArrayList<>();

    /** A code that an open list did not know. */
    public record NewCode(String list, String code) {
    }

    /**
     * @param today      dates may lie five years ahead of it
     * @param addedCodes codes that the store knows beside the shipped ones, by list
     */
    public FieldReader(CommuneReference communes, LocalDate today, Map<String, Set<String>> addedCodes) {
        this.addedCodes = Map.copyOf(addedCodes);
        this.readers = new CellReaders(communes, today, addedCodes,
                (list, code) -> newCodes.add(new NewCode(list, code)));
    }

    /** @return what the store keeps (text or whole number), a {@link CellFault}, or null when the text says nothing */
    public @Nullable Object read(ColumnKind kind, String text) {
        String cell = kind instanceof ColumnKind.Text ? text : CellTexts.trim(text);
        if (cell.isEmpty()) {
            return null;
        }
        return cell.equals(CLEAR) ? CellFault.of(FaultKind.LONE_DASH) : readers.of(kind).read(cell);
    }

    /**
     * As {@link #read}, for a field of one's own.
     *
     * @param choices of a LISTE
     */
    public @Nullable Object readOwn(OwnFields.Type type, List<String> choices, String text) {
        return text.equals(CLEAR)
                ? CellFault.of(FaultKind.LONE_DASH)
                : OwnFields.read(readers, type, String.join("|", choices), text);
    }

    /** All codes that a list has, shipped and added. */
    public Set<String> codes(String list) {
        Set<String> codes = new LinkedHashSet<>(ShippedLists.get(list).codes());
        codes.addAll(addedCodes.getOrDefault(list, Set.of()));
        return codes;
    }

    /** Codes that were read and that their open list did not know yet. */
    public List<NewCode> newCodes() {
        return List.copyOf(newCodes);
    }

    /** What a field says in the key of its row, from which the row's identifier is derived; null where it says nothing. */
    public static @Nullable String inKey(ColumnKind kind, @Nullable String text) {
        return kind instanceof ColumnKind.ListName && text != null ? ListNames.find(text).orElse(text) : text;
    }

    /** The exchange text of a stored value. */
    public static String written(ColumnKind kind, @Nullable Object value) {
        return CellTexts.written(kind, value);
    }
}
