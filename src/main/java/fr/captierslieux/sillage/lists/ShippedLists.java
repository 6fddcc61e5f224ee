package fr.captierslieux.sillage.lists;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The code lists that the product ships, by name. Closed lists are fixed for counting; a network may add codes to the open ones. */
public final class ShippedLists {
    private static final Map<String, CodeList> LISTS = new LinkedHashMap<>();

    static {
        closed("network_kind", "REGIONAL", "DEPARTEMENTAL", "INFRA_DEPARTEMENTAL", "THEMATIQUE");
        closed("advisor_role", "CONSEILLER", "REFERENT", "COORDINATION", "FORMATION", "LECTURE");
        closed("gender", "F", "H", "AUTRE", "NC");
        open("age_band", "MOINS_26", "26_49", "50_PLUS", "NC");
        open("situation", "DEMANDEUR_EMPLOI", "DEMANDEUR_EMPLOI_LONGUE_DUREE", "SALARIE", "INDEPENDANT", "AGENT_PUBLIC",
                "ETUDIANT", "RETRAITE", "AUTRE", "NC");
        closed("project_state", "EN_PROJET", "OUVERT", "FERME", "ABANDONNE");
        closed("qpv", "OUI", "NON", "INCONNU");
        closed("stage", "IDEE", "FAISABILITE", "CREATION", "OUVERTURE", "DEVELOPPEMENT", "CONSOLIDATION", "ARRET");
        closed("qualification", "COEUR_DE_CIBLE", "OFFRE_GRATUITE", "HORS_PERIMETRE");
        closed("outcome", "OBJECTIF_ATTEINT", "STRUCTURE_CREEE", "RELAIS", "SUSPENDU", "ABANDON", "INJOIGNABLE",
                "HORS_PERIMETRE", "DEMANDE_DU_PORTEUR");
        open("destination_kind", "RESEAU_MEMBRE", "REFERENT_DEPARTEMENTAL", "RESEAU_THEMATIQUE", "DLA", "FRANCE_ACTIVE",
                "BGE", "ADIE", "CAE", "INCUBATEUR", "URSCOP", "CHAMBRE_CONSULAIRE", "COLLECTIVITE", "REGION",
                "FRANCE_TRAVAIL", "FORMATION", "TIERS_LIEU_PAIR", "FINANCEUR", "EXPERT", "AUTRE");
        closed("orientation_result", "EN_ATTENTE", "CONTACT_PRIS", "ACCEPTEE", "REFUSEE", "SANS_SUITE");
        open("follow_up_kind", "PREMIER_ENTRETIEN", "RENDEZ_VOUS", "ATELIER_COLLECTIF", "VISITE", "APPEL", "RELECTURE",
                "MISE_EN_RELATION", "COMITE", "POINT_ETAPE", "BILAN", "POST_SORTIE");
        open("mode", "BUREAU", "SUR_SITE", "VISIO", "TELEPHONE", "COURRIEL", "EVENEMENT");
        open("channel", "SITE", "COURRIEL", "TELEPHONE", "EVENEMENT", "PRESCRIPTEUR", "FORMATION", "AUTRE");
        closed("session_status", "PROJET", "OUVERTE", "CONFIRMEE", "EN_COURS", "TERMINEE", "ANNULEE");
        closed("enrolment_status", "CANDIDAT", "INSCRIT", "ABANDON", "TERMINE", "CERTIFIE");
        closed("presence", "PRESENT", "RETARD", "DISTANCE", "ABSENT", "ABSENT_JUSTIFIE");
        closed("bpf_type", "SALARIE_PRIVE", "APPRENTI", "RECHERCHE_EMPLOI", "PARTICULIER", "AUTRE");
        closed("moment", "MATIN", "APRES_MIDI");
        open("event_kind", "RENCONTRE_DEPARTEMENTALE", "RENCONTRE_REGIONALE", "RENCONTRE_THEMATIQUE", "VISITE",
                "CODEVELOPPEMENT", "ECHANGE_ENTRE_PAIRS", "WEBINAIRE", "SALON", "INTERVENTION",
                "ATELIER_SENSIBILISATION");
        open("governance_body", "COPIL", "COLLECTIF_DEPARTEMENTAL", "COMITE_PARTENAIRES", "COLLECTIF_RESSOURCES",
                "GROUPE_DE_TRAVAIL");
        open("theme", "PROJET_VISION", "MOBILISATION_COLLECTIF", "GOUVERNANCE_JURIDIQUE", "MODELE_ECONOMIQUE",
                "FINANCEMENTS", "FONCIER_IMMOBILIER", "ETUDE_BESOINS", "PARTENARIATS_COLLECTIVITES",
                "PROGRAMMATION_ANIMATION", "COMMUNICATION", "RH_BENEVOLAT", "OUTILS_NUMERIQUES",
                "TRANSITION_ECOLOGIQUE", "ALIMENTATION_AGRICULTURE", "MESURE_IMPACT", "MEDIATION", "MISE_EN_RESEAU",
                "MONTEE_EN_COMPETENCES");
        open("family", "ATELIERS_ARTISANAUX", "BUREAUX_PARTAGES", "CUISINE_PARTAGEE", "FABLAB", "LIVINGLAB",
                "TIERS_LIEU_NOURRICIER", "TIERS_LIEU_CULTUREL", "AUTRE");
        open("function", "TRAVAILLER", "FABRIQUER", "RENCONTRER", "CONSOMMER", "SE_FORMER", "CULTURE", "SE_NOURRIR",
                "SERVICES_PUBLICS", "HABITER");
        open("initiator", "CITOYENNE", "ASSOCIATION_EXISTANTE", "ENTREPRENEUR", "COLLECTIVITE", "UNIVERSITE",
                "ETABLISSEMENT_SCOLAIRE", "AUTRE");
        open("legal_form", "ASSOCIATION", "COLLECTIF_CITOYEN", "SCIC", "SCOP", "SARL_SA_SAS", "COLLECTIVITE",
                "UNIVERSITE", "ETABLISSEMENT_SCOLAIRE", "AUTRE");
        open("referral_source", "BOUCHE_A_OREILLE", "SITE_CAP", "RESEAU_MEMBRE", "COLLECTIVITE", "FRANCE_TRAVAIL",
                "CHAMBRE_CONSULAIRE", "FINANCEUR", "EVENEMENT", "FORMATION", "RESEAUX_SOCIAUX_PRESSE", "TIERS_LIEU",
                "AUTRE");
        open("drop_out_reason", "FONCIER", "FINANCEMENT_INSUFFISANT", "MODELE_NON_VIABLE", "DESACCORD_COLLECTIF",
                "MANQUE_DE_TEMPS", "AUTRE_PROJET_PROFESSIONNEL", "RAISONS_PERSONNELLES", "SOUTIEN_LOCAL",
                "REGLEMENTATION", "PROJET_SIMILAIRE", "FUSION", "PLUS_DE_NOUVELLES", "AUTRE");
        open("member_role", "PORTEUR", "MEMBRE", "SALARIE", "ELU", "PARTENAIRE");
        open("partner_role", "ACCOMPAGNE", "GERE", "CO_PORTE");
        open("resource_kind", "FICHE", "GUIDE", "ETUDE", "OUTIL", "VIDEO", "AUTRE");
        open("action_kind", "PRESSE", "AUDITION", "RENCONTRE_ELUS", "TRIBUNE", "COMITE_PARTENAIRES", "SALON", "AUTRE");
        open("organisation_kind", "COLLECTIVITE", "INTERCOMMUNALITE", "FINANCEUR", "ASSOCIATION", "ENTREPRISE",
                "CHAMBRE_CONSULAIRE", "ETABLISSEMENT_PUBLIC", "TIERS_LIEU", "STRUCTURE_ACCOMPAGNEMENT", "AUTRE");
        closed("appointment_status", "PREVU", "TENU", "ANNULE");
        closed("evaluation_kind", "POSITIONNEMENT", "ACQUIS", "A_CHAUD", "A_FROID", "CERTIFICATION");
        closed("funding_line", "C1", "C2A", "C2B", "C2C", "C2D", "C2E", "C2F", "C2G", "C2H", "C3", "C4", "C5", "C6",
                "C7", "C8", "C9", "C10", "C11");
        closed("training_funding_status", "DEMANDE", "ACCORDE", "REFUSE", "FACTURE", "PAYE");
        closed("member_quality", "RESEAU", "GESTIONNAIRE", "EXPERT", "PARTENAIRE", "AUTRE");
        closed("invitation_answer", "EN_ATTENTE", "VIENT", "NE_VIENT_PAS");
        closed("quote_status", "A_FAIRE", "ENVOYE", "ACCEPTE", "REFUSE", "FACTURE");
        closed("report_rhythm", "TRIMESTRIEL", "SEMESTRIEL", "ANNUEL");
        open("zone", "FRR", "FRR_PLUS", "ZRR");
        closed("criterion", "THEME", "STADE", "FORME_JURIDIQUE", "INITIATEUR", "FAMILLE", "FONCTION", "ETAT", "QPV",
                "ZONE", "PORTEUR", "EMPLOIS", "FINANCEMENT");
        closed("own_field_type", "TEXTE", "ENTIER", "NOMBRE", "DATE", "OUI_NON", "LISTE");
    }

    private ShippedLists() {
    }

    /** @throws NoSuchElementException when no list has that name */
    public static CodeList get(String name) {
        return find(name).orElseThrow(() -> new NoSuchElementException(name));
    }

    public static Optional<CodeList> find(String name) {
        return Optional.ofNullable(LISTS.get(name));
    }

    public static List<CodeList> listAll() {
        return List.copyOf(LISTS.values());
    }

    private static void open(String name, String... codes) {
        LISTS.put(name, new CodeList(name, List.of(codes), true));
    }

    private static void closed(String name, String... codes) {
        LISTS.put(name, new CodeList(name, List.of(codes), false));
    }
}
