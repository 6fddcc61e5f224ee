package fr.captierslieux.sillage.ui.life;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.outreach.LifeQuery;
import fr.captierslieux.sillage.outreach.LifeQuery.Order;
import fr.captierslieux.sillage.outreach.LifeQuery.Way;
import fr.captierslieux.sillage.outreach.LifeRow;
import fr.captierslieux.sillage.outreach.LifeSubject;
import fr.captierslieux.sillage.outreach.ListLife;
import fr.captierslieux.sillage.people.PersonRow;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.Lane;
import fr.captierslieux.sillage.ui.history.GestureFlow;
import fr.captierslieux.sillage.ui.history.TakeBackFlow;
import fr.captierslieux.sillage.ui.lists.RecordWords;
import fr.captierslieux.sillage.ui.people.PeopleUseCases;
import fr.captierslieux.sillage.ui.prompts.Navigation;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import fr.captierslieux.sillage.ui.prompts.Notice;
import fr.captierslieux.sillage.ui.prompts.Problem;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import fr.captierslieux.sillage.ui.prompts.Prompts.Option;
import fr.captierslieux.sillage.ui.prompts.Prompts.Question;
import fr.captierslieux.sillage.words.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Invites people to an event: everybody of a kept view, or those who are chosen in their list, to the one whose page one came from, else
 * to one that is to come. Knows no control.
 */
public final class InviteFlow {
    private static final int OFFERED = 40;
    private static final int YEARS_AHEAD = 4;

    private final Background background;
    private final LifeUseCases useCases;
    private final PeopleUseCases people;
    private final Prompts prompts;
    private final Navigation navigation;
    private final GestureFlow gestures;
    private final Supplier<String> author;
    private final RecordWords words;
    private final Clock clock;
    private final Lane lane = new Lane();
    private @Nullable LifeRow wanted;

    /** @param author who works here; asked off the JavaFX thread */
    public InviteFlow(Background background, LifeUseCases useCases, PeopleUseCases people, Prompts prompts,
            Navigation navigation,
            TakeBackFlow undo, Supplier<String> author, Words words, Clock clock) {
        this.background = background;
        this.useCases = useCases;
        this.people = people;
        this.prompts = prompts;
        this.navigation = navigation;
        this.gestures = new GestureFlow(background, prompts, undo, () -> {
        });
        this.author = author;
        this.words = new RecordWords(words, clock);
        this.clock = clock;
    }

    /** Whom a kept view means: each once, those apart who are on the list of the event. */
    private record Meant(String view, List<Code> people, int listed) {
    }

    /** Asks of which kept view; where there is none, or none is meant, it goes to the list of people, where they are chosen. */
    public void begin(LifeRow event) {
        background.read(lane, () -> read(event), views -> {
            if (views.isEmpty()) {
                choosePeople(event);
            } else {
                ask(event, views);
            }
        }, this::unread);
    }

    private List<Meant> read(LifeRow event) {
        Set<Code> listed = useCases.invite().listed(event.code());
        return people.kept().readAll().stream().map(view -> {
            List<Code> all = people.list().codes(view.query());
            List<Code> others = all.stream().filter(person -> !listed.contains(person)).toList();
            return new Meant(view.name(), others, all.size() - others.size());
        }).toList();
    }

    private void ask(LifeRow event, List<Meant> views) {
        List<Option<Optional<Meant>>> options = new ArrayList<>();
        views.forEach(view -> options.add(new Option<>(Optional.of(view), words.words().get("event.invite.view",
                view.view(), view.people().size(), view.listed()))));
        options.add(new Option<>(Optional.empty(), words.words().get("event.invite.from-list")));
        prompts.choose(
                new Question("event.invite.whom", "event.invite.whom.detail", "event.invite.verb",
                        List.of(event.title())),
                options)
                .ifPresent(chosen -> chosen.ifPresentOrElse(view -> write(event, view.people(), view.listed()),
                        () -> choosePeople(event)));
    }

    private void choosePeople(LifeRow event) {
        wanted = event;
        navigation.show(new Place.People());
        prompts.tell(new Notice("event.invite.choose", List.of(event.title()), null));
    }

    /** Invites those who are chosen. */
    public void invite(List<PersonRow> chosen) {
        LifeRow known = wanted;
        wanted = null;
        if (chosen.isEmpty()) {
            return;
        }
        ListLife events = useCases.list(LifeSubject.EVENTS);
        LocalDate today = LocalDate.now(clock);
        LifeQuery coming = LifeQuery.FIRST.withPeriod(Period.days(today, today.plusYears(YEARS_AHEAD)).label())
                .sorted(Order.DAY, Way.UP);
        background.read(lane, () -> events.rows(events.order(coming).page(0, OFFERED)),
                found -> choose(first(known, found), chosen).ifPresent(event -> writeChosen(event, chosen)),
                this::unread);
    }

    private void unread(Throwable failure) {
        prompts.problem(new Problem("lists.problem.read", failure));
    }

    /** The event whose page one came from stands first; it is asked all the same: that may be long ago. */
    private static List<LifeRow> first(@Nullable LifeRow known, List<LifeRow> coming) {
        return known == null
                ? coming
                : Stream.concat(Stream.of(known),
                        coming.stream().filter(each -> !each.code().equals(known.code()))).toList();
    }

    private Optional<LifeRow> choose(List<LifeRow> events, List<PersonRow> chosen) {
        if (events.isEmpty()) {
            prompts.tell(new Notice("event.invite.none", List.of(),
                    new Notice.Action("life.section.EVENTS",
                            () -> navigation.show(new Place.Life(LifeSubject.EVENTS)))));
            return Optional.empty();
        }
        return prompts.choose(new Question("event.invite.title", "event.invite.detail", "event.invite.verb",
                List.of(chosen.size())),
                events.stream().map(each -> new Option<>(each, words.day(each.on()) + ", " + each.title())).toList());
    }

    private void writeChosen(LifeRow event, List<PersonRow> chosen) {
        List<Code> codes = chosen.stream().map(PersonRow::code).distinct().toList();
        background.read(lane, () -> useCases.invite().listed(event.code()), listed -> {
            List<Code> others = codes.stream().filter(person -> !listed.contains(person)).toList();
            write(event, others, codes.size() - others.size());
        }, this::unread);
    }

    private void write(LifeRow event, List<Code> others, int listed) {
        gestures.write(() -> useCases.invite().invite(event.code(), others, author.get()), saved -> {
            navigation.show(new Place.OneOfLife(LifeSubject.EVENTS, event.code()));
            gestures.told("event.told.invited", saved.gesture(), saved.rows().size(), event.title(), listed);
        });
    }
}
