package fr.captierslieux.sillage.day;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.Folding;
import fr.captierslieux.sillage.workspace.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From where somebody looks: who they are, and whose rows they may ask for.
 *
 * @param me      the advisor of the profile; null when there is none
 * @param network of the profile; null when there is none
 * @param scopes  what the profile allows, the nearest first; never empty
 */
public record Viewpoint(@Nullable Colleague me, @Nullable Code network, List<DayScope> scopes) {
    public Viewpoint {
        scopes = List.copyOf(scopes);
    }

    /** That of a profile among all who accompany. */
    public static Viewpoint of(Optional<Profile> profile, List<Colleague> all) {
        Colleague me = profile.flatMap(each -> findOwn(all, each)).orElse(null);
        Code network = profile.map(Profile::network).map(Code::new).orElse(me == null ? null : me.network());
        List<DayScope> scopes = new ArrayList<>();
        if (me != null) {
            scopes.add(DayScope.MINE);
        }
        if (network != null) {
            scopes.add(DayScope.NETWORK);
        }
        scopes.add(DayScope.ALL);
        return new Viewpoint(me, network, scopes);
    }

    /** The advisor of that name; where two networks have one, the profile's network tells which. */
    private static Optional<Colleague> findOwn(List<Colleague> all, Profile profile) {
        String name = Folding.fold(profile.person().strip());
        List<Colleague> named = all.stream().filter(each -> Folding.fold(each.name()).equals(name)).toList();
        return named.stream()
                .filter(each -> named.size() == 1 || each.network().value().equals(profile.network())).findFirst();
    }

    /** Whose rows a scope means; one that the profile does not allow gives way to the nearest that it does. */
    public Whose whose(DayScope wanted) {
        DayScope scope = scopes.contains(wanted) ? wanted : scopes.getFirst();
        return new Whose(scope, scope == DayScope.MINE && me != null ? me.code() : null,
                scope == DayScope.NETWORK ? network : null);
    }
}
