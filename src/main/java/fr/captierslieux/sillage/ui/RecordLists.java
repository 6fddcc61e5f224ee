package fr.captierslieux.sillage.ui;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.network.NetworkFacts;
import fr.captierslieux.sillage.network.NetworkQuery;
import fr.captierslieux.sillage.network.NetworkRow;
import fr.captierslieux.sillage.organisations.OrganisationPreview;
import fr.captierslieux.sillage.organisations.OrganisationQuery;
import fr.captierslieux.sillage.organisations.OrganisationRow;
import fr.captierslieux.sillage.people.PersonPreview;
import fr.captierslieux.sillage.people.PersonQuery;
import fr.captierslieux.sillage.people.PersonRow;
import fr.captierslieux.sillage.projects.ProjectPreview;
import fr.captierslieux.sillage.projects.ProjectQuery;
import fr.captierslieux.sillage.projects.ProjectRow;
import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.duplicates.UnmergeFlow;
import fr.captierslieux.sillage.ui.lists.ListModel;
import fr.captierslieux.sillage.ui.lists.ListSource;
import fr.captierslieux.sillage.ui.lists.ListSurroundings;
import fr.captierslieux.sillage.ui.lists.RecordKind;
import fr.captierslieux.sillage.ui.lists.RecordsScreen;
import fr.captierslieux.sillage.ui.lists.RemovedRecords;
import fr.captierslieux.sillage.ui.network.NetworksKind;
import fr.captierslieux.sillage.ui.organisations.OrganisationsKind;
import fr.captierslieux.sillage.ui.people.PeopleContacts;
import fr.captierslieux.sillage.ui.people.PeopleKind;
import fr.captierslieux.sillage.ui.projects.ProjectsKind;
import fr.captierslieux.sillage.ui.shell.ScreenEntry;
import fr.captierslieux.sillage.words.Words;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The lists of what the network knows: people, projects, organisations, networks; what each shows, and its screen. */
final class RecordLists {
    private static final String SECTION = "shell.section.collective";

    private final ListSurroundings listing;
    private final RemovedRecords removed;
    private final UseCases useCases;
    private final List<Command> ofPeople;
    private final List<Command> ofProjects;
    private final UnmergeFlow unmerge;
    private final PeopleContacts contacts;
    private final Consumer<List<PersonRow>> invite;
    private final Words words;
    private final Clock clock;
    private final ListModel<PersonQuery, PersonRow, PersonPreview> people;
    private final ListModel<ProjectQuery, ProjectRow, ProjectPreview> projects;
    private final ListModel<OrganisationQuery, OrganisationRow, OrganisationPreview> organisations;
    private final ListModel<NetworkQuery, NetworkRow, NetworkFacts> networks;

    /**
     * @param ofPeople   what stands out above the list of people, the foremost last
     * @param ofProjects what stands out above that of projects
     * @param unmerge    makes two of one again
     * @param contacts   how people are reached
     * @param invite     invites people to an event
     */
    RecordLists(ListSurroundings listing, RemovedRecords removed, UseCases useCases,
            List<Command> ofPeople, List<Command> ofProjects, UnmergeFlow unmerge, PeopleContacts contacts,
            Consumer<List<PersonRow>> invite) {
        this.invite = invite;
        this.listing = listing;
        this.removed = removed;
        this.useCases = useCases;
        this.ofPeople = List.copyOf(ofPeople);
        this.ofProjects = List.copyOf(ofProjects);
        this.unmerge = unmerge;
        this.contacts = contacts;
        this.words = listing.around().words();
        this.clock = listing.around().clock();
        people = model(useCases.people().source(), PersonQuery.FIRST);
        projects = model(useCases.projects().source(), ProjectQuery.FIRST);
        organisations = model(useCases.organisations().source(), OrganisationQuery.FIRST);
        networks = model(useCases.networks().source(), NetworkQuery.FIRST);
    }

    private <Q, R, P> ListModel<Q, R, P> model(ListSource<Q, R, P> source, Q first) {
        return new ListModel<>(listing.around().background(), source, listing.prompts(), first, "lists.problem.read");
    }

    ScreenEntry people() {
        return new ScreenEntry("people", "people.title", Material2OutlinedMZ.PEOPLE, SECTION,
                () -> screen(new PeopleKind(useCases.people(), words, clock, listing.navigation(), ofPeople,
                        gone -> unmerge.unmerge("personnes", gone, people::refresh), contacts, invite), people));
    }

    ScreenEntry projects() {
        return new ScreenEntry("projects", "projects.title", Material2OutlinedAL.HOME_WORK, SECTION,
                () -> screen(new ProjectsKind(useCases.projects(), words, clock, listing.navigation(),
                        ofProjects,
                        gone -> unmerge.unmerge("projets", gone, projects::refresh)), projects));
    }

    ScreenEntry organisations() {
        return new ScreenEntry("organisations", "organisations.title", Material2OutlinedAL.DOMAIN, SECTION,
                () -> screen(new OrganisationsKind(useCases.organisations(), words, clock, listing.navigation()),
                        organisations));
    }

    ScreenEntry networks() {
        return new ScreenEntry("networks", "networks.title", Material2OutlinedAL.DEVICE_HUB, SECTION,
                "Shortcut+Shift+R",
                () -> screen(new NetworksKind(useCases.networks(), words, clock, listing.navigation()), networks));
    }

    private <Q, R, P> RecordsScreen<Q, R, P> screen(RecordKind<Q, R, P> kind, ListModel<Q, R, P> model) {
        return new RecordsScreen<>(kind, model, listing, removed);
    }

    void showPerson(Code code) {
        people.showOne(code);
    }

    void showProject(Code code) {
        projects.showOne(code);
    }

    void showOrganisation(Code code) {
        organisations.showOne(code);
    }
}
