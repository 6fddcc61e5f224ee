package fr.captierslieux.sillage.ui.day;

import fr.captierslieux.sillage.words.TypedDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.controlsfx.control.PopOver;

/** Asks until when: a day that is typed, or one of those that people mean most often. */
public final class PostponePop {
    private static final double SAID = 34;

    private final DayWords words;
    private final Consumer<LocalDate> chosen;
    private final PopOver pop;
    private final TextField field = new TextField();
    private final Label said = new Label();

    private PostponePop(DayWords words, Consumer<LocalDate> chosen) {
        this.words = words;
        this.chosen = chosen;
        LocalDate today = words.today();
        field.setId("postpone-day");
        field.setPromptText(words.get("day.postpone.prompt"));
        field.textProperty().subscribe(this::understand);
        field.setOnAction(event -> take());
        said.setId("postpone-said");
        said.getStyleClass().add("field-hint");
        said.setWrapText(true);
        said.setMinHeight(SAID); // whatever is said, the pop-over stays as large as it is
        pop = Pops.make(words.get("day.command.postpone"), field, words.get("day.postpone.field"), said,
                offer("tomorrow", today.plusDays(1)),
                offer("monday", today.with(TemporalAdjusters.next(DayOfWeek.MONDAY))),
                offer("week", today.plusWeeks(1)));
    }

    /** Asks beside a node. */
    public static void ask(Node beside, DayWords words, Consumer<LocalDate> chosen) {
        PostponePop asked = new PostponePop(words, chosen);
        Pops.show(asked.pop, beside, asked.field);
    }

    private Node offer(String id, LocalDate day) {
        Button button = new Button(words.get("day.postpone." + id, words.longDay(day)));
        button.setId("postpone-" + id);
        button.getStyleClass().add("flat");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> take(day));
        return button;
    }

    private Optional<LocalDate> findTyped() {
        return TypedDay.read(field.getText(), words.today(), TypedDay.Leaning.FUTURE);
    }

    private void understand(String typed) {
        said.getStyleClass().remove("danger");
        said.setText(typed.isBlank()
                ? words.get("day.postpone.hint")
                : findTyped().map(words::longDayAlone).orElse(words.get("day.postpone.hint")));
    }

    private void take() {
        Optional<LocalDate> typed = findTyped();
        if (typed.isPresent() && !typed.get().isBefore(words.today())) {
            take(typed.get());
        } else {
            said.setText(words.get(typed.isPresent() ? "day.postpone.past" : "day.postpone.not-understood"));
            if (!said.getStyleClass().contains("danger")) {
                said.getStyleClass().add("danger");
            }
        }
    }

    private void take(LocalDate day) {
        pop.hide();
        chosen.accept(day);
    }
}
