package fr.captierslieux.sillage.ui.casefile;

import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.cases.CaseFile;
import fr.captierslieux.sillage.cases.Happening;
import fr.captierslieux.sillage.cases.Happening.FileAttached;
import fr.captierslieux.sillage.cases.Happening.OrientationMade;
import fr.captierslieux.sillage.ui.attachments.AttachmentsModel;
import fr.captierslieux.sillage.ui.attachments.AttachmentsPane;
import fr.captierslieux.sillage.ui.history.GesturesModel;
import fr.captierslieux.sillage.ui.history.HistoryWords;
import fr.captierslieux.sillage.ui.orientation.SuggestionWords;
import fr.captierslieux.sillage.ui.print.PrintedDocument;
import fr.captierslieux.sillage.ui.print.SeenPage;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The parts of a case, one at a time. */
final class CaseTabs extends VBox {
    private final StoryWords words;
    private final StoryPane story;
    private final TimelineTab timeline;
    private final Map<Tab, CaseTab> parts = new EnumMap<>(Tab.class);
    private final Map<Tab, ToggleButton> buttons = new EnumMap<>(Tab.class);
    private final Map<Tab, Label> counts = new EnumMap<>(Tab.class);
    private final ToggleGroup group = new ToggleGroup();
    /** Enlarged, they take two lines. */
    private final FlowPane bar = new FlowPane(14, 0);
    private final HistoryTab changes;
    private final OrientationsTab orientations;
    private final AttachmentsTab attachments;
    private final ObjectProperty<Tab> chosen = new SimpleObjectProperty<>(Tab.STORY);
    private final BooleanProperty reading = new SimpleBooleanProperty();
    private final ObservableValue<@Nullable Happening> acted;
    private @Nullable CaseFile file;
    private Tab soughtTab = Tab.STORY;

    /** The parts, in their order. */
    enum Tab {
        STORY, TIMELINE, PLANS, PROJECT, PEOPLE, ORIENTATIONS, VISION, RESULTS, ATTACHMENTS, HISTORY
    }

    CaseTabs(CaseFileModel model, StoryWords words, CaseActs acts, SuggestionWords suggestions,
            GesturesModel gestures, HistoryWords history, AttachmentsModel files) {
        this.words = words;
        this.story = new StoryPane(model, words, acts);
        parts.put(Tab.STORY, story);
        this.timeline = new TimelineTab(model, words, acts);
        parts.put(Tab.TIMELINE, timeline);
        parts.put(Tab.PLANS, new PlanTab(words, acts));
        parts.put(Tab.PROJECT, new ProjectTab(words, acts));
        parts.put(Tab.PEOPLE, new PeopleTab(words, acts));
        this.orientations = new OrientationsTab(words, acts, suggestions);
        parts.put(Tab.ORIENTATIONS, orientations);
        parts.put(Tab.VISION, new VisionTab(words, acts));
        parts.put(Tab.RESULTS, new ResultsTab(words, acts));
        this.attachments = new AttachmentsTab(files);
        parts.put(Tab.ATTACHMENTS, attachments);
        this.changes = new HistoryTab(model, gestures, history);
        parts.put(Tab.HISTORY, changes);
        this.acted = Bindings.createObjectBinding(() -> reading.get() ? inFront() : null, chosen, reading,
                story.chosen(), timeline.chosen(), orientations.chosen(), attachments.chosen());
        bar.getStyleClass().add("tab-bar");
        for (Tab tab : Tab.values()) {
            bar.getChildren().add(button(tab));
        }
        getChildren().addAll(bar, new Region());
        choose(Tab.STORY);
    }

    private @Nullable Happening inFront() {
        return switch (chosen.get()) {
            case STORY -> story.chosen().getValue();
            case TIMELINE -> timeline.chosen().getValue();
            case ORIENTATIONS -> orientations.chosen().getValue();
            case ATTACHMENTS -> attachments.chosen().getValue();
            default -> null;
        };
    }

    private ToggleButton button(Tab tab) {
        Label name = new Label(words.get("casefile.tab." + tab));
        Label count = new Label();
        count.getStyleClass().add("count");
        counts.put(tab, count);
        HBox face = new HBox(6, name, count);
        ToggleButton button = new ToggleButton(name.getText(), face);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setId("case-tab-" + tab);
        button.getStyleClass().setAll("toggle-button", "tab-choice");
        button.setAccessibleRole(AccessibleRole.TAB_ITEM);
        button.setAccessibleText(name.getText());
        button.setToggleGroup(group);
        button.setMinWidth(Region.USE_PREF_SIZE);
        // A second press must not leave nothing chosen.
        button.setOnAction(event -> choose(tab));
        buttons.put(tab, button);
        return button;
    }

    /** Shows one part. */
    void choose(Tab tab) {
        chosen.set(tab);
        ToggleButton button = buttons.get(tab);
        if (button != null) {
            button.setSelected(true);
        }
        CaseTab part = part();
        if (tab != Tab.ATTACHMENTS) {
            attachments.leave();
        }
        if (file != null) {
            part.show(file);
        }
        Region content = part.content();
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().set(1, content);
    }

    private CaseTab part() {
        return parts.getOrDefault(chosen.get(), story);
    }

    /**
     * The keyboard went somewhere. In the list of the story, of orientations or of files, its line is what is acted upon, also from a menu or the palette, which stand
     * outside of the page; anywhere else on the page, as in a form, it is not.
     */
    void keyboardIn(@Nullable Node place, Node page) {
        if (isWithin(place, page)) {
            reading.set(story.holds(place) || timeline.holds(place) || orientations.holds(place)
                    || attachments.pane().holds(place));
        }
    }

    private static boolean isWithin(@Nullable Node place, Node whole) {
        for (Node node = place; node != null; node = node.getParent()) {
            if (node.equals(whole)) {
                return true;
            }
        }
        return false;
    }

    /** Lets go of what is under way. */
    void leave() {
        changes.leave();
        orientations.leave();
        attachments.leave();
    }

    Subscription bind() {
        return story.bind();
    }

    void show(CaseFile shown) {
        boolean other = file == null || !file.facts().code().equals(shown.facts().code());
        file = shown;
        count(Tab.STORY, shown.story().size());
        count(Tab.PEOPLE, shown.team().size());
        count(Tab.ORIENTATIONS, shown.list(OrientationMade.class).size());
        count(Tab.ATTACHMENTS, shown.list(FileAttached.class).size());
        attachments.know(shown);
        if (other) {
            choose(soughtTab);
        } else {
            part().show(shown);
        }
        soughtTab = Tab.STORY;
    }

    /** Another case is on its way: what is done meanwhile is not done to the one before. */
    void clear() {
        file = null;
    }

    private void count(Tab tab, int number) {
        Label label = counts.get(tab);
        ToggleButton button = buttons.get(tab);
        if (label != null && button != null) {
            label.setText(number == 0 ? "" : words.written().number(number));
            label.setManaged(number > 0);
            button.setAccessibleText(words.get("casefile.tab." + tab) + (number == 0 ? "" : ", " + label.getText()));
        }
    }

    /** The promise, task or appointment chosen in the story that is still to be kept; null when another line is chosen. */
    ObservableValue<@Nullable Happening> promise() {
        return acted.map(each -> each != null && CaseActs.isToBeKept(each) ? each : null);
    }

    /** Beside what a question about what is chosen stands. */
    Node besideChosen() {
        return chosen.get() == Tab.STORY ? story.chosenCell() : part().content();
    }

    /** The appointment chosen in the story that is still planned; null when another line is chosen. */
    ObservableValue<Happening.@Nullable AppointmentMade> planned() {
        return acted.map(each -> each instanceof Happening.AppointmentMade made && made.isPlanned() ? made : null);
    }

    /** The orientation that is chosen and of which nothing final is known; null when another line is chosen. */
    ObservableValue<Happening.@Nullable OrientationMade> awaited() {
        return acted.map(each -> each instanceof OrientationMade made && made.isAwaited() ? made : null);
    }

    /** Shows the files; also of a case that is still to be read. */
    void attachments() {
        soughtTab = Tab.ATTACHMENTS;
        choose(Tab.ATTACHMENTS);
    }

    /** The files of the case. */
    AttachmentsPane files() {
        return attachments.pane();
    }

    /** Shows the project on its line of time, the keyboard on it. */
    void showTimeline() {
        choose(Tab.TIMELINE);
        timeline.focusFirst();
    }

    /** Shows whom the case may be directed to. */
    void suggest() {
        choose(Tab.ORIENTATIONS);
        orientations.suggest();
    }

    /** An orientation was written down. */
    void oriented(RowId row) {
        if (chosen.get() == Tab.ORIENTATIONS) {
            orientations.written(row);
        }
    }

    /** What is chosen in the story, or among the orientations. */
    ObservableValue<@Nullable Happening> chosen() {
        return Bindings.createObjectBinding(this::inFront, chosen, story.chosen(), timeline.chosen(),
                orientations.chosen(), attachments.chosen());
    }

    /** What a right click in the story offers. */
    void offer(List<MenuItem> items) {
        story.offer(items);
    }

    /** What a right click on an orientation offers. */
    void offerOfOrientations(List<MenuItem> items) {
        orientations.offer(items);
    }

    /** What is chosen in the story and stands in a row of its own. */
    ObservableValue<@Nullable Happening> removable() {
        return acted.map(each -> each instanceof FileAttached || (each != null && CaseRequests.fileOf(each) != null)
                ? each
                : null);
    }

    /** All of the case as plain text. */
    String text(CaseFile shown) {
        return new CaseText(words, shown).write();
    }

    /** The case on paper with the part that is shown; its story as the filter leaves it. */
    PrintedDocument print(CaseFile shown, StoryFilter filter) {
        CasePrint print = new CasePrint(words);
        return chosen.get() == Tab.STORY
                ? print.print(shown, filter)
                : print.print(shown, words.get("casefile.tab." + chosen.get()), SeenPage.blocks(part().content()));
    }

    void focusFirst() {
        part().focusFirst();
    }
}
