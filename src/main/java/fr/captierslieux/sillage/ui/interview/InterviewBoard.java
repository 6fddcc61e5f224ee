package fr.captierslieux.sillage.ui.interview;

import fr.captierslieux.sillage.ui.forms.FieldModel;
import fr.captierslieux.sillage.ui.forms.FormArrangement;
import fr.captierslieux.sillage.ui.forms.FormFiles;
import fr.captierslieux.sillage.ui.forms.FormLayout;
import fr.captierslieux.sillage.ui.forms.FormModel;
import fr.captierslieux.sillage.words.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** An interview in three steps that one may take in any order: what is said, the grid, what follows. */
final class InterviewBoard implements FormArrangement {
    /** Fields that stand here in a form of their own. */
    static final Set<String> DRAWN = Set.of("qualification", "multifonction", "usagers", "communaute", "utilite",
            "gouvernance", "lucrativite");
    private static final List<Step> STEPS = List.of(Step.values());
    private static final Map<String, Step> GROUPS = Map.of("", Step.TALK, "grid", Step.GRID, "decision", Step.NEXT);

    private final FormModel form;
    private final Words words;
    private final VBox box = new VBox();
    private final HBox bar;
    private final VBox place = new VBox(12);
    private final Map<Step, Region> faces = new EnumMap<>(Step.class);
    private final Map<Step, ToggleButton> buttons = new EnumMap<>(Step.class);
    private final CriteriaPane criteria;
    private final QualificationPane qualification;
    private final Subscription bound;
    private Step step = Step.TALK;

    /** The steps, in their order. */
    private enum Step {
        TALK, GRID, NEXT
    }

    /**
     * @param rows   the fields that the form draws, by group
     * @param reveal scrolls to what stands in the form
     */
    InterviewBoard(FormModel form, InterviewModel model, Map<String, List<Region>> rows, Consumer<Node> reveal,
            Words words) {
        this.form = form;
        this.words = words;
        box.setId("interview-board");
        box.getStyleClass().add("interview-board");
        criteria = new CriteriaPane(form, words, reveal, () -> turn(Step.NEXT));
        qualification = new QualificationPane(form, model, words);
        faces.put(Step.TALK, talk(rows.getOrDefault("", List.of())));
        VBox grid = new VBox(12, EarlierGrids.wrapped(words.get("interview.grid-hint"), "muted"), criteria,
                go(Step.NEXT));
        faces.put(Step.GRID, grid);
        VBox next = new VBox(14, qualification);
        next.getChildren().addAll(rows.getOrDefault("decision", List.of()));
        faces.put(Step.NEXT, next);
        box.getChildren().add(place);
        bar = bar();
        bound = model.scoresProperty().subscribe(this::count);
        turn(Step.TALK);
    }

    private VBox talk(List<Region> rows) {
        VBox talk = new VBox(12);
        talk.getChildren().addAll(rows);
        talk.getChildren().add(go(Step.GRID));
        return talk;
    }

    private HBox bar() {
        HBox steps = new HBox(20);
        steps.getStyleClass().add("interview-steps");
        steps.setAlignment(Pos.CENTER_LEFT);
        ToggleGroup group = new ToggleGroup();
        for (Step each : Step.values()) {
            ToggleButton button = new ToggleButton(words.get("interview.step." + each));
            button.setId("interview-step-" + each);
            button.getStyleClass().setAll("toggle-button", "tab-choice");
            button.setAccessibleRole(AccessibleRole.TAB_ITEM);
            button.setToggleGroup(group);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(event -> turn(each));
            buttons.put(each, button);
            steps.getChildren().add(button);
        }
        return steps;
    }

    private Button go(Step to) {
        Button button = new Button(words.get("interview.go." + to), new FontIcon(Material2OutlinedAL.ARROW_FORWARD));
        button.setId("interview-go-" + to);
        button.getStyleClass().add("flat");
        button.setOnAction(event -> turn(to));
        return button;
    }

    private void count(List<Integer> scores) {
        long said = scores.stream().filter(score -> score >= 0).count();
        ToggleButton grid = buttons.get(Step.GRID);
        if (grid != null) {
            grid.setText(said == 0
                    ? words.get("interview.step.GRID")
                    : words.get("interview.step.counted", words.get("interview.step.GRID"), said, scores.size()));
        }
    }

    /** Goes one step on, or back; from the last one nowhere. */
    void turn(int by) {
        int at = STEPS.indexOf(step) + by;
        if (at >= 0 && at < STEPS.size()) {
            turn(STEPS.get(at));
        }
    }

    private void turn(Step to) {
        show(to);
        if (box.getScene() != null) {
            switch (to) {
                case TALK -> form.find(FormFiles.NEED).ifPresent(this::ask);
                case GRID -> criteria.focusFirst();
                case NEXT -> qualification.focus();
            }
        }
    }

    /** The form puts the keyboard into the field. */
    private void ask(FieldModel field) {
        form.attentionProperty().set(null);
        form.attentionProperty().set(field);
    }

    private void show(Step to) {
        step = to;
        ToggleButton button = buttons.get(to);
        if (button != null) {
            button.setSelected(true);
        }
        Region face = faces.get(to);
        if (face != null && !place.getChildren().contains(face)) {
            place.getChildren().setAll(face);
        }
    }

    @Override
    public Region head() {
        return bar;
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void reveal(FieldModel field) {
        show(form.layout().groups().stream().filter(group -> holds(group, field)).findFirst()
                .map(group -> GROUPS.getOrDefault(group.key(), Step.TALK)).orElse(Step.TALK));
        if (FormFiles.CRITERIA.contains(field.header())) {
            criteria.reveal(field);
        } else if (DRAWN.contains(field.header())) {
            qualification.focus();
        }
    }

    private static boolean holds(FormLayout.Group group, FieldModel field) {
        return group.rows().stream().flatMap(List::stream).anyMatch(each -> each.header().equals(field.header()));
    }

    void dispose() {
        bound.unsubscribe();
        criteria.dispose();
        qualification.dispose();
    }
}
