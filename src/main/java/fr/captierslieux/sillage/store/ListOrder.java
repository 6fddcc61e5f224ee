package fr.captierslieux.sillage.store;

import fr.captierslieux.sillage.lists.NetworkLists;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The order in which people of a network see the codes of a list, as texts to sort by; codes that nobody listed come last. */
public final class ListOrder {
    private static final int FIRST_LETTER = 'A';

    private ListOrder() {
    }

    /** Of a column with one code. */
    public static Function<String, @Nullable String> of(NetworkLists lists, String list) {
        List<String> codes = lists.codes(list);
        return code -> letter(codes, code);
    }

    /** Of a column with codes between bars, {@code A|B}: by its first code in the list's order, then by its second, and so on. */
    public static Function<String, @Nullable String> ofAll(NetworkLists lists, String list) {
        List<String> codes = lists.codes(list);
        return joined -> joined.isEmpty()
                ? null
                : Arrays.stream(joined.split("\\|")).map(code -> letter(codes, code)).sorted().distinct()
                        .collect(Collectors.joining());
    }

    private static String letter(List<String> codes, String code) {
        int place = codes.indexOf(code);
        return Character.toString(FIRST_LETTER + (place < 0 ? codes.size() : place));
    }
}
