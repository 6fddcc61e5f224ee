package fr.captierslieux.sillage.orientation;

import fr.captierslieux.sillage.basics.Code;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a case is in want of, as far as its rows tell.
 *
 * @param supportCase its code
 * @param network     code of the network that accompanies it
 * @param place       where the project is to be; null without a commune, or with an unknown one
 * @param themes      those of its follow-ups and plans, the most often named first
 * @param says        further facts: values by criterion, themes left out
 * @param jobsFteE4   jobs created and kept at the last count, in ten-thousandths of a full-time equivalent; 0 without any
 */
public record Need(Code supportCase, String network, @Nullable Place place, List<NeedTheme> themes,
        Map<Criterion, List<String>> says, long jobsFteE4) {
    public Need {
        themes = List.copyOf(themes);
        says = Map.copyOf(says);
    }

    /** What it says of a criterion. */
    public List<String> values(Criterion criterion) {
        return criterion == Criterion.THEME
                ? themes.stream().map(NeedTheme::theme).toList()
                : says.getOrDefault(criterion, List.of());
    }

    /**
     * Where a project is.
     *
     * @param commune    name
     * @param department code
     * @param epci       name of the intercommunality; null for none
     * @param reached    codes of the other départements in which that intercommunality lies
     */
    public record Place(String commune, String department, @Nullable String epci, List<String> reached) {
        public Place {
            reached = List.copyOf(reached);
        }
    }

    /**
     * A theme of the need.
     *
     * @param theme code
     * @param times how many follow-ups and plans name it
     */
    public record NeedTheme(String theme, long times) {
    }
}
