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
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Invites the people who are chosen in their list to an event: the one whose page one came from, else one that is to come. Knows no control. */
public final class InviteFlow {
    private static final int OFFERED = 40;
    private static final int YEARS_AHEAD = 4;

    private final Background background;
    private final LifeUseCases useCases;
    private final Prompts prompts;
    private final Navigation navigation;
    private final GestureFlow gestures;
    private final Supplier<String> author;
    private final RecordWords words;
    private final Clock clock;
    private final Lane lane = new Lane();
    private @Nullable LifeRow wanted;

    /** @param author who works here; asked off the JavaFX thread */
    public InviteFlow(Background background, LifeUseCases useCases, Prompts prompts, Navigation navigation,
            TakeBackFlow undo, Supplier<String> author, Words words, Clock clock) {
        this.background = background;
        this.useCases = useCases;
        this.prompts = prompts;
        this.navigation = navigation;
        this.gestures = new GestureFlow(background, prompts, undo, () -> {
        });
        this.author = author;
        this.words = new RecordWords(words, clock);
        this.clock = clock;
    }

    /** Goes to the list of people, where those are chosen who are invited to an event. */
    public void choosePeople(LifeRow event) {
        wanted = event;
        navigation.show(new Place.People());
        prompts.tell(new Notice("event.invite.choose", List.of(event.title()), null));
    }

    /** Invites. */
    public void invite(List<PersonRow> people) {
        LifeRow known = wanted;
        wanted = null;
        if (people.isEmpty()) {
            return;
        }
        ListLife events = useCases.list(LifeSubject.EVENTS);
        LocalDate today = LocalDate.now(clock);
        LifeQuery coming = LifeQuery.FIRST.withPeriod(Period.days(today, today.plusYears(YEARS_AHEAD)).label())
                .sorted(Order.DAY, Way.UP);
        background.read(lane, () -> events.rows(events.order(coming).page(0, OFFERED)),
                found -> choose(first(known, found), people).ifPresent(event -> write(event, people)),
                failure -> prompts.problem(new Problem("lists.problem.read", failure)));
    }

    /** The event whose page one came from stands first; it is asked all the same: that may be long ago. */
    private static List<LifeRow> first(@Nullable LifeRow known, List<LifeRow> coming) {
        return known == null
                ? coming
                : Stream.concat(Stream.of(known),
                        coming.stream().filter(each -> !each.code().equals(known.code()))).toList();
    }

    private Optional<LifeRow> choose(List<LifeRow> events, List<PersonRow> people) {
        if (events.isEmpty()) {
            prompts.tell(new Notice("event.invite.none", List.of(),
                    new Notice.Action("life.section.EVENTS",
                            () -> navigation.show(new Place.Life(LifeSubject.EVENTS)))));
            return Optional.empty();
        }
        return prompts.choose(new Question("event.invite.title", "event.invite.detail", "event.invite.verb",
                List.of(people.size())),
                events.stream().map(each -> new Option<>(each, words.day(each.on()) + ", " + each.title())).toList());
    }

    private void write(LifeRow event, List<PersonRow> people) {
        List<Code> codes = people.stream().map(PersonRow::code).toList();
        gestures.write(() -> useCases.invite().invite(event.code(), codes, author.get()), saved -> {
            navigation.show(new Place.OneOfLife(LifeSubject.EVENTS, event.code()));
            gestures.told("event.told.invited", saved.gesture(), saved.rows().size(), event.title());
        });
    }
}
