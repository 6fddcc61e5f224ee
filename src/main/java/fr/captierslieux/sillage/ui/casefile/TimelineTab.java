package fr.captierslieux.sillage.ui.casefile;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.cases.CaseFile;
import fr.captierslieux.sillage.cases.CaseLane;
import fr.captierslieux.sillage.cases.Happening;
import fr.captierslieux.sillage.ui.timeline.TimeEntry;
import fr.captierslieux.sillage.ui.timeline.TimeKey;
import fr.captierslieux.sillage.ui.timeline.TimeWindow;
import fr.captierslieux.sillage.ui.timeline.TimelineModel;
import fr.captierslieux.sillage.ui.timeline.TimelinePane;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The project on one line of time, and beneath it everything that stands there as a list, in words. */
final class TimelineTab extends VBox implements CaseTab {
    private static final double MOST = 330;

    private final CaseFileModel cases;
    private final CaseActs acts;
    private final TimelineModel model = new TimelineModel();
    private final TimelineWords words;
    private final TimelinePane line;
    private final ListView<TimeEntry> list = new ListView<>();
    private final Label span = new Label();
    private final Map<TimelineModel.Zoom, ToggleButton> zooms = new EnumMap<>(TimelineModel.Zoom.class);
    private final ObservableValue<@Nullable Happening> chosen;
    private @Nullable Code shown;
    private List<CaseLane> beside = List.of();
    private boolean following;

    TimelineTab(CaseFileModel cases, StoryWords story, CaseActs acts) {
        this.cases = cases;
        this.acts = acts;
        this.words = new TimelineWords(story, model);
        this.line = new TimelinePane(model, words, this::open);
        this.chosen = model.chosenProperty()
                .map(entry -> entry == null || entry.supportCase() != null ? null : entry.happening());
        setId("case-timeline");
        ScrollPane scroll = new ScrollPane(line);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("case-tab-scroll");
        scroll.setFocusTraversable(false);
        line.prefHeightProperty().subscribe(height -> {
            double shown = Math.min(MOST, Math.max(0, height.doubleValue()));
            scroll.setMinHeight(shown);
            scroll.setMaxHeight(shown);
        });
        list.setId("timeline-list");
        list.getStyleClass().add("timeline-list");
        list.setAccessibleText(words.get("timeline.list"));
        list.setItems(model.entries());
        list.setCellFactory(view -> new TimelineCell(words));
        list.setMinHeight(96);
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openChosen();
                event.consume();
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                openChosen();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(bar(), scroll, new TimeKey(words), list);
        line.bind();
        follow();
    }

    /** The list and the line choose the same. */
    private void follow() {
        list.getSelectionModel().selectedItemProperty().subscribe(entry -> {
            if (entry != null && !following) {
                model.choose(entry);
            }
        });
        model.chosenProperty().subscribe(entry -> {
            if (entry != null && !entry.equals(list.getSelectionModel().getSelectedItem())) {
                following = true;
                list.getSelectionModel().select(entry);
                list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 1));
                following = false;
            }
        });
        model.windowProperty().subscribe(this::tellSpan);
        model.zoomProperty().subscribe(zoom -> {
            ToggleButton button = zooms.get(zoom);
            if (button != null) {
                button.setSelected(true);
            }
        });
    }

    private void tellSpan(@Nullable TimeWindow window) {
        span.setText(window == null
                ? ""
                : words.get("casefile.from-until", words.day(window.from()), words.day(window.until().minusDays(1))));
    }

    private HBox bar() {
        HBox bar = new HBox(8);
        bar.getStyleClass().add("story-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        HBox segments = new HBox();
        segments.getStyleClass().add("segments");
        ToggleGroup group = new ToggleGroup();
        for (TimelineModel.Zoom zoom : TimelineModel.Zoom.values()) {
            ToggleButton button = new ToggleButton(words.get("timeline.zoom." + zoom));
            button.setId("timeline-zoom-" + zoom);
            button.setToggleGroup(group);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(event -> {
                button.setSelected(true);
                model.zoom(zoom);
            });
            zooms.put(zoom, button);
            segments.getChildren().add(button);
        }
        segments.getChildren().getFirst().getStyleClass().add("first");
        segments.getChildren().getLast().getStyleClass().add("last");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        span.getStyleClass().add("second-line");
        span.setMinWidth(0);
        bar.getChildren().addAll(segments, icon("timeline.back", Material2OutlinedAL.ARROW_BACK, () -> model.turn(-1)),
                icon("timeline.on", Material2OutlinedAL.ARROW_FORWARD, () -> model.turn(1)), span, gap,
                icon("timeline.copy", Material2OutlinedAL.CONTENT_COPY, this::copy));
        return bar;
    }

    private Node icon(String key, Ikon icon, Runnable run) {
        Button button = new Button(words.get(key), new FontIcon(icon));
        button.setId(key.replace('.', '-'));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll("flat", "icon-only");
        button.setAccessibleText(words.get(key));
        button.setTooltip(new Tooltip(words.get(key)));
        button.setOnAction(event -> run.run());
        return button;
    }

    /** The line as a picture, for a document. */
    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putImage(line.snapshot(null, null));
        Clipboard.getSystemClipboard().setContent(content);
        cases.toldOnly("timeline.copied");
    }

    private void openChosen() {
        TimeEntry entry = list.getSelectionModel().getSelectedItem();
        if (entry != null) {
            open(entry);
        }
    }

    /** What stands on this page opens its form; what another case did is on the page of that one. */
    private void open(TimeEntry entry) {
        if (entry.supportCase() == null) {
            acts.edit(entry.happening());
        } else {
            acts.openCase(entry.supportCase());
        }
    }

    @Override
    public void show(CaseFile file) {
        Code code = file.facts().code();
        boolean other = !code.equals(shown);
        if (other) {
            model.clear();
            beside = List.of();
        }
        shown = code;
        model.show(file, beside, words.today());
        if (other) {
            list.scrollTo(Math.max(0, model.entries().size() - 1)); // where work is
        }
        cases.readLanes(code, lanes -> {
            if (code.equals(shown) && !lanes.equals(beside)) {
                beside = lanes;
                model.show(file, beside, words.today());
            }
        });
    }

    /** Whether the keyboard is on the line or in its list. */
    boolean holds(@Nullable Node place) {
        return line.equals(place) || list.equals(place);
    }

    /** What is chosen and stands on this page; null for what another case did. */
    ObservableValue<@Nullable Happening> chosen() {
        return chosen;
    }

    @Override
    public Region content() {
        return this;
    }

    @Override
    public void focusFirst() {
        applyCss(); // what was never shown is in no scene yet, and takes no keyboard
        layout();
        line.requestFocus();
    }
}
