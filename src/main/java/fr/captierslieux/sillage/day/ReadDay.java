package fr.captierslieux.sillage.day;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.Folding;
import fr.captierslieux.sillage.history.Transactions;
import fr.captierslieux.sillage.workspace.Profile;
import fr.captierslieux.sillage.workspace.ProfileRepository;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
    public Day read(LocalDate on, DayScope wanted, DayLimits limits) {
        LocalDate today = LocalDate.now(clock);
        return transactions.read(() -> {
            List<Colleague> all = repository.listColleagues();
            Optional<Profile> profile = profiles.find();
            @Nullable
            Colleague me = profile.flatMap(each -> findOwn(all, each)).orElse(null);
            @Nullable
            Code network = profile.map(Profile::network).map(Code::new).orElse(me == null ? null : me.network());
            List<DayScope> scopes = scopes(me, network);
            DayScope scope = scopes.contains(wanted) ? wanted : scopes.getFirst();
            DayQuery query = new DayQuery(scope, scope == DayScope.MINE && me != null ? me.code() : null,
                    scope == DayScope.NETWORK ? network : null, today, on, limits);
            List<DaySection> sections = Stream.of(DaySection.Kind.values())
                    .map(kind -> repository.section(kind, query)).filter(section -> section.total() > 0).toList();
            return new Day(on, today, scope, scopes, me, limits, sections, repository.listMeetings(query),
                    repository.week(query), ordered(all, network));
        });
    }

    /** The advisor of that name; where two networks have one, the profile's network tells which. */
    private static Optional<Colleague> findOwn(List<Colleague> all, Profile profile) {
        String name = Folding.fold(profile.person().strip());
        List<Colleague> named = all.stream().filter(each -> Folding.fold(each.name()).equals(name)).toList();
        return named.stream()
                .filter(each -> named.size() == 1 || each.network().value().equals(profile.network())).findFirst();
    }

    private static List<DayScope> scopes(@Nullable Colleague me, @Nullable Code network) {
        List<DayScope> scopes = new ArrayList<>();
        if (me != null) {
            scopes.add(DayScope.MINE);
        }
        if (network != null) {
            scopes.add(DayScope.NETWORK);
        }
        scopes.add(DayScope.ALL);
        return scopes;
    }

    private static List<Colleague> ordered(List<Colleague> all, @Nullable Code network) {
        return all.stream().sorted(Comparator.comparing((Colleague each) -> !each.network().equals(network))).toList();
    }
}
