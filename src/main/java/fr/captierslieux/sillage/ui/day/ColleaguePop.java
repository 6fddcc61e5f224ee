package fr.captierslieux.sillage.ui.day;

import fr.captierslieux.sillage.basics.Folding;
import fr.captierslieux.sillage.day.Colleague;
import fr.captierslieux.sillage.ui.lists.Faces;
import fr.captierslieux.sillage.words.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/** Asks to whom: a few letters of a name or of a network, Enter takes the first that fits. */
public final class ColleaguePop {
    private static final double ROW = 40;
    private static final int ROWS = 6;

    private final List<Colleague> all;
    private final Consumer<Colleague> chosen;
    private final PopOver pop;
    private final TextField field = new TextField();
    private final ListView<Colleague> list = new ListView<>();

    private ColleaguePop(Words words, List<Colleague> all, Consumer<Colleague> chosen) {
        this.all = all;
        this.chosen = chosen;
        field.setId("hand-over-to");
        field.setPromptText(words.get("day.hand-over.prompt"));
        field.textProperty().subscribe(this::narrow);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        list.setId("hand-over-list");
        list.getStyleClass().add("choices");
        list.setAccessibleText(words.get("day.hand-over.field"));
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROW * ROWS + 2);
        list.setCellFactory(view -> new ColleagueCell());
        list.setOnMouseClicked(event -> take());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                take();
            }
        });
        pop = Pops.make(words.get("day.command.hand-over"), field, words.get("day.hand-over.field"), list);
    }

    /** Asks beside a node. */
    public static void ask(Node beside, Words words, List<Colleague> all, Consumer<Colleague> chosen) {
        ColleaguePop asked = new ColleaguePop(words, all, chosen);
        Pops.show(asked.pop, beside, asked.field);
    }

    private void narrow(String typed) {
        String folded = Folding.fold(typed.strip());
        list.getItems().setAll(all.stream()
                .filter(each -> Folding.fold(each.name() + " " + each.networkName()).contains(folded)).toList());
        list.getSelectionModel().selectFirst();
    }

    private void onKey(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (step != 0) {
            int last = list.getItems().size() - 1;
            list.getSelectionModel()
                    .select(Math.clamp(list.getSelectionModel().getSelectedIndex() + step, 0, Math.max(0, last)));
            list.scrollTo(list.getSelectionModel().getSelectedIndex());
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            take();
            event.consume();
        }
    }

    private void take() {
        Colleague colleague = list.getSelectionModel().getSelectedItem();
        if (colleague != null) {
            pop.hide();
            chosen.accept(colleague);
        }
    }

    /** Name over network. */
    private static final class ColleagueCell extends ListCell<Colleague> {
        private final Label name = Faces.label("cell-main");
        private final Label network = Faces.label("second-line", "muted");
        private final VBox face = Faces.stacked(name, network);

        ColleagueCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Colleague colleague, boolean empty) {
            super.updateItem(colleague, empty);
            name.setText(colleague == null ? "" : colleague.name());
            network.setText(colleague == null ? "" : colleague.networkName());
            setGraphic(empty ? null : face);
            setAccessibleText(
                    colleague == null ? null : DayWords.join(colleague.name(), colleague.networkName()));
        }
    }
}
