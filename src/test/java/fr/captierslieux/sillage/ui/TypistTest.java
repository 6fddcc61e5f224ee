package fr.captierslieux.sillage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TypistTest {
    private final Typist typist = new Typist();

    @BeforeAll
    static void start() {
        Toolkit.start();
    }

    @Test
    void writesIntoTheWindowThatCameLastWhateverAnOlderOneSays() {
        Stage older = Toolkit.onScreen(() -> open("older"));
        Stage newer = Toolkit.onScreen(() -> open("newer"));
        try {
            Toolkit.waitForField(newer.getScene(), "#newer");
            typist.write("à la mairie");
            assertThat(text(newer)).isEqualTo("à la mairie");
            assertThat(text(older)).isEmpty();
        } finally {
            Toolkit.run(newer::hide);
            Toolkit.run(older::hide);
        }
    }

    private static Stage open(String id) {
        TextField field = new TextField();
        field.setId(id);
        Stage stage = new Stage();
        stage.setScene(new Scene(new StackPane(field)));
        stage.show();
        return stage;
    }

    private static String text(Stage stage) {
        return Toolkit.onScreen(() -> ((TextField) stage.getScene().getRoot().lookup(".text-field")).getText());
    }
}
