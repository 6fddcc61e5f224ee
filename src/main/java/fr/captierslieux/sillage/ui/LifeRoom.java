package fr.captierslieux.sillage.ui;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.outreach.LifePreview;
import fr.captierslieux.sillage.outreach.LifeQuery;
import fr.captierslieux.sillage.outreach.LifeRow;
import fr.captierslieux.sillage.outreach.LifeSubject;
import fr.captierslieux.sillage.people.PersonRow;
import fr.captierslieux.sillage.ui.attachments.AttachmentUseCases;
import fr.captierslieux.sillage.ui.attachments.AttachmentWords;
import fr.captierslieux.sillage.ui.attachments.AttachmentsModel;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.Running;
import fr.captierslieux.sillage.ui.history.GestureFlow;
import fr.captierslieux.sillage.ui.history.TakeBackFlow;
import fr.captierslieux.sillage.ui.life.CatalogueFlow;
import fr.captierslieux.sillage.ui.life.EventFollowUps;
import fr.captierslieux.sillage.ui.life.EventModel;
import fr.captierslieux.sillage.ui.life.EventPage;
import fr.captierslieux.sillage.ui.life.InvitationMails;
import fr.captierslieux.sillage.ui.life.InviteFlow;
import fr.captierslieux.sillage.ui.life.LifeKind;
import fr.captierslieux.sillage.ui.life.LifeSections;
import fr.captierslieux.sillage.ui.life.MeetingModel;
import fr.captierslieux.sillage.ui.life.MeetingPage;
import fr.captierslieux.sillage.ui.life.ResourceFiles;
import fr.captierslieux.sillage.ui.lists.ListModel;
import fr.captierslieux.sillage.ui.lists.ListSurroundings;
import fr.captierslieux.sillage.ui.lists.RecordsScreen;
import fr.captierslieux.sillage.ui.lists.RemovedRecords;
import fr.captierslieux.sillage.ui.mail.MailFlow;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import fr.captierslieux.sillage.ui.shell.ScreenEntry;
import fr.captierslieux.sillage.ui.shell.Shell;
import fr.captierslieux.sillage.words.Words;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Vie du réseau: its lists, of which the first has the place in the navigation, and the page of an event. */
final class LifeRoom {
    private final ListSurroundings listing;
    private final RemovedRecords removed;
    private final UseCases useCases;
    private final LifeSections sections;
    private final EventPage events;
    private final MeetingModel meeting;
    private final MeetingPage meetings;
    private final InviteFlow invites;
    private final TakeBackFlow takeBack;
    private final CatalogueFlow catalogue;
    private final ResourceFiles files;
    private final Map<LifeSubject, ListModel<LifeQuery, LifeRow, LifePreview>> models = new EnumMap<>(
            LifeSubject.class);

    /**
     * @param newContact begins a contact with somebody who is known
     * @param follow     shows long work, with the message key of what it is
     */
    LifeRoom(ListSurroundings listing, RemovedRecords removed, UseCases useCases, TakeBackFlow takeBack,
            MailFlow mails, Consumer<Code> newContact, BiConsumer<Running, String> follow) {
        this.listing = listing;
        this.removed = removed;
        this.useCases = useCases;
        this.takeBack = takeBack;
        Words words = listing.around().words();
        this.sections = new LifeSections(words, subject -> listing.navigation().show(new Place.Life(subject)));
        this.catalogue = new CatalogueFlow(useCases.life().catalogue(), listing.around().background(),
                listing.prompts(), words);
        for (LifeSubject subject : LifeSubject.values()) {
            models.put(subject, new ListModel<>(listing.around().background(), useCases.life().source(subject),
                    listing.prompts(), LifeQuery.FIRST, "lists.problem.read"));
        }
        Background background = listing.around().background();
        Clock clock = listing.around().clock();
        AttachmentUseCases attachments = useCases.caseFile().attachments();
        this.files = new ResourceFiles(
                new AttachmentsModel(background, attachments, listing.prompts(), new AttachmentWords(words, clock),
                        takeBack, useCases.author(), follow),
                attachments.list(), background, listing.prompts(), removed, words);
        this.invites = new InviteFlow(background, useCases.life(), useCases.people(), listing.prompts(),
                listing.navigation(), takeBack,
                useCases.author(), words, clock);
        this.events = new EventPage(
                new EventModel(background, useCases.life(), listing.prompts(), takeBack, useCases.author(), clock),
                listing, new EventFollowUps(listing.prompts(), clock, newContact), invites,
                new InvitationMails(background, mails, useCases.mail().people(), listing.prompts(), words, clock));
        this.meeting = new MeetingModel(background, useCases.life(), listing.prompts(), takeBack, useCases.author(),
                clock);
        this.meetings = new MeetingPage(meeting, listing);
    }

    /** Invites people who are chosen in their list. */
    Consumer<List<PersonRow>> invite() {
        return invites::invite;
    }

    /** Shows the meeting in which something was decided; nothing where it went away. */
    void showDecision(Shell shell, Code decision) {
        meeting.findOfDecision(decision,
                found -> found.ifPresent(code -> show(shell, LifeSubject.MEETINGS, code)));
    }

    private static String id(LifeSubject subject) {
        return subject.name().toLowerCase(Locale.ROOT);
    }

    /** The list of events, in the navigation. */
    ScreenEntry entry() {
        return entry(LifeSubject.EVENTS);
    }

    /** The other lists, within its place. */
    void offer(Shell shell) {
        for (LifeSubject subject : LifeSubject.values()) {
            if (subject != LifeSubject.EVENTS) {
                shell.offerWithin(id(LifeSubject.EVENTS), entry(subject), LifeSections.key(subject));
            }
        }
    }

    private ScreenEntry entry(LifeSubject subject) {
        return new ScreenEntry(id(subject), "life.title", LifeKind.icon(subject), "shell.section.lead",
                () -> new RecordsScreen<>(new LifeKind(useCases.life().list(subject),
                        listing.around().words(), listing.around().clock(), listing.navigation(), sections, catalogue,
                        new GestureFlow(listing.around().background(), listing.prompts(), takeBack,
                                model(subject)::refresh),
                        files),
                        model(subject), listing, removed));
    }

    private ListModel<LifeQuery, LifeRow, LifePreview> model(LifeSubject subject) {
        return Objects.requireNonNull(models.get(subject));
    }

    /** Shows a list. */
    void show(Shell shell, LifeSubject subject) {
        shell.show(id(subject));
    }

    /** Shows one of a list, where it stands. */
    void show(Shell shell, LifeSubject subject, Code code) {
        switch (subject) {
            case EVENTS, TAILORED -> {
                events.open(code);
                shell.show(events);
            }
            case MEETINGS -> {
                meetings.open(code);
                shell.show(meetings);
            }
            default -> {
                shell.show(id(subject));
                model(subject).showOne(code);
            }
        }
    }
}
