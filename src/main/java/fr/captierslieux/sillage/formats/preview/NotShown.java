package fr.captierslieux.sillage.formats.preview;

import fr.captierslieux.sillage.documents.Preview.Why;
import java.io.IOException;

/** A file that is not shown, and why; an {@code IOException}, because that is what libraries let through. */
final class NotShown extends IOException {
    private static final long serialVersionUID = 1L;

    private final Why why;

    NotShown(Why why) {
        super(why.name());
        this.why = why;
    }

    Why why() {
        return why;
    }
}
