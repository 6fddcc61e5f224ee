package fr.captierslieux.sillage.ui.board;

import fr.captierslieux.sillage.cases.CaseRow;
import fr.captierslieux.sillage.cases.NextAction;
import fr.captierslieux.sillage.ui.cases.CaseWords;
import fr.captierslieux.sillage.ui.controls.Initials;
import fr.captierslieux.sillage.ui.controls.Tags;
import fr.captierslieux.sillage.ui.lists.Faces;
import java.time.temporal.ChronoUnit;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** A card: the project, where it is, what was promised and until when, who accompanies it. */
final class CaseCard extends ListCell<CaseRow> {
    private static final String[] LOOKS = {"danger-tag", "warning-tag", "neutral"};

    /** Name and promise have three lines together, of which the name takes two at most. */
    private static final double HEIGHT = 111;
    /** In a narrow column names and promises take more lines. */
    private static final double TALL = 146;
    private static final double NARROW = 190;
    private static final double SIDES = 12;
    private static final double ONE_LINE = 17;
    private static final double TWO_LINES = 34;

    private final CaseWords words;
    private final Label project = Faces.label("semi-bold");
    private final Label commune = Faces.label("second-line", "muted");
    private final FontIcon icon = new FontIcon(Material2OutlinedAL.FLAG);
    private final Label action = Faces.label("second-line");
    private final Label due = Tags.neutral("");
    private final Label department = Tags.outlined("");
    private final Label advisor = new Label();
    private final VBox card;

    CaseCard(CaseWords words) {
        this.words = words;
        advisor.getStyleClass().add("team-avatar");
        action.setGraphic(icon);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox foot = new HBox(4, due, between, department, advisor);
        foot.setAlignment(Pos.CENTER_LEFT);
        project.setWrapText(true);
        project.setMaxHeight(TWO_LINES);
        action.setWrapText(true);
        action.setAlignment(Pos.TOP_LEFT);
        action.setMinHeight(ONE_LINE);
        action.setPrefHeight(ONE_LINE);
        VBox.setVgrow(action, Priority.ALWAYS); // what the name leaves
        action.setMaxHeight(Double.MAX_VALUE);
        card = new VBox(2, project, commune, action, foot);
        card.getStyleClass().addAll("card", "case-card");
        getStyleClass().add("card-cell");
        card.setMinWidth(0);
        card.prefWidthProperty().bind(widthProperty().subtract(SIDES)); // as wide as its column, however long the name
        commune.setWrapText(true);
        widthProperty().subscribe(width -> {
            double high = height(width.doubleValue() + SIDES);
            card.setMinHeight(high);
            card.setPrefHeight(high);
            card.setMaxHeight(high);
        });
        setPrefWidth(0);
    }

    /** How high a card is in a column of a width. */
    static double height(double column) {
        return column < NARROW ? TALL : HEIGHT;
    }

    @Override
    protected void updateItem(@Nullable CaseRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        project.setText(row.project());
        commune.setText(words.commune(row));
        promise(row);
        show(department, row.department());
        show(advisor, row.advisor() == null ? null : Initials.of(row.advisor()));
        setAccessibleText(words.spoken(row));
        setGraphic(card);
    }

    private void promise(CaseRow row) {
        NextAction next = row.nextAction();
        boolean late = next != null && next.isLate(words.today());
        boolean silent = words.isSilent(row) && !late;
        icon.setIconCode(silent
                ? Material2OutlinedAL.HOURGLASS_EMPTY
                : late ? Material2OutlinedAL.ACCESS_TIME : Material2OutlinedAL.FLAG);
        Faces.look(icon, late ? "late" : "", "late");
        action.setText(silent ? words.get("board.silent") : next == null ? words.get("cases.no-action") : next.text());
        Faces.look(action, next == null && !silent ? "muted" : "", "muted");
        if (silent) {
            show(due, row.lastContactOn() == null
                    ? words.get("cases.no-follow-up")
                    : words.get("board.days", ChronoUnit.DAYS.between(row.lastContactOn(), words.today())));
            Faces.look(due, "warning-tag", LOOKS);
        } else {
            show(due, next == null ? null : day(next));
            Faces.look(due, next == null ? "neutral" : urgency(next), LOOKS);
        }
    }

    /** The day alone: that it is late is said by the clock before the promise, and spoken. */
    private String day(NextAction next) {
        return next.dueOn() == null || next.dueOn().equals(words.today())
                ? words.due(next)
                : words.written().day(next.dueOn(), words.today());
    }

    private String urgency(NextAction next) {
        if (next.isLate(words.today())) {
            return "danger-tag";
        }
        return words.today().equals(next.dueOn()) ? "warning-tag" : "neutral";
    }

    private static void show(Label label, @Nullable String text) {
        label.setText(text == null ? "" : text);
        label.setVisible(text != null);
        label.setManaged(text != null);
    }
}
