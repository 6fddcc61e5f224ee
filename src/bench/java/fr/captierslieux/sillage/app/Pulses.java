package fr.captierslieux.sillage.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.ScrollEvent;

/** What somebody does with the list, pulse by pulse, and how long the pulses are apart meanwhile. */
final class Pulses {
    private static final double NOTCH = 3 * 44;
    private static final long KEY_NANOS = 200_000_000L;
    private static final String TYPED = "moulin des";

    /** A part of the measurement. */
    private enum Part {
        TYPING_BEFORE(3), TURNING_BEFORE(5), TYPING(6), TURNING(10);

        private final long nanos;

        Part(int seconds) {
            this.nanos = seconds * 1_000_000_000L;
        }

        boolean isTyping() {
            return this == TYPING || this == TYPING_BEFORE;
        }
    }

    private final Runnable work;
    private final Runnable done;
    private final Map<Part, List<Long>> gaps = new EnumMap<>(Part.class);
    private final Iterator<Part> coming = List.of(Part.values()).iterator();
    private Part part = coming.next();
    private long since;
    private long last;
    private long key;
    private int keys;

    /**
     * @param work begins what runs beside
     * @param done is told the end
     */
    Pulses(Runnable work, Runnable done) {
        this.work = work;
        this.done = done;
    }

    boolean haveBegun() {
        return since != 0;
    }

    void next(long now, Scene scene) {
        if (since == 0) {
            since = now;
        } else if (last != 0) {
            gaps.computeIfAbsent(part, begun -> new ArrayList<>()).add(now - last);
        }
        last = now;
        if (now - since > part.nanos) {
            proceed(now);
        }
        if (!part.isTyping()) {
            turn(scene);
        } else if (now - key > KEY_NANOS) {
            key = now;
            type(scene);
        }
    }

    private void proceed(long now) {
        if (!coming.hasNext()) {
            done.run();
            return;
        }
        part = coming.next();
        since = now;
        keys = 0;
        if (part == Part.TYPING) {
            work.run();
        }
    }

    /** One letter more; after the last the field is emptied. */
    private void type(Scene scene) {
        TextField field = (TextField) scene.lookup("#cases-search");
        field.setText(TYPED.substring(0, keys++ % (TYPED.length() + 1)));
    }

    /** A notch of the wheel: three rows further. */
    private void turn(Scene scene) {
        if (keys++ == 0) {
            ((TextField) scene.lookup("#cases-search")).setText("");
        }
        scene.lookup("#cases-table").lookupAll(".virtual-flow").forEach(flow -> Event.fireEvent(flow,
                new ScrollEvent(ScrollEvent.SCROLL, 10, 100, 10, 100, false, false, false, false, false, false, 0,
                        -NOTCH, 0, -NOTCH, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                        ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null)));
    }

    void print() {
        print("typing", Part.TYPING);
        print("turning the wheel at every pulse", Part.TURNING);
    }

    private void print(String what, Part part) {
        double[] millis = gaps.getOrDefault(part, List.of()).stream().mapToDouble(gap -> gap / 1e6).sorted().toArray();
        System.out.printf(
                "pulses while a report and an import run, %s: %d, p50 %.1f ms, p99 %.1f ms, longest %.1f ms, above 50 ms: %d%n",
                what, millis.length, millis[millis.length / 2], millis[millis.length * 99 / 100],
                millis[millis.length - 1], Arrays.stream(millis).filter(each -> each > 50).count());
    }
}
