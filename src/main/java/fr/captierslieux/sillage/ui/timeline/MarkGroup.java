package fr.captierslieux.sillage.ui.timeline;

import java.util.ArrayList;
import java.util.List;

/**
 * Marks that stand so near that they would cover each other, as one.
 *
 * @param place   of the middle, in pixels from the left of the window
 * @param entries the oldest first, one at least
 */
public record MarkGroup(double place, List<TimeEntry> entries) {
    public MarkGroup {
        entries = List.copyOf(entries);
    }

    public boolean isAlone() {
        return entries.size() == 1;
    }

    public boolean holds(TimeEntry entry) {
        return entries.contains(entry);
    }

    /**
     * Gathers what is nearer than {@code least} to the first of its group.
     *
     * @param entries of one row within the window, the oldest first
     * @param width   of the window in pixels
     */
    static List<MarkGroup> of(List<TimeEntry> entries, TimeWindow window, double width, double least) {
        List<MarkGroup> groups = new ArrayList<>();
        List<TimeEntry> near = new ArrayList<>();
        double begin = 0;
        for (TimeEntry entry : entries) {
            double place = window.place(entry.happening().on(), width);
            if (!near.isEmpty() && place - begin >= least) {
                groups.add(group(near, window, width));
                near.clear();
            }
            if (near.isEmpty()) {
                begin = place;
            }
            near.add(entry);
        }
        if (!near.isEmpty()) {
            groups.add(group(near, window, width));
        }
        return apart(groups, window, width, least);
    }

    /** The middle of a group may come nearer to the next than its first mark was: those two are one. */
    private static List<MarkGroup> apart(List<MarkGroup> groups, TimeWindow window, double width, double least) {
        List<MarkGroup> apart = new ArrayList<>();
        for (MarkGroup next : groups) {
            MarkGroup last = apart.isEmpty() ? next : apart.getLast();
            if (!apart.isEmpty() && next.place() - last.place() < least) {
                List<TimeEntry> both = new ArrayList<>(last.entries());
                both.addAll(next.entries());
                apart.set(apart.size() - 1, group(both, window, width));
            } else {
                apart.add(next);
            }
        }
        return apart;
    }

    private static MarkGroup group(List<TimeEntry> near, TimeWindow window, double width) {
        double first = window.place(near.getFirst().happening().on(), width);
        double last = window.place(near.getLast().happening().on(), width);
        return new MarkGroup((first + last) / 2, near);
    }
}
