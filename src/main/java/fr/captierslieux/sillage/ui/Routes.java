package fr.captierslieux.sillage.ui;

import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.reports.Scope;
import fr.captierslieux.sillage.trainings.SessionRepository.InSession;
import fr.captierslieux.sillage.ui.casefile.CaseFilePage;
import fr.captierslieux.sillage.ui.cases.CasesModel;
import fr.captierslieux.sillage.ui.forms.FormHost;
import fr.captierslieux.sillage.ui.forms.FormRequest;
import fr.captierslieux.sillage.ui.forms.PanelForms;
import fr.captierslieux.sillage.ui.interview.InterviewPage;
import fr.captierslieux.sillage.ui.network.NetworkPage;
import fr.captierslieux.sillage.ui.prompts.Navigation;
import fr.captierslieux.sillage.ui.reports.ReportModel;
import fr.captierslieux.sillage.ui.shell.Page;
import fr.captierslieux.sillage.ui.shell.Shell;
import java.util.Optional;
import java.util.stream.Stream;

/** Where each place of the window is: its screen, with what is to be shown on it. */
final class Routes implements Navigation {
    private final Shell shell;
    private final CaseFilePage casePage;
    private final RecordLists records;
    private final PanelForms forms;
    private final PlaceMemory places;
    private final InterviewPage interview;
    private final CasesModel cases;
    private final NetworkPage networkPage;
    private final TrainingRoom trainings;
    private final LifeRoom life;
    private final ReportModel reports;

    Routes(Shell shell, CaseFilePage casePage, InterviewPage interview, RecordLists records, TrainingRoom trainings,
            LifeRoom life, PanelForms forms, PlaceMemory places, CasesModel cases, NetworkPage networkPage,
            ReportModel reports) {
        this.reports = reports;
        this.trainings = trainings;
        this.life = life;
        this.cases = cases;
        this.networkPage = networkPage;
        this.interview = interview;
        this.shell = shell;
        this.casePage = casePage;
        this.records = records;
        this.forms = forms;
        this.places = places;
    }

    @Override
    public void show(Place place) {
        switch (place) {
            case Place.OneCase one -> {
                casePage.open(one.code());
                shell.show(casePage);
                places.visited(one.code());
            }
            case Place.Interview one -> {
                shell.show(interview);
                interview.begin(one.supportCase());
            }
            case Place.OneFollowUp one -> {
                casePage.open(one.supportCase(), one.followUp());
                shell.show(casePage);
                places.visited(one.supportCase());
            }
            case Place.OneAttachment one -> {
                casePage.openAttachment(one.supportCase(), one.row());
                shell.show(casePage);
                places.visited(one.supportCase());
            }
            case Place.OnePlanned one -> {
                shell.show(casePage);
                casePage.open(one.supportCase(), one.file(), one.code());
                places.visited(one.supportCase());
            }
            case Place.OneRecord one -> showRecord(one);
            case Place.Organisations() -> shell.show("organisations");
            case Place.OneOrganisation one -> {
                shell.show("organisations");
                records.showOrganisation(one.code());
            }
            case Place.SomeCases some -> {
                cases.ask(now -> some.query());
                shell.show("cases", shell.findShown().filter(Page.class::isInstance).map(Page.class::cast)
                        .orElse(null));
            }
            case Place.Networks() -> shell.show("networks");
            case Place.OneNetwork one -> {
                networkPage.open(one.code());
                shell.show(networkPage);
            }
            case Place.Trainings() -> shell.show("trainings");
            case Place.OneSession one -> {
                shell.show(trainings.page());
                trainings.page().open(one.code());
            }
            case Place.OneEnrolment one -> {
                shell.show(trainings.page());
                trainings.page().openAttendance(InSession.ENROLMENT, one.enrolment());
            }
            case Place.OneProgramme one -> {
                shell.show("programmes");
                trainings.showProgramme(one.code());
            }
            case Place.Life one -> life.show(shell, one.subject());
            case Place.OneDecision one -> life.showDecision(shell, one.code());
            case Place.OneRow one ->
                findHost().ifPresent(host -> forms.open(FormRequest.edit(one.file(), one.row()), host));
            case Place.OneOfLife one -> life.show(shell, one.subject(), one.code());
            case Place.Reports() -> shell.show("reports");
            case Place.OneReport one -> {
                reports.choose(one.period(), new Scope(null, null, one.agreement().value()));
                shell.show("reports");
            }
            case Place.History() -> shell.show("history");
            case Place.People() -> shell.show("people");
            case Place.OnePerson one -> {
                shell.show("people");
                records.showPerson(one.code());
            }
            case Place.Projects() -> shell.show("projects");
            case Place.OneProject one -> {
                shell.show("projects");
                records.showProject(one.code());
            }
            case Place.Cases() -> shell.show("cases");
            case Place.Board() -> shell.show("board");
        }
    }

    /** The form of a row that has no page stands beside what is shown, or beside the organisations where there is no room for it. */
    private void showRecord(Place.OneRecord one) {
        if (findHost().isEmpty()) {
            shell.show("organisations");
        }
        RowId row = RowId.derived(ExchangeFormat.getFile(one.file()).entity(), one.code().value());
        findHost().ifPresent(host -> forms.open(FormRequest.edit(one.file(), row), host));
    }

    private Optional<FormHost> findHost() {
        return shell.findShown().flatMap(screen -> Stream.of(screen, screen.content())
                .filter(FormHost.class::isInstance).map(FormHost.class::cast).findFirst());
    }
}
