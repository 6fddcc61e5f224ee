package fr.captierslieux.sillage.ui.territories;

import fr.captierslieux.sillage.maps.Area;
import fr.captierslieux.sillage.maps.BehindRow;

/** A line of the panel beside the map. */
sealed interface BehindLine {
    /** A territory, while none is chosen. */
    record OneArea(Area area) implements BehindLine {
    }

    /** A project or a case of the territory that is chosen. */
    record OneRow(BehindRow row) implements BehindLine {
    }
}
