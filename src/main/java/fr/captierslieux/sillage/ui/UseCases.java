package fr.captierslieux.sillage.ui;

import fr.captierslieux.sillage.exchange.ImportFiles;
import fr.captierslieux.sillage.exchange.SheetWriter;
import fr.captierslieux.sillage.search.SearchEverything;
import fr.captierslieux.sillage.ui.board.BoardUseCases;
import fr.captierslieux.sillage.ui.calendar.CalendarUseCases;
import fr.captierslieux.sillage.ui.casefile.CaseFileUseCases;
import fr.captierslieux.sillage.ui.cases.CaseListUseCases;
import fr.captierslieux.sillage.ui.contact.ContactUseCases;
import fr.captierslieux.sillage.ui.dashboard.DashboardUseCases;
import fr.captierslieux.sillage.ui.day.DayUseCases;
import fr.captierslieux.sillage.ui.duplicates.DuplicatesUseCases;
import fr.captierslieux.sillage.ui.forms.FormUseCases;
import fr.captierslieux.sillage.ui.history.HistoryUseCases;
import fr.captierslieux.sillage.ui.life.LifeUseCases;
import fr.captierslieux.sillage.ui.mail.MailUseCases;
import fr.captierslieux.sillage.ui.network.NetworksUseCases;
import fr.captierslieux.sillage.ui.organisations.OrganisationsUseCases;
import fr.captierslieux.sillage.ui.people.PeopleUseCases;
import fr.captierslieux.sillage.ui.projects.ProjectsUseCases;
import fr.captierslieux.sillage.ui.quickentry.QuickEntryUseCases;
import fr.captierslieux.sillage.ui.reports.ReportUseCases;
import fr.captierslieux.sillage.ui.settings.SettingsUseCases;
import fr.captierslieux.sillage.ui.territories.TerritoriesUseCases;
import fr.captierslieux.sillage.ui.trainings.TrainingsUseCases;
import fr.captierslieux.sillage.ui.workspace.WorkspaceUseCases;
import java.util.function.Supplier;

/**
 * What the window can do on the open store; made by {@code app}.
 *
 * @param day         the day of an advisor
 * @param calendar    weeks and months
 * @param cases       the list of cases
 * @param board       cases in columns
 * @param caseFile    the page of a case
 * @param history     what was done, the bin, undo
 * @param people      the list of people
 * @param projects    the list of projects
 * @param organisations the list of organisations
 * @param life        events, resources, meetings and actions
 * @param reports     the activity report
 * @param dashboard   the figures of the report as charts
 * @param forms       reading and saving rows
 * @param workspace   whose window it is, and how it is set up
 * @param contact     what a new contact looks up
 * @param duplicates  persons who are there twice
 * @param search      finds whatever is called so
 * @param sheets      writes lists that are exported
 * @param importFiles takes exchange files in
 * @param quickEntry  the line in which a follow-up is written
 * @param settings    what a coordinator sets for everybody
 * @param mail        how people are reached
 * @param territories the map of the region
 * @param networks    the member networks
 * @param trainings   sessions, their half-days, enrolments and attendance
 * @param author      who works here, for the journal; asked off the JavaFX thread
 */
public record UseCases(DayUseCases day, CalendarUseCases calendar, CaseListUseCases cases, BoardUseCases board,
        CaseFileUseCases caseFile,
        HistoryUseCases history,
        PeopleUseCases people,
        ProjectsUseCases projects, OrganisationsUseCases organisations, LifeUseCases life,
        ReportUseCases reports, DashboardUseCases dashboard, FormUseCases forms,
        WorkspaceUseCases workspace, ContactUseCases contact, DuplicatesUseCases duplicates,
        SearchEverything search, SheetWriter sheets, ImportFiles importFiles,
        QuickEntryUseCases quickEntry, SettingsUseCases settings, MailUseCases mail, TerritoriesUseCases territories,
        NetworksUseCases networks, TrainingsUseCases trainings, Supplier<String> author) {
    /** The same with another way to begin mails. */
    public UseCases mailing(MailUseCases other) {
        return new UseCases(day, calendar, cases, board, caseFile, history, people, projects, organisations, life,
                reports, dashboard,
                forms, workspace, contact, duplicates, search, sheets, importFiles, quickEntry, settings, other,
                territories, networks, trainings, author);
    }
}
