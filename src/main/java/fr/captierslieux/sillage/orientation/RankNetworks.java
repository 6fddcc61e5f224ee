package fr.captierslieux.sillage.orientation;

import fr.captierslieux.sillage.basics.Folding;
import fr.captierslieux.sillage.lists.SetNumber;
import fr.captierslieux.sillage.orientation.NetworkPicture.Load;
import fr.captierslieux.sillage.orientation.NetworkPicture.Referent;
import fr.captierslieux.sillage.orientation.Suggestion.Member;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts the member networks into an order for one case. */
final class RankNetworks {
    private final Weights weights;
    private final Need need;
    private final List<NetworkPicture> networks;
    private final List<Earlier> earlier;
    private final LocalDate today;
    private final List<Need.NeedTheme> themes;
    private final double usual;

    RankNetworks(OrientationPicture picture, Weights weights, LocalDate today) {
        this.weights = weights;
        this.need = picture.need();
        this.networks = picture.networks().stream().filter(each -> !each.code().equals(need.network())).toList();
        this.earlier = picture.earlier();
        this.today = today;
        this.themes = need.themes().stream().limit(Weights.THEMES_OF_NEED).toList();
        this.usual = usual(picture.networks().stream().map(NetworkPicture::load).toList());
    }

    /** The middle one of the open cases each adviser has. */
    private static double usual(List<Load> loads) {
        double[] each = loads.stream().filter(load -> load.advisors() > 0).mapToDouble(Load::each).sorted().toArray();
        return each.length == 0 ? 0 : (each[(each.length - 1) / 2] + each[each.length / 2]) / 2;
    }

    List<Suggestion> rank() {
        List<Weighed> weighed = new ArrayList<>();
        networks.forEach(each -> weighed.add(new Weighed(each, reasons(each))));
        weighed.sort(Weighed.ORDER);
        List<Suggestion> ranked = new ArrayList<>();
        for (Weighed each : weighed) {
            ranked.add(new Suggestion(ranked.size() + 1, new Member(each.network(), kind(each.network())),
                    each.reasons()));
        }
        return ranked;
    }

    /** A network with its reasons. */
    private record Weighed(NetworkPicture network, List<Reason> reasons) {
        static final Comparator<Weighed> ORDER = Comparator
                .<Weighed, Boolean>comparing(each -> !Suggestion.suits(each.reasons()))
                .thenComparingInt(each -> -Suggestion.points(each.reasons()))
                .thenComparing(each -> Folding.fold(each.network().name()))
                .thenComparing(each -> each.network().code());
    }

    private String kind(NetworkPicture network) {
        return referent(network).isPresent()
                ? "REFERENT_DEPARTEMENTAL"
                : network.kind().equals(NetworkPicture.THEMATIC) ? "RESEAU_THEMATIQUE" : "RESEAU_MEMBRE";
    }

    private List<Reason> reasons(NetworkPicture network) {
        List<Reason> reasons = new ArrayList<>();
        add(reasons, territory(network));
        add(reasons, theme(network));
        earlier.stream().filter(each -> network.code().equals(each.network()))
                .max(Comparator.comparing(Earlier::on))
                .ifPresent(each -> reasons.add(new Reason.WasOriented(each, weights.of(each))));
        NetworkPicture.Tie tie = network.beside();
        if (tie != null) {
            reasons.add(new Reason.IsThere(tie.role(), tie.since(),
                    tie.role().isEmpty() ? weights.of(SetNumber.OWN_CASE) : weights.of(SetNumber.PARTNER)));
        }
        if (Boolean.FALSE.equals(network.accompanies())) {
            reasons.add(new Reason.AccompaniesNobody(weights.of(SetNumber.ACCOMPANIES_NOBODY)));
        }
        add(reasons, answers(network));
        reasons.add(load(network));
        return reasons;
    }

    private static void add(List<Reason> reasons, @Nullable Reason reason) {
        if (reason != null) {
            reasons.add(reason);
        }
    }

    private Optional<Referent> referent(NetworkPicture network) {
        Need.Place place = need.place();
        return network.referents().stream().filter(each -> place != null
                && each.department().equals(place.department()) && each.isOn(today)).findFirst();
    }

    /** Null when nobody said where the project is, or where the network works. */
    private @Nullable Reason territory(NetworkPicture network) {
        Need.Place place = need.place();
        if (place == null) {
            return null;
        }
        Optional<Referent> referent = referent(network);
        if (referent.isPresent()) {
            return new Reason.IsReferent(place.department(), referent.get().since(), weights.of(SetNumber.REFERENT));
        }
        if (network.departments().isEmpty()) {
            return null;
        }
        return network.departments().contains(place.department()) ? there(network, place) : notThere(network, place);
    }

    private Reason there(NetworkPicture network, Need.Place place) {
        return switch (network.kind()) {
            case NetworkPicture.PART_OF_DEPARTMENT ->
                new Reason.WorksInPartOf(place.department(), weights.of(SetNumber.IN_PART_OF_DEPARTMENT));
            case NetworkPicture.REGIONAL, NetworkPicture.THEMATIC ->
                new Reason.WorksAcross(place.department(), network.departments().size(), weights.of(SetNumber.ACROSS));
            default -> new Reason.WorksIn(place.department(), weights.of(SetNumber.IN_DEPARTMENT));
        };
    }

    private Reason notThere(NetworkPicture network, Need.Place place) {
        Optional<String> beside = place.reached().stream().filter(network.departments()::contains).findFirst();
        return beside.isPresent() && place.epci() != null
                ? new Reason.WorksBeside(beside.get(), place.epci(), weights.of(SetNumber.BESIDE))
                : new Reason.WorksElsewhere(network.departments(), weights.of(SetNumber.ELSEWHERE));
    }

    /** Null when the need has no theme, or the network has none. */
    private @Nullable Reason theme(NetworkPicture network) {
        if (themes.isEmpty() || network.themes().isEmpty()) {
            return null;
        }
        List<Need.NeedTheme> shared = themes.stream().filter(each -> network.themes().contains(each.theme())).toList();
        if (shared.isEmpty()) {
            return new Reason.KnowsOtherThemes(network.themes(), weights.of(SetNumber.NO_THEME));
        }
        boolean special = network.kind().equals(NetworkPicture.THEMATIC) && shared.stream().anyMatch(this::isMain);
        int points = shared.stream().limit(Weights.THEMES_COUNTED)
                .mapToInt(each -> isMain(each) ? weights.of(SetNumber.MAIN_THEME) : weights.of(SetNumber.OTHER_THEME))
                .sum();
        return new Reason.KnowsThemes(shared, special ? points + weights.of(SetNumber.SPECIALIST) : points);
    }

    private boolean isMain(Need.NeedTheme theme) {
        return 2 * theme.times() >= themes.getFirst().times();
    }

    private @Nullable Reason answers(NetworkPicture network) {
        NetworkPicture.Answers answers = network.answers();
        if (answers.answered() < Weights.ANSWERS_COUNTED) {
            return null;
        }
        double share = (double) answers.accepted() / answers.answered();
        return new Reason.Answered(answers, (int) Math.round(weights.of(SetNumber.ANSWERS) * (2 * share - 1)));
    }

    private Reason load(NetworkPicture network) {
        Load load = network.load();
        if (load.advisors() == 0) {
            return new Reason.HasNoAdviser(weights.of(SetNumber.NO_ADVISER));
        }
        double lighter = usual == 0 ? 0 : (usual - load.each()) / usual;
        return new Reason.Carries(load, usual,
                (int) Math.round(weights.of(SetNumber.LOAD) * Math.clamp(lighter, -1.0, 1.0)));
    }
}
