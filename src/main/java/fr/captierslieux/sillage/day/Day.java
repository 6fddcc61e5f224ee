package fr.captierslieux.sillage.day;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day as its screen shows it.
 *
 * @param on         the day that is looked at: what is due by then, who comes then
 * @param today      the day on which it is looked at
 * @param scope      whose it is
 * @param scopes     whose it may be: only what the profile allows
 * @param me         the advisor of the profile; null when there is none
 * @param limits     from when on something is worth a look
 * @param silentForAll after how many days the network has no news of a case, whatever somebody wishes for their own day
 * @param sections   those that have lines
 * @param meetings   appointments of that day by time, those without one first; cancelled ones are left out
 * @param week       time of this week
 * @param colleagues who may be handed something, one's own network first
 */
public record Day(LocalDate on, LocalDate today, DayScope scope, List<DayScope> scopes, @Nullable Colleague me,
        DayLimits limits, int silentForAll, List<DaySection> sections, List<DayLine.Meeting> meetings, WeekTime week,
        List<Colleague> colleagues) {
    public Day {
        scopes = List.copyOf(scopes);
        sections = List.copyOf(sections);
        meetings = List.copyOf(meetings);
        colleagues = List.copyOf(colleagues);
    }

    /** How many lines there are to look at; sections beyond {@link DaySection#MOST} count as that. */
    public int count() {
        return sections.stream().mapToInt(DaySection::total).sum();
    }

    /** How many lines of a kind there are. */
    public int count(DaySection.Kind kind) {
        return sections.stream().filter(section -> section.kind() == kind).mapToInt(DaySection::total).sum();
    }
}
