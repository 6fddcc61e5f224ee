package fr.captierslieux.sillage.ui.interview;

import fr.captierslieux.sillage.cases.Happening.VisionAssessed;
import fr.captierslieux.sillage.words.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** Beside the interview: the shape of the grid as it grows, and the grids of before. */
final class CompanionPane extends ScrollPane {
    private static final double WIDTH = 410;

    private final InterviewModel model;
    private final Clock clock;
    private final VisionShape shape;
    private final EarlierGrids earlier;
    private Subscription bound = Subscription.EMPTY;

    CompanionPane(InterviewModel model, Words words, Clock clock) {
        this.model = model;
        this.clock = clock;
        this.shape = new VisionShape(words);
        this.earlier = new EarlierGrids(words);
        setId("interview-companion");
        getStyleClass().add("findings");
        Label title = new Label(words.get("interview.shape"));
        title.getStyleClass().add("section-title");
        VBox content = new VBox(12, title, shape, earlier);
        content.getStyleClass().add("panel-content");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
    }

    void bind() {
        bound = Subscription.combine(model.scoresProperty().subscribe(scores -> show()),
                model.fileProperty().subscribe(file -> show()));
    }

    private void show() {
        List<Integer> scores = model.scoresProperty().get();
        List<VisionAssessed> looks = model.earlier();
        shape.show(scores, looks.isEmpty() ? List.of() : looks.getFirst().scores());
        earlier.show(scores, looks, LocalDate.now(clock));
    }

    void dispose() {
        bound.unsubscribe();
        bound = Subscription.EMPTY;
    }
}
