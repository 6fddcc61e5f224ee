package fr.captierslieux.sillage.ui.trainings;

import fr.captierslieux.sillage.trainings.CheckSession;
import fr.captierslieux.sillage.trainings.ListProgrammes;
import fr.captierslieux.sillage.trainings.ListSessions;
import fr.captierslieux.sillage.trainings.MakeHalfDays;
import fr.captierslieux.sillage.trainings.NoteAttendance;
import fr.captierslieux.sillage.trainings.NoteSignatures;
import fr.captierslieux.sillage.trainings.ProgrammePreview;
import fr.captierslieux.sillage.trainings.ProgrammeQuery;
import fr.captierslieux.sillage.trainings.ProgrammeRow;
import fr.captierslieux.sillage.trainings.ReadSession;
import fr.captierslieux.sillage.trainings.SessionPreview;
import fr.captierslieux.sillage.trainings.SessionQuery;
import fr.captierslieux.sillage.trainings.SessionRow;
import fr.captierslieux.sillage.trainings.bpf.BpfWriter;
import fr.captierslieux.sillage.trainings.bpf.ComposeBpf;
import fr.captierslieux.sillage.trainings.documents.WriteSessionDocuments;
import fr.captierslieux.sillage.ui.lists.ListSource;

/**
 * What the screens of trainings do.
 *
 * @param sessions   the list of sessions
 * @param programmes the list of programmes
 * @param read       a session whole
 * @param check      what of it is worth a look
 * @param note       writes who was there
 * @param signatures notes signed sheets
 * @param make       makes half-days at once
 * @param documents  writes convocations, sheets and certificates
 * @param bpf        pre-fills the yearly return of a provider
 * @param bpfWriter  writes it
 */
public record TrainingsUseCases(ListSessions sessions, ListProgrammes programmes, ReadSession read, CheckSession check,
        NoteAttendance note, NoteSignatures signatures, MakeHalfDays make, WriteSessionDocuments documents,
        ComposeBpf bpf,
        BpfWriter bpfWriter) {
    /** Where the list of sessions comes from. */
    public ListSource<SessionQuery, SessionRow, SessionPreview> sessionSource() {
        return new ListSource<>(sessions::order, sessions::rows, sessions::preview, SessionRow::code,
                SessionPreview::row, (now, row) -> SessionQuery.FIRST.withProgramme(row.programme().value()));
    }

    /** Where the list of programmes comes from. */
    public ListSource<ProgrammeQuery, ProgrammeRow, ProgrammePreview> programmeSource() {
        return new ListSource<>(programmes::order, programmes::rows, programmes::preview, ProgrammeRow::code,
                ProgrammePreview::row, (now, row) -> ProgrammeQuery.FIRST.withText(row.title()));
    }
}
