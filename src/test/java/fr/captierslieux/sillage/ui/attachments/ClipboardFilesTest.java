package fr.captierslieux.sillage.ui.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.captierslieux.sillage.documents.Incoming;
import fr.captierslieux.sillage.ui.Toolkit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ClipboardFilesTest {
    @BeforeAll
    static void start() {
        Toolkit.start();
    }

    @Test
    void aPictureIsReadAsPng() throws IOException {
        Incoming picture = ClipboardFiles.picture("Collé", new WritableImage(2, 2), 4);
        byte[] png = picture.open().readAllBytes();
        assertThat(new String(png, 1, 3, StandardCharsets.US_ASCII)).isEqualTo("PNG");
        assertThat(picture.size()).isEqualTo(png.length);
    }

    /** It is refused by its size, with the sentence that this has, and not passed over in silence. */
    @Test
    void aPictureOfTooManyDotsTellsItsSizeAndIsNotMade() throws IOException {
        Incoming picture = ClipboardFiles.picture("Collé", new WritableImage(2, 2), 3);
        assertThat(picture.size()).isEqualTo(16);
        assertThatThrownBy(picture::open).isInstanceOf(IOException.class);
    }
}
