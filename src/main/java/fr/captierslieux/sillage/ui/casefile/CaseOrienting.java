package fr.captierslieux.sillage.ui.casefile;

import fr.captierslieux.sillage.cases.Happening.OrientationMade;
import fr.captierslieux.sillage.orientation.AnswerOrientation;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.orientation.OrientationUseCases;
import fr.captierslieux.sillage.ui.orientation.SuggestionsModel;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import java.util.List;
import java.util.function.Supplier;

/** What the page of a case does about orientations: suggests them, and notes what came of one in one gesture. */
final class CaseOrienting {
    /** What may come of an orientation, in the order in which it is offered. */
    static final List<String> RESULTS = List.of("CONTACT_PRIS", "ACCEPTEE", "REFUSEE", "SANS_SUITE");

    private final CaseFileModel model;
    private final OrientationUseCases useCases;
    private final StoryWords words;
    private final Supplier<String> author;
    private final SuggestionsModel suggestions;

    CaseOrienting(CaseFileModel model, OrientationUseCases useCases, Background background, Prompts prompts,
            StoryWords words, Supplier<String> author) {
        this.model = model;
        this.useCases = useCases;
        this.words = words;
        this.author = author;
        this.suggestions = new SuggestionsModel(background, useCases.suggest(), prompts);
    }

    SuggestionsModel suggestions() {
        return suggestions;
    }

    /** What came of it is known, today. */
    void answer(OrientationMade orientation, String result) {
        AnswerOrientation.Awaited seen = new AnswerOrientation.Awaited(orientation.row(), orientation.version(),
                orientation.result(), orientation.resultOn());
        model.write(() -> useCases.answer().answer(seen, result, words.today(), author.get()),
                saved -> model.told("casefile.told.answered",
                        words.get("casefile.pair", words.oriented().destination(orientation),
                                words.lower(words.label("orientation_result", result))),
                        saved.gesture()));
    }
}
