package fr.captierslieux.sillage.ui.cases;

import fr.captierslieux.sillage.ui.cases.CaseListView.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The views of the list with how many cases each holds, and the button that keeps the one that is asked now. */
final class CaseViewBar extends FlowPane {
    private static final double NAME_WIDTH = 240;

    private final CasesModel model;
    private final CaseWords words;
    private final Button keep;

    CaseViewBar(CasesModel model, CaseWords words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("view-bar");
        keep = new Button(words.get("cases.view.keep"), new FontIcon(Material2OutlinedAL.BOOKMARK_BORDER));
        keep.setId("keep-view");
        keep.getStyleClass().setAll("button", "view-choice");
        keep.setAccessibleText(words.get("cases.view.keep.spoken"));
        keep.setOnAction(event -> askName(keep, "", model::keepView));
        getChildren().add(keep);
    }

    /** Shows the views, the one that is asked now chosen. */
    void show() {
        List<Node> nodes = new ArrayList<>();
        CaseListView now = model.shownView().orElse(null);
        for (CaseListView view : model.viewsProperty().get()) {
            ToggleButton button = button(view, view.equals(now));
            button.setId(view.kind() == Kind.OWN ? "own-view-" + nodes.size() : "view-" + view.name());
            nodes.add(button);
        }
        boolean focused = isFocusWithin() && !keep.isFocused();
        getChildren().removeIf(node -> node != keep); // it stays under the pointer, and keeps the keyboard
        getChildren().addAll(0, nodes);
        if (focused) {
            nodes.stream().filter(node -> node instanceof ToggleButton button && button.isSelected()).findFirst()
                    .ifPresent(Node::requestFocus);
        }
    }

    private ToggleButton button(CaseListView view, boolean chosen) {
        String name = view.kind() == Kind.OWN ? view.name() : words.get("cases.view." + view.name());
        String number = words.written().number(view.count());
        Label count = new Label(number);
        count.getStyleClass().add("count");
        HBox face = new HBox(6, new Label(name), count);
        face.setAlignment(Pos.CENTER_LEFT);
        ToggleButton button = new ToggleButton(name, face);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().setAll("toggle-button", "view-choice");
        button.setAccessibleText(words.get("cases.view.spoken", name, number));
        button.setSelected(chosen);
        // A second press must not leave no view chosen.
        button.setOnAction(event -> {
            button.setSelected(true);
            model.choose(view);
            show();
        });
        if (view.kind() == Kind.OWN) {
            button.setContextMenu(menu(view, button));
        }
        return button;
    }

    private ContextMenu menu(CaseListView view, Node button) {
        MenuItem rename = new MenuItem(words.get("cases.view.rename"));
        rename.setId("rename-view");
        rename.setOnAction(event -> askName(button, view.name(), name -> model.renameView(view, name)));
        MenuItem forget = new MenuItem(words.get("cases.view.forget"));
        forget.setId("forget-view");
        forget.setOnAction(event -> model.forgetView(view));
        return new ContextMenu(rename, forget);
    }

    private void askName(Node beside, String before, Consumer<String> named) {
        PopOver popOver = new PopOver();
        TextField name = new TextField(before);
        name.setId("view-name");
        name.setPrefWidth(NAME_WIDTH);
        Label label = new Label(words.get("cases.view.name"));
        label.getStyleClass().add("second-line");
        label.setLabelFor(name);
        name.setAccessibleText(label.getText());
        Button done = new Button(words.get("cases.view.keep"));
        done.setId("view-name-keep");
        done.getStyleClass().add("accent");
        done.disableProperty().bind(name.textProperty().map(String::isBlank));
        Runnable keepIt = () -> {
            if (!name.getText().isBlank()) {
                popOver.hide();
                named.accept(name.getText());
            }
        };
        name.setOnAction(event -> keepIt.run());
        done.setOnAction(event -> keepIt.run());
        HBox line = new HBox(8, name, done);
        popOver.setContentNode(new VBox(4, label, line));
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_LEFT);
        popOver.setDetachable(false);
        popOver.setAnimated(false);
        popOver.setTitle(words.get("cases.view.name"));
        popOver.show(beside);
        name.requestFocus();
    }
}
