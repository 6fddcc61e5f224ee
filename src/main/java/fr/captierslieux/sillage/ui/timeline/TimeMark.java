package fr.captierslieux.sillage.ui.timeline;

import fr.captierslieux.sillage.cases.Happening;
import java.util.List;
import javafx.scene.layout.Region;

/** The shape of a kind of happening: kinds differ by shape, never by colour alone. */
public final class TimeMark extends Region {
    /** The kinds that have a shape, as they stand in the key. */
    static final List<String> KINDS = List.of("follow-up", "appointment", "orientation", "milestone", "result",
            "vision",
            "learning");
    private static final double SIZE = 13;

    TimeMark(String kind) {
        getStyleClass().addAll("time-mark", kind);
        setMinSize(SIZE, SIZE);
        setMaxSize(SIZE, SIZE);
        setPrefSize(SIZE, SIZE);
    }

    /** The mark of an entry. */
    public static TimeMark of(TimeEntry entry) {
        return new TimeMark(kind(entry.happening()));
    }

    private static String kind(Happening happening) {
        return switch (happening) {
            case Happening.AppointmentMade ignored -> "appointment";
            case Happening.OrientationMade ignored -> "orientation";
            case Happening.Milestone ignored -> "milestone";
            case Happening.StageReached ignored -> "milestone";
            case Happening.FundingObtained ignored -> "result";
            case Happening.JobsCounted ignored -> "result";
            case Happening.VisionAssessed ignored -> "vision";
            case Happening.Trained ignored -> "learning";
            case Happening.TookPart ignored -> "learning";
            case Happening.ResourceGiven ignored -> "learning";
            case Happening.FileAttached ignored -> "learning";
            default -> "follow-up";
        };
    }

    static double size() {
        return SIZE;
    }
}
