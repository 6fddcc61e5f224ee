package fr.captierslieux.sillage.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.ui.Toolkit;
import fr.captierslieux.sillage.ui.background.SameThread;
import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.print.PrintDesk;
import fr.captierslieux.sillage.ui.print.PrintedDocument;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Heading;
import fr.captierslieux.sillage.ui.print.SeenPage;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.ui.theme.Appearance;
import fr.captierslieux.sillage.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is shown goes to the clipboard, or is told to be too long; what is not shown any more goes nowhere. */
class PaperCommandsTest {
    private final RecordingPrompts prompts = new RecordingPrompts();
    private final List<String> copied = new ArrayList<>();
    private final SimpleObjectProperty<@Nullable Screen> shown = new SimpleObjectProperty<>();
    private final List<Consumer<PrintedDocument>> waiting = new ArrayList<>();
    private int rendered;

    /** A screen of a node that answers later. */
    private final class Late extends Shown {
        Late(Node content) {
            super(content);
        }

        @Override
        public void print(SeenPage page, Consumer<PrintedDocument> given) {
            waiting.add(given);
        }
    }

    /** A screen of a node. */
    private static class Shown implements Screen {
        private final Node content;

        Shown(Node content) {
            this.content = content;
        }

        @Override
        public ObservableValue<String> context() {
            return new ReadOnlyStringWrapper("");
        }

        @Override
        public List<Node> headerActions() {
            return List.of();
        }

        @Override
        public Node content() {
            return content;
        }

        @Override
        public List<Command> commands() {
            return List.of();
        }

        @Override
        public void bind() {
            // nothing to read
        }

        @Override
        public void refresh() {
            // nothing to read
        }

        @Override
        public void dispose() {
            // nothing was taken
        }

        @Override
        public void focusFirst() {
            // nothing to type in
        }
    }

    private Command copy() {
        Toolkit.start();
        return Toolkit.onScreen(() -> {
            PaperCommands paper = new PaperCommands(new PrintDesk(Words.french(), SampleStore.CLOCK, new Appearance(),
                    new SameThread(), prompts, () -> new Scene(new VBox()), (running, key) -> {
                    }), prompts, copied::add);
            paper.follow(shown, () -> new SeenPage("Titre", ""));
            return paper.commands().getLast();
        });
    }

    private ListView<Integer> list(int rows) {
        ListView<Integer> list = new ListView<>(
                FXCollections.observableList(IntStream.range(0, rows).boxed().toList()));
        list.setCellFactory(view -> new ListCell<>() {
            @Override
            protected void updateItem(Integer item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty ? null : "ligne " + item);
                rendered++;
            }
        });
        return list;
    }

    @Test
    void whatIsTooLongIsToldBeforeItIsRead() {
        Command copy = copy();
        Toolkit.run(() -> {
            shown.set(new Shown(new VBox(new Label("Avant"), list(PrintDesk.MOST_BLOCKS))));
            rendered = 0;
            shown.set(new Shown(new VBox(list(3), list(PrintDesk.MOST_BLOCKS))));
            copy.runIfAvailable();
        });
        assertThat(rendered).isZero();
        assertThat(prompts.notices).extracting(each -> each.messageKey())
                .containsExactly("lists.unavailable.too-many");
        Toolkit.run(() -> {
            shown.set(new Shown(new VBox(list(3))));
            copy.runIfAvailable();
        });
        assertThat(copied).singleElement().satisfies(text -> assertThat(text).contains("ligne 0", "ligne 2"));
    }

    @Test
    void whatIsReadAfterTheScreenWasLeftGoesNowhere() {
        Command copy = copy();
        PrintedDocument document = new PrintedDocument("Titre", "", PrintedDocument.Contents.PUBLIC,
                List.of(new Heading("Lu")));
        Toolkit.run(() -> {
            shown.set(new Late(new Label("a")));
            copy.runIfAvailable();
            copy.runIfAvailable();
            waiting.getFirst().accept(document);
            assertThat(copied).hasSize(1);
            shown.set(new Shown(new Label("b")));
            waiting.getLast().accept(document);
        });
        assertThat(copied).hasSize(1);
    }
}
