package fr.captierslieux.sillage.reports;

import fr.captierslieux.sillage.lists.CodeList;
import fr.captierslieux.sillage.lists.ShippedLists;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which code list the keys of a breakdown belong to; the others are codes of data (networks, trainings, territories) or texts. */
public final class BreakdownLists {
    private static final Map<String, String> LISTS = Map.ofEntries(Map.entry("origine", "referral_source"),
            Map.entry("canal", "channel"),
            Map.entry("qualification", "qualification"), Map.entry("destination_type", "destination_kind"),
            Map.entry("resultat", "orientation_result"), Map.entry("stade", "stage"), Map.entry("issue", "outcome"),
            Map.entry("mode", "mode"), Map.entry("theme", "theme"), Map.entry("genre", "gender"),
            Map.entry("tranche_age", "age_band"),
            Map.entry("situation", "situation"), Map.entry("qpv", "qpv"), Map.entry("initiateur", "initiator"),
            Map.entry("forme_juridique", "legal_form"), Map.entry("famille", "family"),
            Map.entry("motif_abandon", "drop_out_reason"),
            Map.entry("bpf_type", "bpf_type"), Map.entry("instance", "governance_body"));
    /** {@code type} means another list for each kind of row. */
    private static final Map<String, String> KINDS = Map.of("C4", "follow_up_kind", "G1", "event_kind", "G2",
            "event_kind", "G2P", "event_kind",
            "G3", "event_kind", "G4P", "resource_kind", "G4D", "resource_kind", "G6", "action_kind");

    private BreakdownLists() {
    }

    public static Optional<CodeList> find(Indicator indicator, String breakdown) {
        String list = breakdown.equals("type") ? KINDS.get(indicator.code()) : LISTS.get(breakdown);
        return Optional.ofNullable(list).map(ShippedLists::get);
    }

    /** The indicators that tell the codes of a list apart, in their order. */
    public static List<Indicator> listCounting(String list) {
        return Indicators.listAll().stream().filter(indicator -> indicator.breakdowns().stream()
                .anyMatch(
                        breakdown -> find(indicator, breakdown).filter(found -> found.name().equals(list)).isPresent()))
                .toList();
    }
}
