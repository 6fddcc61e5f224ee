package fr.captierslieux.sillage.ui.casefile;

import fr.captierslieux.sillage.cases.CaseFile;
import fr.captierslieux.sillage.cases.Happening.StageReached;
import fr.captierslieux.sillage.cases.Stages;
import java.util.ArrayList;
import java.util.List;

/** The stages that a project reached, as a sentence: for paper, and for who hears the track. */
final class StagesInWords {
    private final StoryWords words;

    StagesInWords(StoryWords words) {
        this.words = words;
    }

    /** « Émergence 12 mars, Préfiguration 6 juin, recherche d’un lieu »; empty where there is none. */
    String tell(CaseFile file) {
        List<StageReached> reached = file.list(StageReached.class);
        List<String> told = new ArrayList<>();
        for (String stage : Stages.path()) {
            reached.stream().filter(each -> each.stage().equals(stage)).reduce((newer, older) -> older)
                    .ifPresent(first -> told.add(words.label("stage", stage) + " " + words.day(first.on())));
        }
        if (!reached.isEmpty()) {
            StageReached now = reached.getFirst();
            String within = words.subStage(now);
            if (now.stage().equals(Stages.STOPPED)) {
                told.add(words.get("casefile.stopped", words.day(now.on())));
            } else if (within != null) {
                told.add(within);
            }
        }
        return String.join(", ", told);
    }
}
