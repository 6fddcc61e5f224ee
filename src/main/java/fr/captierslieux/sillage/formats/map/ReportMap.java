package fr.captierslieux.sillage.formats.map;

import fr.captierslieux.sillage.maps.Area;
import fr.captierslieux.sillage.maps.ArrangeMap;
import fr.captierslieux.sillage.maps.CommuneCount;
import fr.captierslieux.sillage.maps.MapFigure;
import fr.captierslieux.sillage.maps.MapQuestion;
import fr.captierslieux.sillage.maps.TerritoryMap;
import fr.captierslieux.sillage.reports.Figure;
import fr.captierslieux.sillage.reports.Indicator;
import fr.captierslieux.sillage.reports.Indicators;
import fr.captierslieux.sillage.reports.ReportContents;
import fr.captierslieux.sillage.reports.around.Territories.InCommune;
import fr.captierslieux.sillage.reports.around.Territories.Place;
import fr.captierslieux.sillage.territory.RegionMap;
import fr.captierslieux.sillage.territory.TerritoryLevel;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The map of a report: its accompanied projects by intercommunality, less what is kept back. */
public final class ReportMap {
    /** What is mapped. */
    public static final Indicator MAPPED = Indicators.get("C1");
    private static final int SAID = 10;

    private ReportMap() {
    }

    public static TerritoryMap of(ReportContents contents) {
        ToLongFunction<InCommune> amount = commune -> commune.value(MAPPED).longValue();
        List<CommuneCount> counts = contents.around().territories().communes().stream()
                .filter(commune -> amount.applyAsLong(commune) > 0)
                .map(commune -> count(commune.place(), amount.applyAsLong(commune))).toList();
        TerritoryMap map = new ArrangeMap(RegionMap.shipped()).arrange(
                new MapQuestion(MapFigure.ACCOMPANIED, TerritoryLevel.EPCI, contents.current().period(),
                        contents.current().scope().network()),
                counts);
        return contents.isMasked()
                ? map.keepingBack(code -> contents.keptBack().hides(MAPPED, "epci",
                        code.startsWith(RegionMap.ALONE) ? Figure.NOT_RECORDED : code))
                : map;
    }

    private static CommuneCount count(@Nullable Place place, long amount) {
        return new CommuneCount(place == null
                ? null
                : new CommuneCount.Where(place.code(), place.name(), place.department(), place.epci()), amount, amount);
    }

    /** How much of what was counted a map tells. */
    public enum Told {
        ALL,
        SOME,
        /** Because nothing was counted, or all of it is kept back. */
        NONE
    }

    /** Of the territories that were counted. */
    public static Told told(TerritoryMap map) {
        if (map.foremost().isEmpty()) {
            return Told.NONE;
        }
        return map.areas().stream().anyMatch(Area::isKeptBack) ? Told.SOME : Told.ALL;
    }

    /** Territories with the most, as what is read in the picture's place says them. */
    public static String foremost(TerritoryMap map) {
        return map.foremost().stream().limit(SAID).map(area -> area.name() + " " + area.amount())
                .collect(Collectors.joining(", "));
    }
}
