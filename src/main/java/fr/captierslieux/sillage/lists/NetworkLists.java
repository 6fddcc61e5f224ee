package fr.captierslieux.sillage.lists;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The lists as a network uses them: the shipped ones with what the network says of their entries. What is counted does not follow
 * from this: a code counts as long as rows have it.
 *
 * @param rows what the network says
 */
public record NetworkLists(List<ListRow> rows) {
    /** What stages within the seven are called: no shipped list, and labels as the others have them. */
    public static final String SUB_STAGES = "sub_stage";
    /** Nothing said beside what is shipped. */
    public static final NetworkLists SHIPPED = new NetworkLists(List.of());
    /** Between two shipped entries: there is room for others without numbering all of them anew. */
    public static final long GAP = 100;

    public NetworkLists {
        rows = List.copyOf(rows);
    }

    /** All codes of a list in the order in which people see them, retired ones included. */
    public List<String> codes(String list) {
        Map<String, Long> places = places(list);
        return places.keySet().stream().sorted(Comparator.comparing(code -> places.getOrDefault(code, 0L))).toList();
    }

    /** The place of an entry of which nothing is said, by its number in the list. */
    private static long usual(int number) {
        return (number + 1) * GAP;
    }

    /** Where each code of a list stands: where the network put it, or its usual place. */
    public Map<String, Long> places(String list) {
        Set<String> codes = new LinkedHashSet<>(ShippedLists.get(list).codes());
        codes.addAll(added().getOrDefault(list, Set.of()));
        Map<String, Long> places = new LinkedHashMap<>();
        for (String code : codes) {
            Long said = find(list, code).map(ListRow::position).orElse(null);
            places.put(code, said == null ? usual(places.size()) : said);
        }
        return places;
    }

    /** The codes that forms offer, in order. */
    public List<String> offered(String list) {
        return codes(list).stream().filter(code -> !isRetired(list, code)).toList();
    }

    public boolean isRetired(String list, String code) {
        return find(list, code).map(ListRow::retired).orElse(false);
    }

    /** What the network says of an entry. */
    public Optional<ListRow> find(String list, String code) {
        return rows.stream().filter(row -> row.list().equals(list) && row.code().equals(code) && !row.inBin())
                .findFirst();
    }

    /** Codes that the network says something of, by list: its own ones, and shipped ones among them. */
    public Map<String, Set<String>> added() {
        Map<String, Set<String>> added = new TreeMap<>();
        rows.stream().filter(row -> !row.inBin())
                .forEach(row -> added.computeIfAbsent(row.list(), list -> new TreeSet<>()).add(row.code()));
        return added;
    }

    /**
     * The labels that the network gave, by list and code. An entry of its own that has a label in the other language alone reads so in
     * both; one that was taken back keeps its label, as rows may have its code.
     */
    public Map<String, Map<String, String>> labels(Locale language) {
        boolean english = language.getLanguage().equals("en");
        Map<String, Map<String, String>> labels = new TreeMap<>();
        for (ListRow row : rows) {
            boolean shipped = isShipped(row.list(), row.code());
            String label = english ? row.labelEn() : row.label();
            String shown = label == null && !shipped ? english ? row.label() : row.labelEn() : label;
            if (shown != null && !(shipped && row.inBin())) {
                labels.computeIfAbsent(row.list(), list -> new TreeMap<>()).put(row.code(), shown);
            }
        }
        return labels;
    }

    /** The orders that differ from the shipped ones, by list. */
    public Map<String, List<String>> orders() {
        Map<String, List<String>> orders = new TreeMap<>();
        added().keySet().stream().filter(list -> ShippedLists.find(list).isPresent())
                .forEach(list -> orders.put(list, codes(list)));
        return orders;
    }

    /** Whether the product ships the code, whatever a network says of it. */
    public static boolean isShipped(String list, String code) {
        return ShippedLists.find(list).filter(shipped -> shipped.codes().contains(code)).isPresent();
    }
}
