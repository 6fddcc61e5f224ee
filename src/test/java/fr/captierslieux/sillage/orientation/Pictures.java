package fr.captierslieux.sillage.orientation;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.orientation.Need.NeedTheme;
import fr.captierslieux.sillage.orientation.NetworkPicture.Answers;
import fr.captierslieux.sillage.orientation.NetworkPicture.Load;
import fr.captierslieux.sillage.orientation.NetworkPicture.Referent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Pictures that a test makes of a few words. */
final class Pictures {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Answers NONE = new Answers(0, 0, 0);

    private Pictures() {
    }

    /** A case of the network OWN in Mayenne. */
    static Need need(String... themes) {
        return needIn(new Need.Place("Craon", "53", "CC du Pays de Craon", List.of("49")), themes);
    }

    static Need needIn(Need.Place place, String... themes) {
        return new Need(new Code("D1"), "OWN", place,
                Stream.of(themes).map(theme -> new NeedTheme(theme, 1)).toList(), Map.of(), 0);
    }

    static Need nowhere(String... themes) {
        return new Need(new Code("D1"), "OWN", null,
                Stream.of(themes).map(theme -> new NeedTheme(theme, 1)).toList(), Map.of(), 0);
    }

    static Need saying(Need need, Criterion criterion, String... values) {
        Map<Criterion, List<String>> says = new EnumMap<>(Criterion.class);
        says.putAll(need.says());
        says.put(criterion, List.of(values));
        return new Need(need.supportCase(), need.network(), need.place(), need.themes(), says, need.jobsFteE4());
    }

    /** A network that carries four open cases for two advisers. */
    static NetworkPicture network(String code, String kind, List<String> departments, String... themes) {
        return new NetworkPicture(code, "Réseau " + code, kind, departments, List.of(themes), true, List.of(),
                new Load(4, 2), NONE, null);
    }

    static NetworkPicture referent(NetworkPicture network, String department, LocalDate since,
            @Nullable LocalDate until) {
        return new NetworkPicture(network.code(), network.name(), network.kind(), network.departments(),
                network.themes(), network.accompanies(), List.of(new Referent(department, since, until)),
                network.load(), network.answers(), network.beside());
    }

    static NetworkPicture carrying(NetworkPicture network, long open, long advisors) {
        return new NetworkPicture(network.code(), network.name(), network.kind(), network.departments(),
                network.themes(), network.accompanies(), network.referents(), new Load(open, advisors),
                network.answers(), network.beside());
    }

    static NetworkPicture answering(NetworkPicture network, long answered, long accepted, long days) {
        return new NetworkPicture(network.code(), network.name(), network.kind(), network.departments(),
                network.themes(), network.accompanies(), network.referents(), network.load(),
                new Answers(answered, accepted, days), network.beside());
    }

    static NetworkPicture tied(NetworkPicture network, NetworkPicture.Tie tie) {
        return new NetworkPicture(network.code(), network.name(), network.kind(), network.departments(),
                network.themes(), network.accompanies(), network.referents(), network.load(), network.answers(), tie);
    }

    static OrientationPicture picture(Need need, NetworkPicture... networks) {
        return new OrientationPicture(need, List.of(networks), List.of(), List.of());
    }

    static OrientationPicture after(OrientationPicture picture, Earlier... earlier) {
        return new OrientationPicture(picture.need(), picture.networks(), new ArrayList<>(List.of(earlier)),
                picture.names());
    }
}
