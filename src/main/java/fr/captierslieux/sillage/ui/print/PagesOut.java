package fr.captierslieux.sillage.ui.print;

import fr.captierslieux.sillage.ui.background.Background.Progress;
import java.util.List;
import javafx.print.PageLayout;
import javafx.print.PrinterJob;
import javafx.scene.layout.Region;

/** Sends pages to a printer: all of them, or the job is cancelled. */
final class PagesOut {
    private PagesOut() {
    }

    /** What a printer does; each says whether it was done. */
    interface Job {
        boolean print(Region page);

        boolean end();

        void cancel();

        /** A job of the toolkit. */
        static Job of(PrinterJob job, PageLayout paper) {
            return new Job() {
                @Override
                public boolean print(Region page) {
                    return job.printPage(paper, page);
                }

                @Override
                public boolean end() {
                    return job.endJob();
                }

                @Override
                public void cancel() {
                    job.cancelJob();
                }
            };
        }
    }

    /** How many pages were printed; after a stop nothing is. */
    static int send(Job job, List<Region> pages, Progress progress) {
        for (int i = 0; i < pages.size() && !progress.isStopped(); i++) {
            if (!job.print(pages.get(i))) {
                job.cancel();
                throw new IllegalStateException("the printer refused a page");
            }
            progress.reached(i + 1, pages.size());
        }
        if (progress.isStopped()) {
            job.cancel();
            return 0;
        }
        if (!job.end()) {
            throw new IllegalStateException("the printer did not take the job");
        }
        return pages.size();
    }
}
