package fr.captierslieux.sillage.maps;

import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.territory.TerritoryLevel;
import org.jspecify.annotations.Nullable;

/**
 * What a map shows.
 *
 * @param period  plays a part where the figure says so
 * @param network code of the network whose cases count; null = all
 */
public record MapQuestion(MapFigure figure, TerritoryLevel level, Period period, @Nullable String network) {
    public MapQuestion withFigure(MapFigure other) {
        return new MapQuestion(other, level, period, network);
    }

    public MapQuestion withLevel(TerritoryLevel other) {
        return new MapQuestion(figure, other, period, network);
    }

    public MapQuestion withPeriod(Period other) {
        return new MapQuestion(figure, level, other, network);
    }

    public MapQuestion withNetwork(@Nullable String other) {
        return new MapQuestion(figure, level, period, other);
    }
}
