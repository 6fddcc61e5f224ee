package fr.captierslieux.sillage.ui;

import java.lang.reflect.Constructor;
import java.lang.reflect.Proxy;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** What a drag holds and sends, where no platform begins one: the toolkit makes such boards by itself alone. */
public final class Drags {
    private Drags() {
    }

    /** A board with one text of a format that some screen made, to be moved. */
    public static Dragboard holding(String format, String text) {
        DataFormat known = DataFormat.lookupMimeType(format);
        return holding(known == null ? new DataFormat(format) : known, text, TransferMode.MOVE);
    }

    /** A board with one thing, to be taken in one way. */
    public static Dragboard holding(DataFormat format, Object what, TransferMode mode) {
        return Toolkit.onScreen(() -> make(format, what, mode));
    }

    private static Dragboard make(DataFormat format, Object what, TransferMode mode) {
        try {
            Class<?> clipboard = Class.forName("com.sun.javafx.tk.TKClipboard");
            Object held = Proxy.newProxyInstance(clipboard.getClassLoader(), new Class<?>[]{clipboard},
                    (board, method, asked) -> switch (method.getName()) {
                        case "getTransferModes" -> Set.of(mode);
                        case "getContentTypes" -> Set.of(format);
                        case "hasContent" -> format.equals(asked[0]);
                        case "getContent" -> format.equals(asked[0]) ? what : null;
                        default -> null;
                    });
            Constructor<Dragboard> made = Dragboard.class.getDeclaredConstructor(clipboard);
            made.setAccessible(true);
            return made.newInstance(held);
        } catch (ReflectiveOperationException another) {
            throw new LinkageError("the toolkit is another one", another);
        }
    }

    /** Sends what a drag sends; in a real window the mouse does it. */
    public static DragEvent fire(EventType<DragEvent> type, Dragboard held, Node onto) {
        return Toolkit.onScreen(() -> {
            DragEvent event = new DragEvent(onto, onto, type, held, 10, 10, 10, 10,
                    held.getTransferModes().iterator().next(), onto, onto, null);
            Event.fireEvent(onto, event);
            return event;
        });
    }
}
