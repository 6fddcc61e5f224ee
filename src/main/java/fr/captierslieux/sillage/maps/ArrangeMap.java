package fr.captierslieux.sillage.maps;

import fr.captierslieux.sillage.maps.Area.Count;
import fr.captierslieux.sillage.maps.CommuneCount.Where;
import fr.captierslieux.sillage.maps.TerritoryMap.Mark;
import fr.captierslieux.sillage.territory.RegionMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a map of what was counted by commune, wherever the counts come from. */
public final class ArrangeMap {
    private final RegionMap region;

    public ArrangeMap(RegionMap region) {
        this.region = region;
    }

    /** @param counts one a commune, one without a place at most */
    public TerritoryMap arrange(MapQuestion question, List<CommuneCount> counts) {
        Map<String, Count> byTerritory = new HashMap<>();
        Count inside = Count.NOTHING;
        Count outside = Count.NOTHING;
        Count nowhere = Count.NOTHING;
        for (CommuneCount each : counts) {
            Where place = each.place();
            Optional<String> territory = place == null ? Optional.empty() : territory(question, place);
            if (territory.isPresent()) {
                inside = inside.plus(each.rows(), each.amount());
                byTerritory.merge(territory.get(), new Count(each.rows(), each.amount()),
                        (one, other) -> one.plus(other.rows(), other.amount()));
            } else if (place != null) {
                outside = outside.plus(each.rows(), each.amount());
            } else {
                nowhere = nowhere.plus(each.rows(), each.amount());
            }
        }
        ShadedAreas shaded = ShadedAreas.of(region, question.level(), byTerritory, question.figure().parts());
        return new TerritoryMap(question, shaded.areas(), shaded.classes(), inside, outside, nowhere, marks(counts));
    }

    private Optional<String> territory(MapQuestion question, Where place) {
        return region.territoryOf(question.level(), place.commune(), place.department(), place.epci());
    }

    private List<Mark> marks(List<CommuneCount> counts) {
        long most = counts.stream().filter(each -> each.place() != null).mapToLong(CommuneCount::amount).max()
                .orElse(0);
        List<Mark> marks = new ArrayList<>();
        for (CommuneCount each : counts) {
            Where place = each.place();
            if (place != null && each.amount() > 0) {
                region.findPoint(place.commune()).ifPresent(at -> marks.add(new Mark(place.commune(), place.name(), at,
                        each.amount(), (double) each.amount() / most)));
            }
        }
        marks.sort(Comparator.comparingLong(Mark::amount).reversed().thenComparing(Mark::commune));
        return marks;
    }
}
