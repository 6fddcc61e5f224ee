package fr.captierslieux.sillage.quickentry;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a line says before anything is looked up. Where several things stand in a list of readings, each of them may be meant.
 *
 * @param days    when it was, never empty: today where nothing is written
 * @param kinds   codes of the kind of follow-up; empty where none is written
 * @param mode    code; empty where none is written
 * @param minutes how long it lasted; 0 for what is no duration. Empty where none is written
 * @param timed   the duration as it is written
 * @param names   what stands behind the signs @, without them
 * @param themes  what stands behind the signs #
 * @param endings what was said and what comes next, never empty
 */
record Line(List<LocalDate> days, List<String> kinds, String mode, List<Long> minutes, String timed, List<String> names,
        List<String> themes, List<Ending> endings) {
    Line {
        days = List.copyOf(days);
        kinds = List.copyOf(kinds);
        minutes = List.copyOf(minutes);
        names = List.copyOf(names);
        themes = List.copyOf(themes);
        endings = List.copyOf(endings);
    }

    /**
     * How the words at the end of a line may be read.
     *
     * @param said what was said or done
     * @param next what comes next; empty for nothing
     * @param due  when; null without a day
     */
    record Ending(String said, String next, @Nullable LocalDate due) {
    }
}
