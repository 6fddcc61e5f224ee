package fr.captierslieux.sillage.ui.casefile;

import fr.captierslieux.sillage.cases.Happening.OrientationMade;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Orientations in words: where to, why, and what came of it. */
final class OrientationWords {
    private static final int SHORT = 48;
    /** Days after which an orientation without an answer stands out. */
    private static final int ANSWER_DAYS = 21;

    private final StoryWords words;

    OrientationWords(StoryWords words) {
        this.words = words;
    }

    String destination(OrientationMade orientation) {
        return orientation.network() != null
                ? orientation.network()
                : orientation.destination().isEmpty()
                        ? words.label("destination_kind", orientation.kind())
                        : orientation.destination();
    }

    Told tell(OrientationMade orientation) {
        String reason = orientation.reason().strip();
        boolean brief = reason.length() <= SHORT;
        return new Told(words.get("casefile.story.orientation", destination(orientation)),
                StoryWords.facts(words.day(orientation.on()),
                        brief && !reason.isEmpty() ? words.get("casefile.story.reason", words.lower(reason)) : ""),
                brief ? "" : reason, List.of(), answer(orientation));
    }

    /** What came of it, or how long nothing did. */
    Told.State answer(OrientationMade orientation) {
        String result = orientation.result();
        if (result == null || result.equals("EN_ATTENTE")) {
            long days = ChronoUnit.DAYS.between(orientation.on(), words.today());
            return new Told.State("", words.get("casefile.story.unanswered", Math.max(0, days)),
                    days > ANSWER_DAYS ? Told.Look.DUE : Told.Look.OPEN);
        }
        String label = words.label("orientation_result", result);
        String note = orientation.resultOn() == null
                ? label
                : words.get("casefile.story.answered", label, words.day(orientation.resultOn()));
        return new Told.State("", note, switch (result) {
            case "ACCEPTEE" -> Told.Look.ACCEPTED;
            case "REFUSEE", "SANS_SUITE" -> Told.Look.REFUSED;
            default -> Told.Look.OPEN;
        });
    }
}
