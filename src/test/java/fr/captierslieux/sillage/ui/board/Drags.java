package fr.captierslieux.sillage.ui.board;

import java.lang.reflect.Constructor;
import java.lang.reflect.Proxy;
import java.util.Set;
import javafx.scene.input.DataFormat;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** What a drag holds, where no platform begins one: the toolkit makes such boards by itself alone. */
final class Drags {
    private Drags() {
    }

    /** A board with one text of a format that some screen made, to be moved. */
    static Dragboard holding(String format, String text) {
        try {
            Class<?> clipboard = Class.forName("com.sun.javafx.tk.TKClipboard");
            Object held = Proxy.newProxyInstance(clipboard.getClassLoader(), new Class<?>[]{clipboard},
                    (board, method, asked) -> switch (method.getName()) {
                        case "getTransferModes" -> Set.of(TransferMode.MOVE);
                        case "getContentTypes" -> Set.of(known(format));
                        case "hasContent" -> known(format).equals(asked[0]);
                        case "getContent" -> known(format).equals(asked[0]) ? text : null;
                        default -> null;
                    });
            Constructor<Dragboard> made = Dragboard.class.getDeclaredConstructor(clipboard);
            made.setAccessible(true);
            return made.newInstance(held);
        } catch (ReflectiveOperationException another) {
            throw new LinkageError("the toolkit is another one", another);
        }
    }

    private static DataFormat known(String format) {
        DataFormat known = DataFormat.lookupMimeType(format);
        return known == null ? new DataFormat(format) : known;
    }
}
