package fr.captierslieux.sillage.ui.quickentry;

import fr.captierslieux.sillage.quickentry.NoteLine;
import fr.captierslieux.sillage.quickentry.UnderstandLine;

/**
 * What the line does.
 *
 * @param understand reads it
 * @param note       writes the follow-up down
 */
public record QuickEntryUseCases(UnderstandLine understand, NoteLine note) {
}
