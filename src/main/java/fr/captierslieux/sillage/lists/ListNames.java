package fr.captierslieux.sillage.lists;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.stream.Collectors;

/** What exchange files call the lists: the column that holds their codes, with its file where several files have such a column. */
public final class ListNames {
    private static final List<Entry<String, String>> NAMES = List.of(
            Map.entry("network_kind", "type_reseaux"), Map.entry("advisor_role", "role_conseillers"),
            Map.entry("gender", "genre"), Map.entry("age_band", "tranche_age"),
            Map.entry("situation", "situation"), Map.entry("project_state", "etat"), Map.entry("qpv", "qpv"),
            Map.entry("stage", "stade"), Map.entry("qualification", "qualification"), Map.entry("outcome", "issue"),
            Map.entry("destination_kind", "destination_type"), Map.entry("orientation_result", "resultat"),
            Map.entry("follow_up_kind", "type_suivis"), Map.entry("mode", "mode"), Map.entry("channel", "canal"),
            Map.entry("session_status", "statut_sessions"), Map.entry("enrolment_status", "statut_inscriptions"),
            Map.entry("presence", "presence"), Map.entry("bpf_type", "bpf_type"), Map.entry("moment", "moment"),
            Map.entry("event_kind", "type_evenements"), Map.entry("governance_body", "instance"),
            Map.entry("theme", "themes"), Map.entry("family", "familles"), Map.entry("function", "fonctions"),
            Map.entry("initiator", "initiateur"), Map.entry("legal_form", "forme_juridique"),
            Map.entry("referral_source", "origine"), Map.entry("drop_out_reason", "motif_abandon"),
            Map.entry("member_role", "role_membres"), Map.entry("partner_role", "role_partenaires"),
            Map.entry("resource_kind", "type_ressources"), Map.entry("action_kind", "type_actions"),
            Map.entry("organisation_kind", "type_organisations"),
            Map.entry("appointment_status", "statut_rendez_vous"), Map.entry("zone", "zone"),
            Map.entry("criterion", "critere"), Map.entry("evaluation_kind", "type_evaluations"),
            Map.entry("funding_line", "ligne"),
            Map.entry("training_funding_status", "statut_financements_formation"),
            Map.entry("member_quality", "qualite"), Map.entry("invitation_answer", "reponse"),
            Map.entry("quote_status", "devis"), Map.entry("report_rhythm", "rapports"));
    private static final Map<String, String> EXCHANGED = NAMES.stream()
            .collect(Collectors.toMap(Entry::getKey, Entry::getValue));

    private ListNames() {
    }

    /** The names in exchange files, in the order of the lists. */
    public static List<String> listExchanged() {
        return NAMES.stream().map(Entry::getValue).toList();
    }

    /** The list that exchange files call so; empty when none. */
    public static Optional<String> find(String exchanged) {
        return NAMES.stream().filter(name -> name.getValue().equals(exchanged)).map(Entry::getKey).findFirst();
    }

    /** What exchange files call a list; its own name where no file holds its codes. */
    public static String exchanged(String list) {
        return EXCHANGED.getOrDefault(list, list);
    }
}
