package fr.captierslieux.sillage.ui.lists;

import fr.captierslieux.sillage.ui.lists.NamedView.Kind;
import fr.captierslieux.sillage.words.Words;
import fr.captierslieux.sillage.words.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
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

/**
 * The views of a list with how many rows each holds, and the button that keeps the one that is asked now.
 *
 * @param <Q> what is asked
 */
public final class ViewBar<Q> extends FlowPane {
    private static final double NAME_WIDTH = 240;

    private final OfferedViews<Q> offered;
    private final Words words;
    private final Function<NamedView<Q>, String> shipped;
    private final List<ViewButton> buttons = new ArrayList<>();
    private final Button keep;

    /** @param shipped what a view is called that nobody named */
    public ViewBar(OfferedViews<Q> offered, Words words, Function<NamedView<Q>, String> shipped) {
        this.offered = offered;
        this.words = words;
        this.shipped = shipped;
        getStyleClass().add("view-bar");
        keep = new Button(words.get("lists.view.keep"), new FontIcon(Material2OutlinedAL.BOOKMARK_BORDER));
        keep.setId("keep-view");
        keep.getStyleClass().setAll("button", "view-choice");
        keep.setAccessibleText(words.get("lists.view.keep.spoken"));
        keep.setOnAction(event -> askName(keep, "", offered::keepView));
        getChildren().add(keep);
    }

    /** Shows the views, the one that is asked now chosen. Buttons are made anew only for other views: new ones are styled from nothing. */
    public void show() {
        List<NamedView<Q>> views = offered.views();
        if (!isShown(views)) {
            boolean focused = isFocusWithin() && !keep.isFocused();
            buttons.clear();
            for (NamedView<Q> view : views) {
                buttons.add(new ViewButton(view, buttons.size()));
            }
            getChildren().removeIf(node -> !node.equals(keep)); // it stays under the pointer, and keeps the keyboard
            getChildren().addAll(0, buttons);
            if (focused) {
                offered.shownView().ifPresent(now -> buttons.get(views.indexOf(now)).requestFocus());
            }
        }
        NamedView<Q> now = offered.shownView().orElse(null);
        for (int i = 0; i < views.size(); i++) {
            buttons.get(i).show(views.get(i).count(), views.get(i).equals(now));
        }
    }

    private boolean isShown(List<NamedView<Q>> views) {
        return views.stream().map(ViewBar::uncounted).toList()
                .equals(buttons.stream().map(button -> uncounted(button.view)).toList());
    }

    private static <Q> NamedView<Q> uncounted(NamedView<Q> view) {
        return new NamedView<>(view.kind(), view.name(), view.query(), 0);
    }

    /** A view, with how many rows it holds. */
    private final class ViewButton extends ToggleButton {
        private final NamedView<Q> view;
        private final Label name = new Label();
        private final Label count = new Label();

        ViewButton(NamedView<Q> view, int place) {
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
                offered.choose(view);
                ViewBar.this.show();
            });
            if (view.kind() == Kind.OWN) {
                setContextMenu(menu(view, this));
            }
        }

        void show(long rows, boolean chosen) {
            setText(view.kind() == Kind.OWN ? view.name() : shipped.apply(view));
            name.setText(getText());
            String number = new Written(words).number(rows);
            count.setText(number);
            setAccessibleText(words.get("lists.view.spoken", getText(), number));
            setSelected(chosen);
        }
    }

    private ContextMenu menu(NamedView<Q> view, Node button) {
        MenuItem rename = new MenuItem(words.get("lists.view.rename"));
        rename.setId("rename-view");
        rename.setOnAction(event -> askName(button, view.name(), name -> offered.kept().rename(view, name)));
        MenuItem forget = new MenuItem(words.get("lists.view.forget"));
        forget.setId("forget-view");
        forget.setOnAction(event -> offered.kept().forget(view));
        return new ContextMenu(rename, forget);
    }

    private void askName(Node beside, String before, Consumer<String> named) {
        PopOver popOver = new PopOver();
        TextField name = new TextField(before);
        name.setId("view-name");
        name.setPrefWidth(NAME_WIDTH);
        Label label = new Label(words.get("lists.view.name"));
        label.getStyleClass().add("second-line");
        label.setLabelFor(name);
        name.setAccessibleText(label.getText());
        Button done = new Button(words.get("lists.view.keep"));
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
        popOver.setTitle(words.get("lists.view.name"));
        popOver.show(beside);
        name.requestFocus();
    }
}
