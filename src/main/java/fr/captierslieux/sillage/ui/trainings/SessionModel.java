package fr.captierslieux.sillage.ui.trainings;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.trainings.CheckSession;
import fr.captierslieux.sillage.trainings.Finding;
import fr.captierslieux.sillage.trainings.ReadSession;
import fr.captierslieux.sillage.trainings.SessionFile;
import fr.captierslieux.sillage.trainings.SessionRepository.InSession;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.Lane;
import fr.captierslieux.sillage.ui.prompts.Notice;
import fr.captierslieux.sillage.ui.prompts.Problem;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The session that its page shows, with what of it is worth a look. Knows no control. */
final class SessionModel {
    private final Background background;
    private final ReadSession read;
    private final CheckSession check;
    private final Prompts prompts;
    private final Lane lane = new Lane();
    private final Lane findLane = new Lane();
    private final ReadOnlyObjectWrapper<@Nullable SessionFile> file = new ReadOnlyObjectWrapper<>();
    private @Nullable Code asked;
    private Runnable gone = () -> {
    };

    SessionModel(Background background, TrainingsUseCases useCases, Prompts prompts) {
        this.background = background;
        this.read = useCases.read();
        this.check = useCases.check();
        this.prompts = prompts;
    }

    /** @param run is told that the session went away */
    void whenGone(Runnable run) {
        gone = run;
    }

    /** Goes to a session; the one that is shown is read anew. */
    void open(Code code) {
        SessionFile shown = file.get();
        if (shown == null || !shown.facts().code().equals(code)) {
            file.set(null);
        }
        asked = code;
        refresh();
    }

    void refresh() {
        Code wanted = asked;
        if (wanted != null) {
            background.read(lane, () -> read.read(wanted), this::show, this::failed);
        }
    }

    private void show(Optional<SessionFile> found) {
        if (found.isPresent()) {
            file.set(found.get());
        } else {
            asked = null;
            prompts.tell(new Notice("trainings.told.gone", List.of(), null));
            gone.run();
        }
    }

    /** Finds the session in which something stands; nothing where it went away. */
    void find(InSession kind, Code code, Consumer<Code> answer) {
        background.read(findLane, () -> read.findSessionOf(kind, code), found -> found.ifPresentOrElse(answer,
                () -> prompts.tell(new Notice("trainings.told.gone", List.of(), null))), this::failed);
    }

    private void failed(Throwable failure) {
        prompts.problem(new Problem("trainings.problem.read", failure));
    }

    /** What is worth a look. */
    List<Finding> findings(SessionFile shown) {
        return check.check(shown);
    }

    void leave() {
        lane.leave();
        findLane.leave();
    }

    /** What is shown; null until it is read. */
    ReadOnlyObjectProperty<@Nullable SessionFile> fileProperty() {
        return file.getReadOnlyProperty();
    }
}
