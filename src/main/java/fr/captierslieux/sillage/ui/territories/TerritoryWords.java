package fr.captierslieux.sillage.ui.territories;

import fr.captierslieux.sillage.maps.Area;
import fr.captierslieux.sillage.maps.BehindRow;
import fr.captierslieux.sillage.maps.MapFigure;
import fr.captierslieux.sillage.maps.TerritoryMap;
import fr.captierslieux.sillage.territory.Outline;
import fr.captierslieux.sillage.territory.RegionMap;
import fr.captierslieux.sillage.territory.TerritoryLevel;
import fr.captierslieux.sillage.words.MapSpeech;
import fr.captierslieux.sillage.words.Words;
import fr.captierslieux.sillage.words.Written;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Territories and what stands behind them, in words. */
final class TerritoryWords {
    private final MapSpeech speech;
    private final Written written;
    private final LocalDate today;

    TerritoryWords(MapSpeech speech, LocalDate today) {
        this.speech = speech;
        this.written = new Written(speech.words());
        this.today = today;
    }

    Words words() {
        return speech.words();
    }

    MapSpeech speech() {
        return speech;
    }

    String get(String key, Object... arguments) {
        return speech.words().get(key, arguments);
    }

    String count(long number) {
        return written.number(number);
    }

    /** « Clisson Sèvre et Maine Agglo, 4 projets accompagnés ». */
    String said(TerritoryMap map, Area area) {
        return area.name() + ", " + speech.amount(map.question().figure().name(), area.amount());
    }

    /** What the map says while a territory is chosen, or none. */
    String spoken(TerritoryMap map, Optional<Area> chosen) {
        String what = speech.figure(map.question().figure().name());
        return chosen.isPresent()
                ? get("territories.map.spoken", what, said(map, chosen.get()))
                : get("territories.map.spoken-whole", what,
                        speech.amount(map.question().figure().name(), map.inside().amount()));
    }

    /** The name of what is chosen. */
    String title(TerritoryMap map, String territory) {
        return switch (territory) {
            case "" -> get("territories.region");
            case TerritoryMap.OUTSIDE -> get("territories.outside");
            case TerritoryMap.NOWHERE -> get("territories.nowhere");
            default -> map.find(territory).map(Area::name).orElse(territory);
        };
    }

    /** The département that a territory lies in; empty where it says nothing more. */
    String around(TerritoryMap map, String territory) {
        return map.question().level() == TerritoryLevel.DEPARTMENT
                ? ""
                : map.find(territory)
                        .flatMap(TerritoriesModel::departmentOf)
                        .flatMap(code -> RegionMap.shipped().find(TerritoryLevel.DEPARTMENT, code)).map(Outline::name)
                        .orElse("");
    }

    /** What stands under the name of a project behind a figure. */
    String detail(BehindRow row) {
        return Stream.of(row.commune(), row.network()).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** When it counted last; empty where no day plays a part. */
    String day(MapFigure figure, BehindRow row) {
        return row.last() == null
                ? ""
                : get(figure == MapFigure.ACTIVE_CASES ? "territories.since" : "territories.last",
                        written.day(row.last(), today));
    }

    String stage(BehindRow row) {
        return row.stage() == null ? get("cases.no-stage") : speech.words().label("stage", row.stage());
    }

    /** What a row adds, where it is not simply one. */
    String adds(MapFigure figure, BehindRow row) {
        return switch (figure) {
            case FOLLOW_UPS, HOURS -> speech.exact(figure.name(), row.amount());
            default -> "";
        };
    }
}
