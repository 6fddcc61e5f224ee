package fr.captierslieux.sillage.orientation;

import fr.captierslieux.sillage.orientation.CallingSituations.Calling;
import fr.captierslieux.sillage.orientation.Suggestion.Outside;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the destinations outside of the collective into an order for one case: those that its situations call for, all in all. */
final class RankDestinations {
    private final Weights weights;
    private final OrientationPicture picture;
    private final List<Calling> situations;

    RankDestinations(OrientationPicture picture, Weights weights, List<Calling> situations) {
        this.weights = weights;
        this.picture = picture;
        this.situations = List.copyOf(situations);
    }

    List<Suggestion> rank() {
        Map<String, List<Reason>> called = new LinkedHashMap<>();
        List<String> themes = picture.need().values(Criterion.THEME).stream().limit(Weights.THEMES_OF_NEED).toList();
        for (Calling each : situations) {
            List<String> said = each.criterion() == Criterion.THEME ? themes : picture.need().values(each.criterion());
            if (said.contains(each.value())) {
                called.computeIfAbsent(each.destination(), unknown -> new ArrayList<>())
                        .add(new Reason.Situation(each.criterion(), each.value(), each.points()));
            }
        }
        called.values().removeIf(reasons -> Suggestion.points(reasons) <= 0);
        called.forEach((kind, reasons) -> {
            reasons.sort(Comparator.comparing(Reason::about).thenComparingInt(each -> -each.points()));
            picture.earlier().stream().filter(each -> each.network() == null && each.kind().equals(kind))
                    .max(Comparator.comparing(Earlier::on))
                    .ifPresent(each -> reasons.add(new Reason.WasOriented(each, weights.of(each))));
        });
        List<Map.Entry<String, List<Reason>>> order = new ArrayList<>(called.entrySet());
        order.sort(Comparator.<Map.Entry<String, List<Reason>>>comparingInt(
                each -> -Suggestion.points(each.getValue())).thenComparing(Map.Entry::getKey));
        List<Suggestion> ranked = new ArrayList<>();
        order.forEach(each -> ranked.add(new Suggestion(ranked.size() + 1, outside(each.getKey()), each.getValue())));
        return ranked;
    }

    private Outside outside(String kind) {
        return picture.names().stream().filter(each -> each.kind().equals(kind)).findFirst()
                .map(each -> new Outside(kind, each.name(), each.times())).orElse(new Outside(kind, "", 0));
    }
}
