package fr.captierslieux.sillage.reports.funnel;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The steps from a first contact to an open place, in order. Whoever reached a stage has passed those before it, also where nobody
 * wrote them down; an orientation and an accompaniment do not follow from each other.
 */
public enum FunnelStep {
    /** The first contact: those of the indicator A2. */
    CONTACT(null),
    /** The first orientation of the case or of what continues it. */
    ORIENTATION(null),
    /** The beginning of an accompaniment, in whichever network. */
    SUPPORT(null),
    /** The project is an idea or further. */
    IDEA("IDEE"),
    /** The project is examined or further. */
    FEASIBILITY("FAISABILITE"),
    /** The project is being made or further. */
    CREATION("CREATION"),
    /** The project is opening or further. */
    OPENING("OUVERTURE"),
    /** The place is open. */
    OPEN(null);

    private final @Nullable String stage;

    FunnelStep(@Nullable String stage) {
        this.stage = stage;
    }

    /** Its place in the order, from 0. */
    public int place() {
        return List.of(values()).indexOf(this);
    }

    /** The step after this one; empty after the last. */
    public Optional<FunnelStep> next() {
        List<FunnelStep> all = List.of(values());
        return place() + 1 == all.size() ? Optional.empty() : Optional.of(all.get(place() + 1));
    }

    /** Code of the stage that is reached; null where the step is none. */
    public @Nullable String stage() {
        return stage;
    }
}
