package fr.captierslieux.sillage.settings;

import fr.captierslieux.sillage.lists.NetworkLists;
import fr.captierslieux.sillage.settings.EditEntry.Way;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where things stand that have an order of their own, once one of them went up or down. */
final class NewPlaces {
    private NewPlaces() {
    }

    /**
     * The places that change: one alone where there is room between its new neighbours, else all. None where there is no further place.
     *
     * @param codes  in their order
     * @param places of them; a code without one has none yet
     */
    static Map<String, Long> move(List<String> codes, Map<String, Long> places, String code, Way way) {
        List<String> moved = new ArrayList<>(codes);
        int from = moved.indexOf(code);
        int to = from + (way == Way.UP ? -1 : 1);
        if (from < 0 || to < 0 || to >= moved.size()) {
            return Map.of();
        }
        moved.add(to, moved.remove(from));
        if (places.keySet().containsAll(codes)) {
            long before = to == 0 ? 0 : places.getOrDefault(moved.get(to - 1), 0L);
            long after = to == moved.size() - 1
                    ? before + 2 * NetworkLists.GAP
                    : places.getOrDefault(moved.get(to + 1), 0L);
            if (after - before >= 2) {
                return Map.of(code, (before + after) / 2);
            }
        }
        Map<String, Long> anew = new HashMap<>();
        for (int i = 0; i < moved.size(); i++) {
            anew.put(moved.get(i), (i + 1) * NetworkLists.GAP);
        }
        return anew;
    }
}
