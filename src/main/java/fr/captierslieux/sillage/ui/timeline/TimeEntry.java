package fr.captierslieux.sillage.ui.timeline;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.cases.Happening;
import org.jspecify.annotations.Nullable;

/**
 * Something on the line of time.
 *
 * @param row         which row it stands in, from 0; -1 for a stage, which is a band
 * @param supportCase the other case that it belongs to; null for what stands on the page that is shown
 */
public record TimeEntry(Happening happening, int row, @Nullable Code supportCase) {
}
