package fr.captierslieux.sillage.ui.duplicates;

import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.records.UnmergeRecords;
import fr.captierslieux.sillage.records.UnmergeRecords.Unmerged;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.history.TakeBackFlow;
import fr.captierslieux.sillage.ui.prompts.Problem;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import java.util.List;
import java.util.function.Supplier;

/** Makes two of one again, and tells what stood in the way. */
public final class UnmergeFlow {
    private final UnmergeRecords unmerge;
    private final Background background;
    private final Prompts prompts;
    private final TakeBackFlow told;
    private final Supplier<String> author;

    /** @param author who decides; asked off the JavaFX thread */
    public UnmergeFlow(UnmergeRecords unmerge, Background background, Prompts prompts, TakeBackFlow told,
            Supplier<String> author) {
        this.unmerge = unmerge;
        this.background = background;
        this.prompts = prompts;
        this.told = told;
        this.author = author;
    }

    /** @param then what shows the store's rows reads them anew */
    public void unmerge(String file, RowId gone, Runnable then) {
        background.write(() -> unmerge.unmerge(file, gone, author.get()), outcome -> {
            switch (outcome) {
                case Unmerged done -> told.tell(done.what(), then);
                case UnmergeRecords.KeptIsGone ignored ->
                    prompts.refused(new Prompts.Refusal("duplicates.refused.kept-gone", List.of(), List.of()));
                case UnmergeRecords.NotMerged ignored ->
                    prompts.refused(new Prompts.Refusal("duplicates.refused.not-merged", List.of(), List.of()));
            }
            then.run();
        }, failure -> prompts.problem(new Problem("duplicates.problem.write", failure)));
    }
}
