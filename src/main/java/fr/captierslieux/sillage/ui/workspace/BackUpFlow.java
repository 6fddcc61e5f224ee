package fr.captierslieux.sillage.ui.workspace;

import fr.captierslieux.sillage.safekeeping.StoreCannotBeOpened;
import fr.captierslieux.sillage.safekeeping.StoreKeeper;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.Running;
import fr.captierslieux.sillage.ui.prompts.Notice;
import fr.captierslieux.sillage.ui.prompts.Problem;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import fr.captierslieux.sillage.ui.prompts.Prompts.FileQuestion;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Copies the store where the person says, while work goes on, and reminds of it after two weeks. Knows no control. */
public final class BackUpFlow {
    /** Days after the last copy, or the last reminder, after which the window reminds. */
    static final int REMINDED_AFTER = 14;
    private static final String COPIED = "copied-on";
    private static final String REMINDED = "reminded-on";

    private final StoreKeeper keeper;
    private final Background background;
    private final Prompts prompts;
    private final Settings settings;
    private final Clock clock;
    private final BiConsumer<Running, String> follow;

    /** @param follow shows long work, with the message key of what it is */
    public BackUpFlow(StoreKeeper keeper, Background background, Prompts prompts, Settings settings, Clock clock,
            BiConsumer<Running, String> follow) {
        this.keeper = keeper;
        this.background = background;
        this.prompts = prompts;
        this.settings = settings;
        this.clock = clock;
        this.follow = follow;
    }

    /** Asks where, and copies. */
    public void begin() {
        prompts.saveFile(new FileQuestion("backup.title", "sauvegarde-" + today() + ".sillage", "backup.kind",
                "sillage")).ifPresent(this::copy);
    }

    private void copy(Path place) {
        follow.accept(background.longWriting(progress -> {
            progress.reached(0, -1);
            keeper.backUp(place, progress::isStopped);
            return place;
        }, this::copied, failure -> prompts.problem(
                new Problem(failure instanceof IOException || failure instanceof StoreCannotBeOpened
                        ? "backup.problem.place"
                        : "backup.problem", failure))),
                "backup.running");
    }

    private void copied(Path place) {
        settings.keep(COPIED, today().toString());
        prompts.tell(Notice.ofFile("backup.done", place, prompts));
    }

    /** Says that the last copy is old, once in two weeks; a new store is given the same time. */
    public void remind() {
        Optional<LocalDate> last = day(COPIED);
        Optional<LocalDate> reminded = day(REMINDED);
        LocalDate newest = last.filter(day -> reminded.filter(day::isBefore).isEmpty()).or(() -> reminded)
                .orElse(today().minusDays(REMINDED_AFTER));
        if (ChronoUnit.DAYS.between(newest, today()) < REMINDED_AFTER) {
            return;
        }
        if (last.isPresent() || reminded.isPresent()) {
            prompts.tell(new Notice(last.isPresent() ? "backup.due" : "backup.due.never",
                    last.map(day -> List.<Object>of(ChronoUnit.DAYS.between(day, today()))).orElse(List.of()),
                    new Notice.Action("backup.due.act", this::begin)));
        }
        settings.keep(REMINDED, today().toString());
    }

    private Optional<LocalDate> day(String name) {
        try {
            return settings.find(name).map(LocalDate::parse);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
