package fr.captierslieux.sillage.ui.background;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** Long work under way, as a screen sees it. Its properties change on the JavaFX thread. */
public final class Running {
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyBooleanWrapper finished = new ReadOnlyBooleanWrapper();
    private volatile boolean stopped;

    /** From 0 to 1; negative while the end is not known. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty finishedProperty() {
        return finished.getReadOnlyProperty();
    }

    /** Asks the work to end; it says nothing any more. */
    public void stop() {
        stopped = true;
    }

    public boolean isStopped() {
        return stopped;
    }

    void show(double reached) {
        progress.set(reached);
    }

    void finish() {
        finished.set(true);
    }
}
