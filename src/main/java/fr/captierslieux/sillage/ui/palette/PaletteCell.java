package fr.captierslieux.sillage.ui.palette;

import fr.captierslieux.sillage.search.Excerpt;
import fr.captierslieux.sillage.search.Hit;
import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.commands.CommandControls;
import fr.captierslieux.sillage.words.Words;
import fr.captierslieux.sillage.words.Written;
import java.time.Clock;
import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** A line of the palette: picture, title over what tells it apart, and at the right its keys or what it is. */
final class PaletteCell extends ListCell<PaletteEntry> {
    private static final double ICON_BOX = 22;

    private final Words words;
    private final Written written;
    private final CommandControls controls;
    private final Clock clock;
    private final FontIcon icon = new FontIcon();
    private final HBox first = new HBox();
    private final HBox second = new HBox();
    private final Label right = new Label();
    private final HBox line;

    PaletteCell(Words words, Clock clock) {
        this.words = words;
        this.written = new Written(words);
        this.controls = new CommandControls(words);
        this.clock = clock;
        HBox picture = new HBox(icon);
        picture.setAlignment(Pos.CENTER);
        picture.setMinWidth(ICON_BOX);
        VBox texts = new VBox(first, second);
        texts.setAlignment(Pos.CENTER_LEFT);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        right.setMinWidth(Region.USE_PREF_SIZE);
        line = new HBox(10, picture, texts, right);
        line.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("palette-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable PaletteEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        setGraphic(empty || entry == null ? null : line);
        if (empty || entry == null) {
            setAccessibleText(null);
            return;
        }
        first.getChildren().clear();
        second.getChildren().clear();
        right.getStyleClass().setAll("label", "second-line");
        switch (entry) {
            case PaletteEntry.Act act -> act(act);
            case PaletteEntry.Found found -> found(found.hit());
            case PaletteEntry.Respell respell -> say(Material2OutlinedMZ.SEARCH, spoken(respell));
            case PaletteEntry.Nothing nothing -> say(Material2OutlinedMZ.SEARCH, spoken(nothing));
        }
        second.setManaged(!second.getChildren().isEmpty());
        setAccessibleText(spoken(entry));
    }

    private void act(PaletteEntry.Act act) {
        Command command = act.command();
        icon.setIconCode(command.icon() == null ? Material2OutlinedAL.ARROW_FORWARD : command.icon());
        marked(first, new Excerpt(act.label(), act.start(), act.end()), command.isAvailable() ? "" : "muted");
        if (!command.isAvailable()) {
            second.getChildren().add(text(words.get(command.unavailable().getValue()), "second-line"));
        }
        right.setText(command.accelerator() == null ? "" : controls.keys(command.accelerator()));
        if (command.accelerator() != null) {
            right.getStyleClass().setAll("label", "key-hint");
        }
    }

    private void found(Hit hit) {
        icon.setIconCode(picture(hit.kind()));
        right.setText(words.get("palette.kind." + hit.kind().name()));
        boolean inTitle = hit.excerpt().text().equals(hit.title());
        marked(first, inTitle ? hit.excerpt() : new Excerpt(hit.title(), 0, 0), "cell-main");
        String detail = detail(hit).equals(hit.excerpt().text()) ? "" : detail(hit);
        if (!detail.isEmpty()) {
            Label label = text(inTitle ? detail : detail + ", ", "second-line");
            label.setMinWidth(Region.USE_PREF_SIZE);
            second.getChildren().add(label);
        }
        if (!inTitle) {
            marked(second, hit.excerpt(), "second-line");
        }
    }

    private String detail(Hit hit) {
        String day = hit.on() == null ? "" : written.day(hit.on(), LocalDate.now(clock));
        return day.isEmpty() ? hit.detail() : hit.detail().isEmpty() ? day : hit.detail() + ", " + day;
    }

    private static Ikon picture(Hit.Kind kind) {
        return switch (kind) {
            case PERSON -> Material2OutlinedMZ.PEOPLE;
            case PROJECT -> Material2OutlinedAL.HOME_WORK;
            case CASE -> Material2OutlinedAL.FOLDER_OPEN;
            case ORGANISATION -> Material2OutlinedAL.DOMAIN;
            case NETWORK -> Material2OutlinedAL.DEVICE_HUB;
            case APPOINTMENT -> Material2OutlinedAL.EVENT;
            case TASK -> Material2OutlinedAL.CHECK_BOX;
            case ATTACHMENT -> Material2OutlinedAL.ATTACH_FILE;
            case FOLLOW_UP -> Material2OutlinedMZ.NOTES;
            case TRAINING -> Material2OutlinedMZ.SCHOOL;
            case SESSION -> Material2OutlinedAL.DATE_RANGE;
            case MODULE -> Material2OutlinedAL.LOCAL_LIBRARY;
            case TRAINER -> Material2OutlinedMZ.RECORD_VOICE_OVER;
            case EVENT -> Material2OutlinedAL.GROUPS;
            case ACTION -> Material2OutlinedAL.CAMPAIGN;
            case RESOURCE -> Material2OutlinedMZ.MENU_BOOK;
            case GROUP -> Material2OutlinedAL.GROUP_WORK;
            case MEETING -> Material2OutlinedAL.DEVICE_HUB;
            case DECISION -> Material2OutlinedAL.GAVEL;
        };
    }

    private void say(Ikon picture, String sentence) {
        icon.setIconCode(picture);
        first.getChildren().add(text(sentence, ""));
        right.setText("");
    }

    /** The hit in it stands out by weight, and by a line beneath for who sees no weight. */
    private static void marked(HBox box, Excerpt excerpt, String look) {
        String before = excerpt.text().substring(0, excerpt.start());
        String hit = excerpt.text().substring(excerpt.start(), excerpt.end());
        String after = excerpt.text().substring(excerpt.end());
        for (String part : new String[]{before, hit, after}) {
            if (!part.isEmpty()) {
                Label label = text(part, look);
                if (part.equals(after)) {
                    label.setMinWidth(0);
                } else {
                    label.setMinWidth(Region.USE_PREF_SIZE);
                }
                box.getChildren().add(label);
            }
        }
        if (!hit.isEmpty()) {
            box.getChildren().get(box.getChildren().size() - (after.isEmpty() ? 1 : 2)).getStyleClass().add("hit");
        }
    }

    private static Label text(String text, String look) {
        Label label = new Label(text);
        if (!look.isEmpty()) {
            label.getStyleClass().add(look);
        }
        return label;
    }

    /** The line as a sentence. */
    String spoken(PaletteEntry entry) {
        return switch (entry) {
            case PaletteEntry.Act act -> act.command().isAvailable()
                    ? act.label()
                    : act.label() + ", " + words.get(act.command().unavailable().getValue());
            case PaletteEntry.Found found -> {
                Hit hit = found.hit();
                String kind = words.get("palette.kind." + hit.kind().name());
                String detail = detail(hit);
                yield kind + ", " + hit.title() + (detail.isEmpty() ? "" : ", " + detail)
                        + (hit.excerpt().text().equals(hit.title()) ? "" : ", " + hit.excerpt().text());
            }
            case PaletteEntry.Respell respell -> words.get("palette.respell", respell.typed(), respell.meant());
            case PaletteEntry.Nothing nothing -> words.get("palette.nothing", nothing.typed());
        };
    }
}
