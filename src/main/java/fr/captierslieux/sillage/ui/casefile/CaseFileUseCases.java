package fr.captierslieux.sillage.ui.casefile;

import fr.captierslieux.sillage.cases.ListLanes;
import fr.captierslieux.sillage.cases.ReadCaseFile;
import fr.captierslieux.sillage.history.MoveToBin;
import fr.captierslieux.sillage.history.TellCaseHistory;
import fr.captierslieux.sillage.ui.agenda.AgendaUseCases;
import fr.captierslieux.sillage.ui.attachments.AttachmentUseCases;
import fr.captierslieux.sillage.ui.orientation.OrientationUseCases;

/**
 * What the page of a case does itself; forms do the rest.
 *
 * @param read    the case
 * @param bin     removes rows
 * @param history who changed what in it
 * @param agenda  what is done with its plans, tasks and appointments
 * @param orientation whom to orient it to, and what came of it
 * @param attachments its files
 * @param sheets  makes its sheet for a meeting
 * @param lanes   what other cases of the project did
 */
public record CaseFileUseCases(ReadCaseFile read, MoveToBin bin,
        TellCaseHistory history, AgendaUseCases agenda, OrientationUseCases orientation,
        AttachmentUseCases attachments, SheetUseCases sheets, ListLanes lanes) {
}
