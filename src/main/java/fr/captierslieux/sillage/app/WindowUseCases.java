package fr.captierslieux.sillage.app;

import fr.captierslieux.sillage.agenda.CancelAppointment;
import fr.captierslieux.sillage.agenda.FinishTask;
import fr.captierslieux.sillage.agenda.HandOverAppointment;
import fr.captierslieux.sillage.agenda.HandOverTask;
import fr.captierslieux.sillage.agenda.HoldAppointment;
import fr.captierslieux.sillage.agenda.KeepAsModel;
import fr.captierslieux.sillage.agenda.ListPlanModels;
import fr.captierslieux.sillage.agenda.MakePlan;
import fr.captierslieux.sillage.agenda.MoveAppointment;
import fr.captierslieux.sillage.agenda.PostponeAppointment;
import fr.captierslieux.sillage.agenda.PostponeTask;
import fr.captierslieux.sillage.agreements.ListAgreements;
import fr.captierslieux.sillage.calendar.ExportCalendar;
import fr.captierslieux.sillage.calendar.ReadCalendar;
import fr.captierslieux.sillage.cases.CaseList;
import fr.captierslieux.sillage.cases.ListCases;
import fr.captierslieux.sillage.cases.ListLanes;
import fr.captierslieux.sillage.cases.PreviewCase;
import fr.captierslieux.sillage.cases.ReachStage;
import fr.captierslieux.sillage.cases.ReadBoard;
import fr.captierslieux.sillage.cases.ReadCaseFile;
import fr.captierslieux.sillage.cases.SurveyCases;
import fr.captierslieux.sillage.day.FindOwnCard;
import fr.captierslieux.sillage.day.HandOverCases;
import fr.captierslieux.sillage.day.HandOverPromise;
import fr.captierslieux.sillage.day.KeepPromise;
import fr.captierslieux.sillage.day.ListColleagues;
import fr.captierslieux.sillage.day.PostponePromise;
import fr.captierslieux.sillage.day.ReadDay;
import fr.captierslieux.sillage.day.RemindLater;
import fr.captierslieux.sillage.documents.AttachFiles;
import fr.captierslieux.sillage.documents.EditAttachment;
import fr.captierslieux.sillage.documents.ForgetContents;
import fr.captierslieux.sillage.documents.ListAttachments;
import fr.captierslieux.sillage.documents.PreviewAttachment;
import fr.captierslieux.sillage.documents.PrivateCopies;
import fr.captierslieux.sillage.documents.SizeLimit;
import fr.captierslieux.sillage.documents.TakeOutAttachments;
import fr.captierslieux.sillage.formats.SheetFile;
import fr.captierslieux.sillage.formats.html.CatalogueFile;
import fr.captierslieux.sillage.formats.ics.IcsWriter;
import fr.captierslieux.sillage.formats.map.PngMaps;
import fr.captierslieux.sillage.formats.preview.FilePreviews;
import fr.captierslieux.sillage.formats.spelling.HunspellDictionary;
import fr.captierslieux.sillage.formats.vcard.VcardWriter;
import fr.captierslieux.sillage.formats.xlsx.report.XlsxBpfWriter;
import fr.captierslieux.sillage.history.FindLastGesture;
import fr.captierslieux.sillage.history.ListBin;
import fr.captierslieux.sillage.history.MoveToBin;
import fr.captierslieux.sillage.history.TakeBack;
import fr.captierslieux.sillage.history.TellCaseHistory;
import fr.captierslieux.sillage.history.TellLastGestures;
import fr.captierslieux.sillage.history.WatchStore;
import fr.captierslieux.sillage.maps.DrawMap;
import fr.captierslieux.sillage.maps.ListBehindTerritory;
import fr.captierslieux.sillage.maps.MapRepository;
import fr.captierslieux.sillage.maps.ReadMap;
import fr.captierslieux.sillage.network.FindReferent;
import fr.captierslieux.sillage.network.ListNetworks;
import fr.captierslieux.sillage.network.NetworkList;
import fr.captierslieux.sillage.network.ReadNetwork;
import fr.captierslieux.sillage.organisations.ListOrganisations;
import fr.captierslieux.sillage.organisations.OrganisationList;
import fr.captierslieux.sillage.organisations.PreviewOrganisation;
import fr.captierslieux.sillage.organisations.SurveyOrganisations;
import fr.captierslieux.sillage.orientation.AnswerOrientation;
import fr.captierslieux.sillage.orientation.SuggestOrientations;
import fr.captierslieux.sillage.outreach.ExportCatalogue;
import fr.captierslieux.sillage.outreach.FindAtDoor;
import fr.captierslieux.sillage.outreach.InvitePeople;
import fr.captierslieux.sillage.outreach.LetIn;
import fr.captierslieux.sillage.outreach.LifeList;
import fr.captierslieux.sillage.outreach.LifeSubject;
import fr.captierslieux.sillage.outreach.ListLife;
import fr.captierslieux.sillage.outreach.NoteInvitations;
import fr.captierslieux.sillage.outreach.ReadEvent;
import fr.captierslieux.sillage.outreach.ReadMeeting;
import fr.captierslieux.sillage.people.FindDuplicates;
import fr.captierslieux.sillage.people.FindNamesakes;
import fr.captierslieux.sillage.people.FindPeople;
import fr.captierslieux.sillage.people.ListDuplicates;
import fr.captierslieux.sillage.people.ListNamesakes;
import fr.captierslieux.sillage.people.ListPeople;
import fr.captierslieux.sillage.people.PersonList;
import fr.captierslieux.sillage.people.PreviewPerson;
import fr.captierslieux.sillage.people.SurveyPeople;
import fr.captierslieux.sillage.people.TellApart;
import fr.captierslieux.sillage.projects.ListProjects;
import fr.captierslieux.sillage.projects.ListTwins;
import fr.captierslieux.sillage.projects.PreviewProject;
import fr.captierslieux.sillage.projects.ProjectList;
import fr.captierslieux.sillage.projects.SurveyProjects;
import fr.captierslieux.sillage.quickentry.NoteLine;
import fr.captierslieux.sillage.quickentry.UnderstandLine;
import fr.captierslieux.sillage.records.CheckRecord;
import fr.captierslieux.sillage.records.GiveCodes;
import fr.captierslieux.sillage.records.MergeRecords;
import fr.captierslieux.sillage.records.OpenRecord;
import fr.captierslieux.sillage.records.RecordRepository;
import fr.captierslieux.sillage.records.SaveRecords;
import fr.captierslieux.sillage.records.UnmergeRecords;
import fr.captierslieux.sillage.reports.CompareReport;
import fr.captierslieux.sillage.reports.ComposeReport;
import fr.captierslieux.sillage.reports.ComputeFigures;
import fr.captierslieux.sillage.reports.ExportReport;
import fr.captierslieux.sillage.reports.ListRowsBehind;
import fr.captierslieux.sillage.reports.ListScopes;
import fr.captierslieux.sillage.reports.ReadFigureSeries;
import fr.captierslieux.sillage.reports.ReportForm;
import fr.captierslieux.sillage.reports.ReportRepository;
import fr.captierslieux.sillage.reports.ReportWriter;
import fr.captierslieux.sillage.reports.WriteReport;
import fr.captierslieux.sillage.reports.funnel.ListBehindStep;
import fr.captierslieux.sillage.reports.funnel.ReadFunnel;
import fr.captierslieux.sillage.search.SearchEverything;
import fr.captierslieux.sillage.settings.EditEntry;
import fr.captierslieux.sillage.settings.EditSubStage;
import fr.captierslieux.sillage.settings.EditTemplate;
import fr.captierslieux.sillage.settings.ListNoteTemplates;
import fr.captierslieux.sillage.settings.ReadLists;
import fr.captierslieux.sillage.settings.ReadRest;
import fr.captierslieux.sillage.sheets.ComposeCaseSheet;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.store.agreements.SqlAgreements;
import fr.captierslieux.sillage.store.calendar.SqlCalendar;
import fr.captierslieux.sillage.store.casefile.SqlCaseFiles;
import fr.captierslieux.sillage.store.cases.SqlCaseList;
import fr.captierslieux.sillage.store.day.SqlCaseload;
import fr.captierslieux.sillage.store.day.SqlDay;
import fr.captierslieux.sillage.store.documents.SqlAttachments;
import fr.captierslieux.sillage.store.history.SqlHistory;
import fr.captierslieux.sillage.store.history.SqlRows;
import fr.captierslieux.sillage.store.history.SqlStories;
import fr.captierslieux.sillage.store.maps.SqlMaps;
import fr.captierslieux.sillage.store.network.SqlNetworks;
import fr.captierslieux.sillage.store.network.SqlReferents;
import fr.captierslieux.sillage.store.organisations.SqlOrganisationList;
import fr.captierslieux.sillage.store.orientation.SqlOrientationPictures;
import fr.captierslieux.sillage.store.outreach.SqlCatalogue;
import fr.captierslieux.sillage.store.outreach.SqlEventFiles;
import fr.captierslieux.sillage.store.outreach.SqlLifeList;
import fr.captierslieux.sillage.store.outreach.SqlMeetingFiles;
import fr.captierslieux.sillage.store.people.SqlDuplicates;
import fr.captierslieux.sillage.store.people.SqlNamesakes;
import fr.captierslieux.sillage.store.people.SqlPersonList;
import fr.captierslieux.sillage.store.projects.SqlProjectList;
import fr.captierslieux.sillage.store.projects.SqlTwins;
import fr.captierslieux.sillage.store.quickentry.SqlNamedCases;
import fr.captierslieux.sillage.store.records.SqlMerges;
import fr.captierslieux.sillage.store.records.SqlRecords;
import fr.captierslieux.sillage.store.reports.SqlFunnel;
import fr.captierslieux.sillage.store.reports.SqlReportRepository;
import fr.captierslieux.sillage.store.reports.SqlRowReleases;
import fr.captierslieux.sillage.store.reports.SqlSurroundings;
import fr.captierslieux.sillage.store.reports.SqlTargets;
import fr.captierslieux.sillage.store.safekeeping.SqlStoreKeeper;
import fr.captierslieux.sillage.store.search.SqlSearchRepository;
import fr.captierslieux.sillage.store.settings.SqlLists;
import fr.captierslieux.sillage.store.settings.SqlNoteTemplates;
import fr.captierslieux.sillage.store.settings.SqlSituations;
import fr.captierslieux.sillage.store.trainings.SqlProgrammeList;
import fr.captierslieux.sillage.store.trainings.SqlSessionList;
import fr.captierslieux.sillage.store.trainings.SqlSessions;
import fr.captierslieux.sillage.store.workspace.SqlDrafts;
import fr.captierslieux.sillage.store.workspace.SqlProfile;
import fr.captierslieux.sillage.store.workspace.SqlSettings;
import fr.captierslieux.sillage.territory.CommuneReference;
import fr.captierslieux.sillage.territory.RegionMap;
import fr.captierslieux.sillage.trainings.CheckSession;
import fr.captierslieux.sillage.trainings.ListProgrammes;
import fr.captierslieux.sillage.trainings.ListSessions;
import fr.captierslieux.sillage.trainings.MakeHalfDays;
import fr.captierslieux.sillage.trainings.NoteAttendance;
import fr.captierslieux.sillage.trainings.NoteSignatures;
import fr.captierslieux.sillage.trainings.ReadSession;
import fr.captierslieux.sillage.trainings.documents.WriteSessionDocuments;
import fr.captierslieux.sillage.ui.UseCases;
import fr.captierslieux.sillage.ui.agenda.AgendaUseCases;
import fr.captierslieux.sillage.ui.agenda.PlannedUseCases;
import fr.captierslieux.sillage.ui.attachments.AttachmentUseCases;
import fr.captierslieux.sillage.ui.board.BoardUseCases;
import fr.captierslieux.sillage.ui.calendar.CalendarUseCases;
import fr.captierslieux.sillage.ui.casefile.CaseFileUseCases;
import fr.captierslieux.sillage.ui.casefile.SheetUseCases;
import fr.captierslieux.sillage.ui.cases.CaseListUseCases;
import fr.captierslieux.sillage.ui.cases.CaseloadUseCases;
import fr.captierslieux.sillage.ui.contact.ContactUseCases;
import fr.captierslieux.sillage.ui.dashboard.DashboardUseCases;
import fr.captierslieux.sillage.ui.day.DayUseCases;
import fr.captierslieux.sillage.ui.duplicates.DuplicatesUseCases;
import fr.captierslieux.sillage.ui.forms.FormUseCases;
import fr.captierslieux.sillage.ui.forms.SpellingUseCases;
import fr.captierslieux.sillage.ui.history.HistoryUseCases;
import fr.captierslieux.sillage.ui.life.LifeUseCases;
import fr.captierslieux.sillage.ui.mail.MailUseCases;
import fr.captierslieux.sillage.ui.network.NetworksUseCases;
import fr.captierslieux.sillage.ui.organisations.OrganisationsUseCases;
import fr.captierslieux.sillage.ui.orientation.OrientationUseCases;
import fr.captierslieux.sillage.ui.people.PeopleUseCases;
import fr.captierslieux.sillage.ui.projects.ProjectsUseCases;
import fr.captierslieux.sillage.ui.quickentry.QuickEntryUseCases;
import fr.captierslieux.sillage.ui.reports.ReportUseCases;
import fr.captierslieux.sillage.ui.settings.SettingsUseCases;
import fr.captierslieux.sillage.ui.territories.TerritoriesUseCases;
import fr.captierslieux.sillage.ui.trainings.TrainingsUseCases;
import fr.captierslieux.sillage.ui.workspace.WorkspaceUseCases;
import fr.captierslieux.sillage.workspace.IntroduceOneself;
import fr.captierslieux.sillage.workspace.KeepDrafts;
import fr.captierslieux.sillage.workspace.SetUpWindow;
import fr.captierslieux.sillage.writing.CheckSpelling;
import fr.captierslieux.sillage.writing.SpellingDictionary;
import fr.captierslieux.sillage.writing.SuggestSpellings;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the window does, on a store. */
final class WindowUseCases {
    private WindowUseCases() {
    }

    static UseCases on(WiredStore wired, Clock clock) {
        Store store = wired.store();
        CaseList cases = new SqlCaseList(store);
        return new UseCases(day(store, clock), calendar(store, clock),
                new CaseListUseCases(new ListCases(store, cases, clock), new SurveyCases(store, cases, clock),
                        new PreviewCase(store, cases), new SetUpWindow(store, new SqlSettings(store)), wired::author,
                        new CaseloadUseCases(new ListColleagues(store, new SqlDay(store)),
                                new HandOverCases(store, new SqlCaseload(store)))),
                board(store, cases, clock), caseFile(store, clock), history(store, clock), people(store),
                projects(store),
                organisations(store), life(store, clock), reports(store, clock), dashboard(store, clock),
                forms(store, clock),
                new WorkspaceUseCases(new IntroduceOneself(store, new SqlProfile(store)),
                        new SetUpWindow(store, new SqlSettings(store)),
                        new WatchStore(store, new SqlHistory(store)), new SqlStoreKeeper(store)),
                contact(store, clock), duplicates(store, clock),
                new SearchEverything(store, new SqlSearchRepository(store)), new SheetFile(),
                wired.importFiles(), quickEntry(store, clock), settings(store, clock), mail(store),
                territories(store, clock), networks(store, clock), trainings(wired, clock), wired::author);
    }

    private static SettingsUseCases settings(Store store, Clock clock) {
        RecordRepository records = new SqlRecords(store);
        SaveRecords save = new SaveRecords(store, records, CommuneReference.shipped(), clock);
        ReadLists lists = readLists(store);
        return new SettingsUseCases(lists,
                new EditEntry(store, records, save), new ListNoteTemplates(store, new SqlNoteTemplates(store)),
                new EditTemplate(new OpenRecord(store, records), save),
                new EditSubStage(lists, new OpenRecord(store, records), save),
                new ReadRest(store, new SqlSituations(store)), new ListPlanModels(store, records),
                new ListAgreements(store, new SqlAgreements(store), clock),
                new MoveToBin(store, new SqlRows(store)));
    }

    private static ReadLists readLists(Store store) {
        return new ReadLists(store, new SqlLists(store), new SqlProfile(store));
    }

    private static QuickEntryUseCases quickEntry(Store store, Clock clock) {
        RecordRepository records = new SqlRecords(store);
        return new QuickEntryUseCases(new UnderstandLine(store, new SqlNamedCases(store), records, clock),
                new NoteLine(new SaveRecords(store, records, CommuneReference.shipped(), clock)));
    }

    private static TerritoriesUseCases territories(Store store, Clock clock) {
        MapRepository maps = new SqlMaps(store);
        RegionMap region = RegionMap.shipped();
        return new TerritoriesUseCases(new ReadMap(store, maps, region), new ListBehindTerritory(store, maps, region),
                new DrawMap(new PngMaps(), clock), new ListScopes(store, new SqlReportRepository(store)));
    }

    private static NetworksUseCases networks(Store store, Clock clock) {
        NetworkList networks = new SqlNetworks(store);
        return new NetworksUseCases(new ListNetworks(store, networks, clock),
                new ReadNetwork(store, networks, clock));
    }

    private static TrainingsUseCases trainings(WiredStore wired, Clock clock) {
        Store store = wired.store();
        RecordRepository records = new SqlRecords(store);
        SaveRecords save = new SaveRecords(store, records, CommuneReference.shipped(), clock);
        return new TrainingsUseCases(new ListSessions(store, new SqlSessionList(store), clock),
                new ListProgrammes(store, new SqlProgrammeList(store)), new ReadSession(store, new SqlSessions(store)),
                new CheckSession(clock), new NoteAttendance(store, records, save), new NoteSignatures(save),
                new MakeHalfDays(save),
                new WriteSessionDocuments(wired.composeSessionDocuments(), Documents.ofSessions(),
                        WriteSessionDocuments.templatesBeside(wired.path())),
                wired.composeBpf(), new XlsxBpfWriter());
    }

    private static ContactUseCases contact(Store store, Clock clock) {
        return new ContactUseCases(new FindDuplicates(store, new SqlDuplicates(store)),
                new FindReferent(store, new SqlReferents(store), CommuneReference.shipped(), clock));
    }

    private static BoardUseCases board(Store store, CaseList cases, Clock clock) {
        SaveRecords save = new SaveRecords(store, new SqlRecords(store), CommuneReference.shipped(), clock);
        return new BoardUseCases(new ReadBoard(store, cases, clock), new ListCases(store, cases, clock),
                new SurveyCases(store, cases, clock), new ReachStage(store, cases, save), readLists(store));
    }

    private static DayUseCases day(Store store, Clock clock) {
        SaveRecords save = new SaveRecords(store, new SqlRecords(store), CommuneReference.shipped(), clock);
        return new DayUseCases(new ReadDay(store, new SqlDay(store), new SqlProfile(store), clock),
                new RemindLater(save), agenda(store, clock));
    }

    private static CalendarUseCases calendar(Store store, Clock clock) {
        SaveRecords save = new SaveRecords(store, new SqlRecords(store), CommuneReference.shipped(), clock);
        return new CalendarUseCases(
                new ReadCalendar(store, new SqlCalendar(store), new SqlDay(store), new SqlProfile(store), clock),
                new MoveAppointment(save), new PostponeTask(save), new PostponePromise(save),
                exportCalendar(store, clock));
    }

    static ExportCalendar exportCalendar(Store store, Clock clock) {
        return new ExportCalendar(store, new SqlCalendar(store), new SqlDay(store), new IcsWriter(), clock);
    }

    private static MailUseCases mail(Store store) {
        return new MailUseCases(new SystemMail(), new FindPeople(store, new SqlPersonList(store)), new VcardWriter(),
                new FindOwnCard(store, new SqlDay(store), new SqlProfile(store),
                        new OpenRecord(store, new SqlRecords(store))));
    }

    private static DuplicatesUseCases duplicates(Store store, Clock clock) {
        RecordRepository records = new SqlRecords(store);
        SqlMerges merges = new SqlMerges(store);
        SaveRecords save = new SaveRecords(store, records, CommuneReference.shipped(), clock);
        SqlDuplicates people = new SqlDuplicates(store);
        SqlTwins projects = new SqlTwins(store);
        SqlNamesakes namesakes = new SqlNamesakes(store);
        return new DuplicatesUseCases(new ListDuplicates(store, people), new TellApart(store, people),
                new ListTwins(store, projects), new TellApart(store, projects),
                new ListNamesakes(store, namesakes), kind -> new TellApart(store, namesakes.apart(kind)),
                new MergeRecords(store, records, merges, save),
                new UnmergeRecords(store, records, merges, new SqlRows(store), new SqlHistory(store),
                        new SqlStories(store)),
                new OpenRecord(store, records));
    }

    private static PeopleUseCases people(Store store) {
        PersonList people = new SqlPersonList(store);
        return new PeopleUseCases(new ListPeople(store, people), new SurveyPeople(store, people),
                new PreviewPerson(store, people), new SetUpWindow(store, new SqlSettings(store)));
    }

    private static ProjectsUseCases projects(Store store) {
        ProjectList projects = new SqlProjectList(store);
        return new ProjectsUseCases(new ListProjects(store, projects), new SurveyProjects(store, projects),
                new PreviewProject(store, projects));
    }

    private static OrganisationsUseCases organisations(Store store) {
        OrganisationList organisations = new SqlOrganisationList(store);
        return new OrganisationsUseCases(new ListOrganisations(store, organisations),
                new SurveyOrganisations(store, organisations), new PreviewOrganisation(store, organisations));
    }

    private static LifeUseCases life(Store store, Clock clock) {
        RecordRepository records = new SqlRecords(store);
        LifeList list = new SqlLifeList(store, records, clock);
        SaveRecords save = new SaveRecords(store, records, CommuneReference.shipped(), clock);
        OpenRecord open = new OpenRecord(store, records);
        ReadEvent events = new ReadEvent(store, new SqlEventFiles(store, list));
        return new LifeUseCases(Stream.of(LifeSubject.values())
                .collect(Collectors.toMap(subject -> subject, subject -> new ListLife(store, list, subject))),
                events, new ReadMeeting(store, new SqlMeetingFiles(store, list)), new InvitePeople(events, save),
                new NoteInvitations(save), open, new FinishTask(store, records, save),
                new FindAtDoor(open, new FindDuplicates(store, new SqlDuplicates(store))), new LetIn(save),
                new MoveToBin(store, new SqlRows(store)), exportCatalogue(store, clock));
    }

    static ExportCatalogue exportCatalogue(Store store, Clock clock) {
        return new ExportCatalogue(store, new SqlCatalogue(store), new CatalogueFile(), clock);
    }

    private static CaseFileUseCases caseFile(Store store, Clock clock) {
        return new CaseFileUseCases(new ReadCaseFile(store, new SqlCaseFiles(store)),
                new MoveToBin(store, new SqlRows(store)), new TellCaseHistory(store, new SqlStories(store)),
                agenda(store, clock), orientation(store, clock), attachments(store, clock),
                new SheetUseCases(new ComposeCaseSheet(store, new SqlCaseFiles(store), new SqlRecords(store), clock),
                        Documents.ofCases()),
                new ListLanes(store, new SqlCaseFiles(store)));
    }

    static AttachmentUseCases attachments(Store store, Clock clock) {
        SqlAttachments attachments = new SqlAttachments(store);
        SqlRows rows = new SqlRows(store);
        SizeLimit limit = new SizeLimit(new SetUpWindow(store, new SqlSettings(store)));
        PrivateCopies copies = WiredStore.copies();
        return new AttachmentUseCases(new AttachFiles(store, attachments, rows, limit, clock),
                new ListAttachments(store, attachments), new EditAttachment(store, rows),
                new PreviewAttachment(store, attachments, new FilePreviews()),
                new TakeOutAttachments(store, attachments, copies), limit,
                new ForgetContents(store, attachments, clock), copies);
    }

    private static OrientationUseCases orientation(Store store, Clock clock) {
        return new OrientationUseCases(
                new SuggestOrientations(store, new SqlOrientationPictures(store), new SqlSituations(store),
                        new SqlSituations(store), clock),
                new AnswerOrientation(
                        new SaveRecords(store, new SqlRecords(store), CommuneReference.shipped(), clock)));
    }

    private static AgendaUseCases agenda(Store store, Clock clock) {
        RecordRepository records = new SqlRecords(store);
        SaveRecords save = new SaveRecords(store, records, CommuneReference.shipped(), clock);
        return new AgendaUseCases(new ListPlanModels(store, records), new MakePlan(store, records, save),
                new KeepAsModel(store, records, save), new ListColleagues(store, new SqlDay(store)),
                new PlannedUseCases(new KeepPromise(save), new PostponePromise(save), new HandOverPromise(save),
                        new FinishTask(store, records, save), new PostponeTask(save), new HandOverTask(save),
                        new HoldAppointment(save), new PostponeAppointment(save), new HandOverAppointment(save),
                        new CancelAppointment(save)));
    }

    private static HistoryUseCases history(Store store, Clock clock) {
        SqlStories stories = new SqlStories(store);
        SqlHistory journal = new SqlHistory(store);
        return new HistoryUseCases(new TellLastGestures(store, stories),
                new ListBin(store, stories, clock), new TakeBack(store, journal, stories),
                new FindLastGesture(store, journal, stories));
    }

    private static FormUseCases forms(Store store, Clock clock) {
        RecordRepository records = new SqlRecords(store);
        return new FormUseCases(new OpenRecord(store, records),
                new SaveRecords(store, records, CommuneReference.shipped(), clock),
                new KeepDrafts(store, new SqlDrafts(store)), CommuneReference.shipped(),
                new IntroduceOneself(store, new SqlProfile(store)), new SetUpWindow(store, new SqlSettings(store)),
                spelling(), new GiveCodes(store, records), new CheckRecord(store, records),
                new ListNoteTemplates(store, new SqlNoteTemplates(store)),
                new FindDuplicates(store, new SqlDuplicates(store)),
                new FindNamesakes(store, new SqlNamesakes(store)));
    }

    /** Dictionaries are read when the first long text is looked at. */
    private static SpellingUseCases spelling() {
        Map<String, SpellingDictionary> dictionaries = Map.of("fr", HunspellDictionary.french(), "en",
                HunspellDictionary.english());
        return new SpellingUseCases(new CheckSpelling(dictionaries), new SuggestSpellings(dictionaries));
    }

    private static ReportUseCases reports(Store store, Clock clock) {
        ReportRepository reports = new SqlReportRepository(store);
        return new ReportUseCases(new ListScopes(store, reports), new ComposeReport(store, reports),
                new CompareReport(store, reports, new SqlTargets(store)), new ListRowsBehind(store, reports),
                exportReport(store, clock, ReportForm.WORKBOOK), SentReports.on(store, clock),
                FunderTemplates.fill(store, clock),
                FunderTemplates.keep(store, clock));
    }

    private static DashboardUseCases dashboard(Store store, Clock clock) {
        ReportRepository reports = new SqlReportRepository(store);
        SqlFunnel funnel = new SqlFunnel(store);
        return new DashboardUseCases(new ListScopes(store, reports), new ComputeFigures(store, reports),
                new ReadFigureSeries(store, reports), new ReadFunnel(store, funnel, clock),
                new ListRowsBehind(store, reports), new ListBehindStep(store, funnel));
    }

    static ExportReport exportReport(Store store, Clock clock, ReportForm form) {
        return new ExportReport(writeReport(store, clock, Documents.ofReports(form)), store,
                new SqlRowReleases(store), clock);
    }

    static WriteReport writeReport(Store store, Clock clock) {
        return writeReport(store, clock, Documents.ofReports(ReportForm.WORKBOOK));
    }

    private static WriteReport writeReport(Store store, Clock clock, ReportWriter writer) {
        return new WriteReport(store, new SqlReportRepository(store), new SqlTargets(store),
                new SqlSurroundings(store), writer, clock, version());
    }

    /** Loads what first use costs seconds: the queries of a report, and the parts that write a workbook. */
    static boolean warmUp(WiredStore wired) {
        Store store = wired.store();
        store.read(() -> new SqlReportRepository(store).listNetworks());
        return true;
    }

    /** The version in the manifest; in a build tree there is none. */
    static String version() {
        String version = WindowUseCases.class.getPackage().getImplementationVersion();
        return version == null ? "" : version;
    }
}
