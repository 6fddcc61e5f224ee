package fr.captierslieux.sillage.ui.calendar;

import fr.captierslieux.sillage.calendar.CalendarEntry;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.input.MouseEvent;

/** Takes a thing by the mouse, at its body or at its end, and says where it goes. */
final class EntryDrag {
    private static final double BEGINS = 5;
    private static final double END = 7;

    private final Button node;
    private final CalendarEntry entry;
    private final boolean stretches;
    private final DaysView.Acts acts;
    private final Way way;
    private double pressedX;
    private double pressedY;
    private double pressedTop;
    private boolean atEnd;
    private boolean under;

    /** Where it goes. */
    interface Way {
        /** It is held there; points are those of the scene. */
        void over(Held held);

        /** It was let go there. */
        void dropped(Held held);

        /** It is not held any more. */
        void ended();
    }

    /**
     * A thing in the hand.
     *
     * @param atEnd whether it is held at its end, to be drawn longer
     * @param x     of the mouse in the scene; so is y
     * @param moved how far down since it was taken
     * @param top   of its node in the scene, as far down as it moved
     */
    record Held(CalendarEntry entry, boolean atEnd, double x, double y, double moved, double top) {
    }

    private EntryDrag(Button node, CalendarEntry entry, boolean stretches, DaysView.Acts acts, Way way) {
        this.node = node;
        this.entry = entry;
        this.stretches = stretches;
        this.acts = acts;
        this.way = way;
    }

    /** Lets a thing be taken that can be moved; what it is taken to is said by {@code way}. */
    static void body(Button node, CalendarEntry entry, DaysView.Acts acts, Way way) {
        install(new EntryDrag(node, entry, false, acts, way));
    }

    /** As {@link #body}, and at its end. */
    static void bodyAndEnd(Button node, CalendarEntry entry, DaysView.Acts acts, Way way) {
        install(new EntryDrag(node, entry, true, acts, way));
    }

    private static void install(EntryDrag drag) {
        if (CalendarActs.unmovable(drag.entry).isEmpty()) {
            drag.node.addEventHandler(MouseEvent.MOUSE_PRESSED, drag::press);
            drag.node.addEventHandler(MouseEvent.MOUSE_DRAGGED, drag::drag);
            drag.node.addEventHandler(MouseEvent.MOUSE_RELEASED, drag::release);
            drag.node.addEventHandler(MouseEvent.MOUSE_MOVED,
                    event -> drag.node.setCursor(drag.isEnd(event) ? Cursor.S_RESIZE : Cursor.HAND));
        }
    }

    private boolean isEnd(MouseEvent event) {
        return stretches && event.getY() > node.getHeight() - END;
    }

    private void press(MouseEvent event) {
        pressedX = event.getSceneX();
        pressedY = event.getSceneY();
        pressedTop = node.localToScene(0, 0).getY(); // what is read until it is dragged may put another node in its place
        atEnd = isEnd(event);
        under = false;
    }

    private void drag(MouseEvent event) {
        if (!under && Math.hypot(event.getSceneX() - pressedX, event.getSceneY() - pressedY) > BEGINS) {
            under = true;
            acts.taken();
        }
        if (under) {
            way.over(held(event));
        }
    }

    private void release(MouseEvent event) {
        if (under) {
            under = false;
            Held last = held(event);
            way.ended();
            way.dropped(last);
            acts.letGo();
        }
    }

    private Held held(MouseEvent event) {
        double moved = event.getSceneY() - pressedY;
        return new Held(entry, atEnd, event.getSceneX(), event.getSceneY(), moved,
                pressedTop + moved);
    }
}
