package fr.captierslieux.sillage.sheets;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of document that a sheet can be. */
public enum SheetKind {
    PDF, DOCX;

    /** Of its files, without a dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** By the ending of a file; empty when it has another one. */
    public static Optional<SheetKind> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(kind -> name.endsWith("." + kind.ending())).findFirst();
    }
}
