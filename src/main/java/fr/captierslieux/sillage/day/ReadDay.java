package fr.captierslieux.sillage.day;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.history.Transactions;
import fr.captierslieux.sillage.workspace.ProfileRepository;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a day: of the advisor of the profile, of their network, or of all. */
public final class ReadDay {
    private final Transactions transactions;
    private final DayRepository repository;
    private final ProfileRepository profiles;
    private final Clock clock;

    public ReadDay(Transactions transactions, DayRepository repository, ProfileRepository profiles, Clock clock) {
        this.transactions = transactions;
        this.repository = repository;
        this.profiles = profiles;
        this.clock = clock;
    }

    /** Reads it; a scope that the profile does not allow gives way to the nearest that it does. */
    public Day read(LocalDate on, DayScope wanted, DayWish wish) {
        LocalDate today = LocalDate.now(clock);
        return transactions.read(() -> {
            List<Colleague> all = repository.listColleagues();
            Viewpoint from = Viewpoint.of(profiles.find(), all);
            Whose whose = from.whose(wanted);
            int silentForAll = repository.silentDays();
            DayLimits limits = wish.limits(silentForAll);
            DayQuery query = new DayQuery(whose.scope(), whose.advisor(), whose.network(), today, on, limits);
            List<DaySection> sections = Stream.of(DaySection.Kind.values())
                    .map(kind -> repository.section(kind, query)).filter(section -> section.total() > 0).toList();
            return new Day(on, today, whose.scope(), from.scopes(), from.me(), limits, silentForAll, sections,
                    repository.listMeetings(query),
                    repository.week(query), ordered(all, from.network()));
        });
    }

    private static List<Colleague> ordered(List<Colleague> all, @Nullable Code network) {
        return all.stream().sorted(Comparator.comparing((Colleague each) -> !each.network().equals(network))).toList();
    }
}
