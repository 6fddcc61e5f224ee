package fr.captierslieux.sillage.documents;

import java.nio.IntBuffer;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is seen of a file without opening it. Nothing in it is ever run, and nothing is fetched from elsewhere. */
public sealed interface Preview {
    /**
     * A picture.
     *
     * @param width  of the whole picture in dots, as it stands upright; so is the height
     */
    record Picture(Drawn drawn, int width, int height) implements Preview {
    }

    /** The first page of so many. */
    record FirstPage(Drawn drawn, int pages) implements Preview {
    }

    /**
     * A saved e-mail.
     *
     * @param from     may be empty; so are to, subject and text
     * @param sentAt   null when it does not say, or not in a way that is understood
     * @param text     plain
     * @param attached names of what is attached to it
     */
    record Mail(String from, String to, @Nullable ZonedDateTime sentAt, String subject, String text,
            List<String> attached) implements Preview {
        public Mail {
            attached = List.copyOf(attached);
        }
    }

    /** @param more whether it goes on */
    record Beginning(String text, boolean more) implements Preview {
    }

    /** Nothing is seen of it. */
    record None(Why why) implements Preview {
    }

    /** Why nothing is seen; each has a sentence {@code attachment.unseen.<why>}. */
    enum Why {
        /** Files of this kind are only opened. */
        KIND,
        /** It is too large to be drawn in passing. */
        TOO_LARGE,
        /** It is not made as files of its kind are. */
        BROKEN,
        /** It wants a password. */
        PROTECTED,
        /** Drawing it takes too long. */
        TOO_LONG,
        /** The content is not in this store any more. */
        GONE
    }

    /** Dots in rows, each 0xAARRGGBB. */
    final class Drawn {
        private final int width;
        private final int height;
        private final int[] dots;

        /** @param dots {@code width} times {@code height}; kept, not copied: it is large and nobody else has it */
        public Drawn(int width, int height, int[] dots) {
            if (width < 1 || height < 1 || dots.length != width * height) {
                throw new IllegalArgumentException("so many dots do not fill the picture");
            }
            this.width = width;
            this.height = height;
            this.dots = dots;
        }

        public int width() {
            return width;
        }

        public int height() {
            return height;
        }

        public IntBuffer dots() {
            return IntBuffer.wrap(dots).asReadOnlyBuffer();
        }
    }
}
