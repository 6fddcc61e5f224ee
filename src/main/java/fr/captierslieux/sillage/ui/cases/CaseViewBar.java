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
    private final List<ViewButton> buttons = new ArrayList<>();
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

    /** Shows the views, the one that is asked now chosen. Buttons are made anew only for other views: new ones are styled from nothing. */
    void show() {
        List<CaseListView> views = model.viewsProperty().get();
        if (!isShown(views)) {
            boolean focused = isFocusWithin() && !keep.isFocused();
            buttons.clear();
            for (CaseListView view : views) {
                buttons.add(new ViewButton(view, buttons.size()));
            }
            getChildren().removeIf(node -> !node.equals(keep)); // it stays under the pointer, and keeps the keyboard
            getChildren().addAll(0, buttons);
            if (focused) {
                model.shownView().ifPresent(now -> buttons.get(views.indexOf(now)).requestFocus());
            }
        }
        CaseListView now = model.shownView().orElse(null);
        for (int i = 0; i < views.size(); i++) {
            buttons.get(i).show(views.get(i).count(), views.get(i).equals(now));
        }
    }

    private boolean isShown(List<CaseListView> views) {
        return views.stream().map(CaseViewBar::uncounted).toList()
                .equals(buttons.stream().map(button -> uncounted(button.view)).toList());
    }

    private static CaseListView uncounted(CaseListView view) {
        return new CaseListView(view.kind(), view.name(), view.query(), 0);
    }

    /** A view, with how many cases it holds. */
    private final class ViewButton extends ToggleButton {
        private final CaseListView view;
        private final Label name = new Label();
        private final Label count = new Label();

        ViewButton(CaseListView view, int place) {
            this.view = view;
            setId(view.kind() == Kind.OWN ? "own-view-" + place : "view-" + view.name());
            count.getStyleClass().add("count");
            HBox face = new HBox(6, name, count);
            face.setAlignment(Pos.CENTER_LEFT);
            setGraphic(face);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            getStyleClass().setAll("toggle-button", "view-choice");
            // A second press must not leave no view chosen.
            setOnAction(event -> {
                setSelected(true);
                model.choose(view);
                CaseViewBar.this.show();
            });
            if (view.kind() == Kind.OWN) {
                setContextMenu(menu(view, this));
            }
        }

        void show(long cases, boolean chosen) {
            setText(view.kind() == Kind.OWN
                    ? view.name()
                    : words.get("cases.view." + view.name(), model.silentDaysProperty().get()));
            name.setText(getText());
            String number = words.written().number(cases);
            count.setText(number);
            setAccessibleText(words.get("cases.view.spoken", getText(), number));
            setSelected(chosen);
        }
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
