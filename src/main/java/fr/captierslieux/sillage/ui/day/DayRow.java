package fr.captierslieux.sillage.ui.day;

import fr.captierslieux.sillage.day.Day;
import fr.captierslieux.sillage.day.DayLine;
import fr.captierslieux.sillage.day.DaySection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A row of the list of a day. */
sealed interface DayRow {
    /** Appointments of the day, where they stand in the list. */
    String MEETINGS = "MEETINGS";
    /** So many lines of a section are shown until somebody wants all. */
    int FIRST = 8;

    /** Names the row: the same thing has the same name when it is read anew. */
    String name();

    /**
     * The heading of a section.
     *
     * @param group name of the kind of section
     */
    record Heading(String group, int total) implements DayRow {
        @Override
        public String name() {
            return group;
        }
    }

    /** Something to do. */
    record Line(DayLine line) implements DayRow {
        @Override
        public String name() {
            return line.getClass().getSimpleName() + " " + switch (line) {
                case DayLine.Promise promise -> promise.followUp();
                case DayLine.TaskDue due -> due.task().code();
                case DayLine.Meeting meeting -> meeting.appointment().code();
                case DayLine.Unanswered unanswered -> unanswered.orientation();
                case DayLine.Silent silent -> silent.of().code();
                case DayLine.Review review -> review.of().code();
                case DayLine.Closing closing -> closing.of().code();
                case DayLine.ReportDue due -> due.report().agreement() + " " + due.report().period().label();
            };
        }
    }

    /**
     * Offers the lines of a section that are not shown.
     *
     * @param group name of the kind of section
     */
    record More(String group, int total) implements DayRow {
        @Override
        public String name() {
            return "more " + group;
        }
    }

    /**
     * The rows of a day.
     *
     * @param meetings appointments that stand in the list
     * @param whole    groups of which everything is shown
     */
    static List<DayRow> of(Day day, List<DayLine.Meeting> meetings, Set<String> whole) {
        List<DayRow> rows = new ArrayList<>();
        add(rows, MEETINGS, meetings, meetings.size(), whole);
        for (DaySection section : day.sections()) {
            add(rows, section.kind().name(), section.lines(), section.total(), whole);
        }
        return rows;
    }

    private static void add(List<DayRow> rows, String group, List<? extends DayLine> lines, int total,
            Set<String> whole) {
        if (lines.isEmpty()) {
            return;
        }
        rows.add(new Heading(group, total));
        // one line more takes the room of the offer to show it
        boolean all = whole.contains(group) || total <= FIRST + 1;
        lines.stream().limit(all ? lines.size() : FIRST).forEach(line -> rows.add(new Line(line)));
        if (!all) {
            rows.add(new More(group, total));
        }
    }
}
