package fr.captierslieux.sillage.ui.print;

import fr.captierslieux.sillage.ui.print.PrintedDocument.Contents;
import fr.captierslieux.sillage.ui.theme.Appearance;
import fr.captierslieux.sillage.words.Words;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Transform;
import javafx.stage.Window;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The pages as they will be printed, with what to know before. */
final class PrintPreview {
    private static final double SCALE = 1.2;
    /** What is seen of the desk beside a page, with the bar that scrolls. */
    private static final double DESK = 80;
    /** Further pages are printed and not drawn here. */
    private static final int DRAWN = 30;

    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final Runnable print;
    private final ButtonType printNow;
    private final Appearance appearance;

    PrintPreview(Words words, Appearance appearance, Window owner, PrintedDocument document, List<Region> pages,
            Runnable print) {
        this.print = print;
        this.appearance = appearance;
        VBox column = new VBox(16);
        column.setAlignment(Pos.TOP_CENTER);
        column.getStyleClass().add("print-desk");
        for (int i = 0; i < Math.min(DRAWN, pages.size()); i++) {
            column.getChildren().add(picture(pages.get(i), words.get("print.page", i + 1, pages.size())));
        }
        ScrollPane scroll = new ScrollPane(column);
        scroll.setId("print-pages");
        scroll.setAccessibleText(words.get("print.preview", document.title()));
        scroll.setFitToWidth(true);
        double widest = pages.stream().mapToDouble(Region::getWidth).max().orElse(0) * SCALE;
        scroll.setPrefSize(Math.clamp(widest + DESK, 720, 1200), 560);
        String said = words.get("print.pages", pages.size());
        Label what = new Label(document.contents() == Contents.PERSONAL
                ? words.get("print.warned", said, words.get("print.personal"))
                : said);
        what.setId("print-said");
        what.getStyleClass().add("muted");
        dialog.initOwner(owner);
        dialog.setTitle(words.get("print.preview", document.title()));
        dialog.getDialogPane().setContent(new VBox(8, what, scroll));
        dialog.getDialogPane().setId("print-preview");
        printNow = new ButtonType(words.get("print.now"), ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().setAll(printNow,
                new ButtonType(words.get("prompt.close"), ButtonData.CANCEL_CLOSE));
        if (dialog.getDialogPane().lookupButton(printNow) instanceof Button button) {
            button.setGraphic(new FontIcon(Material2OutlinedMZ.PRINT));
            button.getStyleClass().add("accent");
        }
        appearance.dress(dialog.getDialogPane().getScene());
    }

    private static Node picture(Region page, String spoken) {
        SnapshotParameters sharp = new SnapshotParameters();
        sharp.setTransform(Transform.scale(SCALE, SCALE));
        ImageView picture = new ImageView(page.snapshot(sharp, null));
        picture.setAccessibleText(spoken);
        StackPane sheet = new StackPane(picture);
        sheet.getStyleClass().add("print-sheet");
        sheet.setMaxWidth(Region.USE_PREF_SIZE);
        return sheet;
    }

    void show() {
        dialog.setOnHidden(event -> {
            appearance.forget(dialog.getDialogPane().getScene());
            if (printNow.equals(dialog.getResult())) {
                print.run();
            }
        });
        dialog.show();
    }
}
