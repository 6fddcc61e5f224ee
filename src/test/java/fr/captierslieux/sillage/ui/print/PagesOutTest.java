package fr.captierslieux.sillage.ui.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.captierslieux.sillage.ui.background.Background.Progress;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class PagesOutTest {
    private final List<String> done = new ArrayList<>();
    private int refused = -1;
    private int stoppedAfter = Integer.MAX_VALUE;
    private boolean taken = true;
    private final List<Region> pages = List.of(new Region(), new Region(), new Region());

    private final PagesOut.Job job = new PagesOut.Job() {
        @Override
        public boolean print(Region page) {
            int at = pages.indexOf(page);
            done.add("page " + at);
            return at != refused;
        }

        @Override
        public boolean end() {
            done.add("end");
            return taken;
        }

        @Override
        public void cancel() {
            done.add("cancel");
        }
    };

    private final Progress progress = new Progress() {
        private long reached;

        @Override
        public void reached(long pages, long whole) {
            reached = pages;
        }

        @Override
        public boolean isStopped() {
            return reached >= stoppedAfter;
        }
    };

    @Test
    void allPagesArePrintedAndTheJobEnded() {
        assertThat(PagesOut.send(job, pages, progress)).isEqualTo(3);
        assertThat(done).containsExactly("page 0", "page 1", "page 2", "end");
    }

    @Test
    void aJobThatIsNotTakenIsAFailure() {
        taken = false;
        assertThatThrownBy(() -> PagesOut.send(job, pages, progress)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aRefusedPageCancelsTheJob() {
        refused = 1;
        assertThatThrownBy(() -> PagesOut.send(job, pages, progress)).isInstanceOf(IllegalStateException.class);
        assertThat(done).containsExactly("page 0", "page 1", "cancel");
    }

    @Test
    void aStoppedJobIsCancelled() {
        stoppedAfter = 2;
        assertThat(PagesOut.send(job, pages, progress)).isZero();
        assertThat(done).containsExactly("page 0", "page 1", "cancel");
    }
}
