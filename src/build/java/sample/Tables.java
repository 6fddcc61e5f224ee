package sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All exchange files, with the columns and keys of the contract, and the maker of codes. */
final class Tables {

    private final List<Table> all = new ArrayList<>();
    private final Map<String, Integer> counters = new HashMap<>();

    final Table networks = table("reseaux",
            "code nom type departements thematiques accompagne gere_un_lieu co_porte site_web courriel");
    final Table advisors = table("conseillers", "code prenom nom reseau role courriel");
    final Table referents = table("referents", "departement reseau debut fin", "departement", "reseau", "debut");
    final Table people = table("personnes",
            "code prenom nom genre tranche_age situation courriel telephone commune informee_le consentement_carte");
    final Table projects = table("projets",
            "code nom commune etat familles fonctions initiateur forme_juridique qpv ouvert_le structure_creee_le issu_de description");
    final Table members = table("membres", "projet personne role principal", "projet", "personne");
    final Table partners = table("partenaires", "projet reseau role debut fin", "projet", "reseau", "role");
    final Table organisations = table("organisations",
            "code nom type commune courriel telephone site_web personnes projets description");
    final Table cases = table("dossiers",
            "code projet reseau suite_de conseiller premier_contact_le canal origine premier_entretien_le qualification qualifie_le accompagnement_debut cloture_le issue motif_abandon conventions");
    final Table stages = table("stades", "projet stade le", "projet", "stade", "le");
    final Table visions = table("visions",
            "projet le conseiller multifonction usagers communaute utilite gouvernance lucrativite", "projet", "le");
    final Table orientations = table("orientations",
            "code dossier le destination_type reseau destination motif resultat resultat_le");
    final Table followUps = table("suivis",
            "code dossier conseiller le type mode duree_min preparation_min trajet_min collectif participants themes compte_rendu prochaine_action echeance fait_le personnes");
    final Table plans = table("plans", "code intitule dossier debut fin themes objectifs modele");
    final Table tasks = table("taches",
            "code intitule plan dossier conseiller organisation echeance apres delai_jours fait_le note + decision");
    final Table appointments = table("rendez_vous",
            "code titre le debut fin conseiller dossier personnes organisation mode commune lieu statut suivi note");
    final Table jobs = table("emplois", "projet constate_le crees_etp maintenus_etp source", "projet", "constate_le");
    final Table funding = table("financements", "projet financeur montant_eur obtenu_le", "projet", "financeur",
            "obtenu_le");
    final Table programmes = table("formations",
            "code intitule organisme certification duree_h bpf_objectif nsf + jours nda siret qualiopi prerequis objectifs contact");
    final Table sessions = table("sessions",
            "code formation numero commune capacite statut debut fin + minimum");
    final Table halfDays = table("demi_journees",
            "code session le moment debut fin module formateur + lieu commune module_formation formateurs");
    final Table enrolments = table("inscriptions",
            "code session personne projet statut bpf_type financement certifie + employeur adaptation abandon_le");
    final Table attendances = table("presences", "demi_journee inscription presence heures", "demi_journee",
            "inscription");
    final Table events = table("evenements",
            "code le fin_le type titre departement commune reseau duree_h commanditaire + lieu programme public devis montant_eur");
    final Table participations = table("participations", "evenement personne organisation nombre", "evenement",
            "personne", "organisation");
    final Table resources = table("ressources",
            "code titre type publiee_le url + version themes licence resume auteur");
    final Table distributions = table("diffusions", "ressource le dossier nombre", "ressource", "le", "dossier");
    final Table actions = table("actions", "code le type titre departement");
    final Table meetings = table("instances",
            "code le instance departement participants + groupe titre lieu ordre_du_jour compte_rendu");
    final Table zones = table("zones", "zone commune debut fin", "zone", "commune", "debut");
    final Table agreements = table("conventions", "code financeur intitule debut fin");
    final Table targets = table("objectifs", "convention indicateur annee cible", "convention", "indicateur", "annee");

    final Table modules = table("modules", "code formation ordre intitule bloc duree_h objectifs");
    final Table trainers = table("formateurs", "code prenom nom organisme externe courriel telephone");
    final Table evaluations = table("evaluations", "code inscription type le note reussi commentaire");
    final Table fundings = table("financements_formation",
            "code inscription ligne financeur numero heures montant_eur statut facture_le");
    final Table groups = table("groupes", "code nom instance departement objet debut fin");
    final Table groupMembers = table("membres_groupe", "groupe personne qualite reseau debut fin", "groupe",
            "personne");
    final Table decisions = table("decisions", "code instance ordre texte themes");
    final Table invitations = table("invitations", "evenement personne envoyee_le reponse repondu_le", "evenement",
            "personne");

    private Table table(String name, String columns, String... key) {
        Table table = new Table(name, columns, key);
        all.add(table);
        return table;
    }

    /** The next code of a file, made as the window makes it: network, letters of the device, counter. */
    String code(Table table, String network, String device) {
        String prefix = network + "-" + device + "-";
        int count = counters.merge(table.name() + ":" + prefix, 1, Integer::sum);
        return prefix + String.format("%04d", count);
    }

    void write(Path folder) throws IOException {
        for (Table table : all) {
            table.write(folder);
        }
    }
}
