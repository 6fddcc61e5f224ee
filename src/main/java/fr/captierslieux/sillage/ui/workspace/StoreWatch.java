package fr.captierslieux.sillage.ui.workspace;

import fr.captierslieux.sillage.history.WatchStore;
import fr.captierslieux.sillage.history.WatchStore.Standing;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.Lane;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What the window knows of changes in its store; looks when it is told to. Knows no control. */
public final class StoreWatch {
    private final Background background;
    private final WatchStore watch;
    private final Consumer<Standing> changed;
    private final Lane lane = new Lane();
    private final ReadOnlyObjectWrapper<@Nullable Standing> standing = new ReadOnlyObjectWrapper<>();

    /** @param changed is told how the store stands when it changed since the last look */
    public StoreWatch(Background background, WatchStore watch, Consumer<Standing> changed) {
        this.background = background;
        this.watch = watch;
        this.changed = changed;
    }

    /** Looks once. A store that cannot be read now is looked at again the next time. */
    public void look() {
        background.read(lane, watch::look, now -> {
            Standing before = standing.get();
            standing.set(now);
            if (before != null && before.lastOperation() != now.lastOperation()) {
                changed.accept(now);
            }
        }, failure -> {
        });
    }

    /** How the store stood at the last look; null before the first. */
    public ReadOnlyObjectProperty<@Nullable Standing> standingProperty() {
        return standing.getReadOnlyProperty();
    }

    public void leave() {
        lane.leave();
    }
}
