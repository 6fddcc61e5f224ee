package fr.captierslieux.sillage.ui.casefile;

import fr.captierslieux.sillage.cases.CaseFile;
import fr.captierslieux.sillage.cases.Happening;
import fr.captierslieux.sillage.cases.Happening.StageReached;
import fr.captierslieux.sillage.cases.OwnValue;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of the timeline: a month, or something that happened in it. */
public sealed interface StoryLine {
    /** The stage of the rail at the upper end of the line; null before the first. */
    @Nullable
    String above();

    /**
     * The heading of a month.
     *
     * @param first   whether nothing stands above it
     * @param minutes face to face in the whole case, which the first one tells; 0 in all others
     */
    record Month(YearMonth month, @Nullable String above, boolean first, long minutes) implements StoryLine {
    }

    /**
     * Something that happened.
     *
     * @param above stage from it on
     * @param below stage until it
     * @param last  whether nothing stands below it
     * @param own   what its row says in fields of one's own
     */
    record Entry(Happening happening, @Nullable String above, @Nullable String below, boolean last, List<OwnValue> own)
            implements
                StoryLine {
        public Entry {
            own = List.copyOf(own);
        }
    }

    /** The lines of a case, newest first. The stage of the rail is that of the whole story, whatever a filter leaves out. */
    static List<StoryLine> of(CaseFile file, StoryFilter filter) {
        List<Entry> entries = new ArrayList<>();
        @Nullable
        String stage = null;
        for (Happening happening : file.story().reversed()) {
            @Nullable
            String before = stage;
            if (happening instanceof StageReached reached) {
                stage = reached.stage();
            }
            if (filter.shows(happening)) {
                List<OwnValue> own = happening.row() == null ? List.of() : file.ownOf(happening.row());
                entries.add(new Entry(happening, stage, before, entries.isEmpty(), own));
            }
        }
        List<StoryLine> lines = new ArrayList<>();
        @Nullable
        YearMonth month = null;
        for (Entry entry : entries.reversed()) {
            YearMonth of = YearMonth.from(entry.happening().on());
            if (!of.equals(month)) {
                lines.add(new Month(of, entry.above(), lines.isEmpty(), lines.isEmpty() ? file.minutes() : 0));
                month = of;
            }
            lines.add(entry);
        }
        return lines;
    }
}
