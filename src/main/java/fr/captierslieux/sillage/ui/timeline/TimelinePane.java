package fr.captierslieux.sillage.ui.timeline;

import fr.captierslieux.sillage.cases.Stages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/** Draws the part of the line of time that is shown. One stop of the keyboard: arrows go from mark to mark, + and − show more or less at once. */
public final class TimelinePane extends Pane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double NAMES = 176;
    private static final double RIGHT = 24;
    private static final double AXIS = 28;
    private static final double BANDS = 46;
    private static final double BAND = 12;
    private static final double ROW = 46;
    private static final double NEAR = 25;
    private static final double GROUP = 22;
    private static final double TICK = 72;
    private static final double LETTER = 6.6;
    private static final double LEAST = 44;

    private final TimelineModel model;
    private final TimeSpeech speech;
    private final Consumer<TimeEntry> open;
    private double draggedFrom;

    /** @param open opens what an entry stands for */
    public TimelinePane(TimelineModel model, TimeSpeech speech, Consumer<TimeEntry> open) {
        this.model = model;
        this.speech = speech;
        this.open = open;
        setId("timeline");
        getStyleClass().add("timeline");
        setFocusTraversable(true);
        setMinWidth(0);
        widthProperty().subscribe(this::draw);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        addEventHandler(ScrollEvent.SCROLL, this::onScroll);
        setOnMousePressed(event -> {
            requestFocus();
            draggedFrom = event.getX();
        });
        setOnMouseDragged(this::onDrag);
    }

    /** Listens. */
    public Subscription bind() {
        return Subscription.combine(model.windowProperty().subscribe(shown -> draw()),
                model.chosenProperty().subscribe(chosen -> draw()));
    }

    private double span() {
        return Math.max(1, getWidth() - NAMES - RIGHT);
    }

    private double place(LocalDate day) {
        TimeWindow window = model.windowProperty().get();
        double x = window == null ? 0 : window.place(day, span());
        return NAMES + Math.max(0, Math.min(span(), x));
    }

    /** Draws everything anew: a screen has no more than some hundred marks, however many happened. */
    private void draw() {
        TimeWindow window = model.windowProperty().get();
        setPrefHeight(AXIS + BANDS + ROW * model.rows().size() + 8);
        TimeEntry chosen = model.chosenProperty().get();
        setAccessibleText(chosen == null ? speech.get("timeline.spoken") : speech.said(chosen));
        if (window == null || getWidth() <= NAMES) {
            getChildren().clear();
            return;
        }
        List<Node> nodes = new ArrayList<>();
        axis(nodes, window);
        bands(nodes);
        for (int i = 0; i < model.rows().size(); i++) {
            row(nodes, i, AXIS + BANDS + i * ROW);
        }
        nodes.forEach(node -> node.setManaged(false));
        getChildren().setAll(nodes);
    }

    private void axis(List<Node> nodes, TimeWindow window) {
        double bottom = AXIS + BANDS + ROW * model.rows().size();
        for (TimeTicks.Tick tick : TimeTicks.of(window, span(), speech.locale())) {
            line(nodes, "time-tick", place(tick.on()), AXIS - 4, 1, bottom - AXIS + 4);
            if (place(tick.on()) + TICK <= getWidth()) {
                text(nodes, tick.text(), "second-line", place(tick.on()) + 4, 6, TICK - 4);
            }
        }
        if (window.holds(speech.today())) {
            line(nodes, "time-today", place(speech.today()), AXIS - 6, 2, bottom - AXIS + 6);
        }
    }

    private void bands(List<Node> nodes) {
        text(nodes, speech.get("timeline.stages"), "time-name", 20, AXIS + 4, NAMES - 28);
        for (TimeBand band : model.bands()) {
            double from = place(band.from());
            double until = place(band.until());
            if (until - from < 1) {
                continue;
            }
            Region bar = new Region();
            int rank = Stages.path().indexOf(band.stage());
            bar.getStyleClass().addAll("wake-bar", rank < 0 ? "stage-stopped" : "stage-" + (rank + 1));
            bar.resizeRelocate(from, AXIS + 6, until - from - 1, BAND);
            Tooltip.install(bar, new Tooltip(speech.get("timeline.band", speech.stage(band.stage()),
                    speech.day(band.from()))));
            nodes.add(bar);
            text(nodes, speech.stage(band.stage()), "second-line", from, AXIS + 8 + BAND, until - from - 4);
        }
    }

    private void row(List<Node> nodes, int at, double top) {
        TimeRow row = model.rows().get(at);
        line(nodes, "time-rule", 20, top, getWidth() - 20 - RIGHT, 1);
        boolean two = row.advisor() != null;
        text(nodes, at == 0 ? speech.get("timeline.project") : row.name(), "time-name", 20, top + (two ? 6 : 14),
                NAMES - 28);
        if (two) {
            text(nodes, String.valueOf(row.advisor()), "second-line", 20, top + 24, NAMES - 28);
        }
        double middle = top + ROW / 2;
        if (row.from() != null) {
            double from = place(row.from());
            double until = place(row.until() == null ? speech.today() : row.until());
            if (until - from >= 1) { // else none of it is in the window
                line(nodes, "time-lane", from, middle - 2, until - from, 4);
            }
        }
        List<MarkGroup> groups = model.groups(at, span(), NEAR);
        for (int i = 0; i < groups.size(); i++) {
            MarkGroup group = groups.get(i);
            double x = NAMES + group.place();
            nodes.add(group.isAlone() ? mark(group.entries().getFirst(), x, middle) : gathered(group, x, middle));
            double next = i + 1 < groups.size() ? NAMES + groups.get(i + 1).place() : getWidth();
            String brief = at == 0 && group.isAlone() ? speech.brief(group.entries().getFirst()) : "";
            if (!brief.isEmpty() && x + 16 + brief.length() * LETTER < next - 10) {
                text(nodes, brief, "second-line", x + 11, middle - 9, brief.length() * LETTER + 14);
            }
        }
    }

    private Node mark(TimeEntry entry, double x, double y) {
        TimeMark mark = TimeMark.of(entry);
        double size = TimeMark.size();
        mark.resizeRelocate(x - size / 2, y - size / 2, size, size);
        mark.pseudoClassStateChanged(CHOSEN, entry.equals(model.chosenProperty().get()));
        Tooltip.install(mark, new Tooltip(speech.said(entry)));
        mark.setOnMouseClicked(event -> clicked(event, entry, () -> open.accept(entry)));
        return mark;
    }

    private Node gathered(MarkGroup group, double x, double y) {
        Label count = new Label(String.valueOf(group.entries().size()));
        count.getStyleClass().add("time-group");
        count.setAlignment(Pos.CENTER);
        count.resizeRelocate(x - GROUP / 2, y - GROUP / 2, GROUP, GROUP);
        TimeEntry chosen = model.chosenProperty().get();
        count.pseudoClassStateChanged(CHOSEN, chosen != null && group.holds(chosen));
        TimeEntry first = group.entries().getFirst();
        TimeEntry last = group.entries().getLast();
        Tooltip.install(count, new Tooltip(speech.get("timeline.group", group.entries().size(),
                speech.day(first.happening().on()), speech.day(last.happening().on()))));
        count.setOnMouseClicked(event -> clicked(event, first, () -> {
            model.choose(first);
            model.zoom(1);
        }));
        return count;
    }

    private void clicked(MouseEvent event, TimeEntry entry, Runnable twice) {
        if (event.getClickCount() == 2) {
            twice.run();
        } else {
            model.choose(entry);
        }
        event.consume();
    }

    private void line(List<Node> nodes, String look, double x, double y, double width, double height) {
        Region line = new Region();
        line.getStyleClass().add(look);
        line.setMouseTransparent(true);
        line.resizeRelocate(x, y, width, height);
        nodes.add(line);
    }

    private void text(List<Node> nodes, String text, String look, double x, double y, double width) {
        if (width < LEAST) {
            return;
        }
        Label label = new Label(text);
        label.getStyleClass().add(look);
        label.setMouseTransparent(true);
        label.resizeRelocate(x, y, width, 18);
        nodes.add(label);
    }

    private void onKey(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        boolean done = true;
        switch (event.getCode()) {
            case LEFT -> model.step(-1);
            case RIGHT -> model.step(1);
            case HOME -> model.step(-model.entries().size());
            case END -> model.step(model.entries().size());
            case PAGE_UP -> model.turn(-1);
            case PAGE_DOWN -> model.turn(1);
            case PLUS, ADD, EQUALS -> model.zoom(1);
            case MINUS, SUBTRACT -> model.zoom(-1);
            case ENTER -> {
                TimeEntry chosen = model.chosenProperty().get();
                if (chosen != null) {
                    open.accept(chosen);
                }
            }
            default -> done = false;
        }
        if (done) {
            event.consume();
        }
    }

    private void onScroll(ScrollEvent event) {
        double moved = event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX();
        TimeWindow window = model.windowProperty().get();
        if (window == null || moved == 0) {
            return;
        }
        if (event.isControlDown()) {
            model.zoom(moved > 0 ? 1 : -1);
        } else {
            model.pan(days(-moved, window));
        }
        event.consume();
    }

    private void onDrag(MouseEvent event) {
        TimeWindow window = model.windowProperty().get();
        if (window != null) {
            long days = days(draggedFrom - event.getX(), window);
            if (days != 0) {
                model.pan(days);
                draggedFrom = event.getX();
            }
        }
    }

    private long days(double pixels, TimeWindow window) {
        return Math.round(pixels * window.days() / span());
    }
}
