package fr.captierslieux.sillage.store.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.exchange.ExchangeFile;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.exchange.Fault;
import fr.captierslieux.sillage.exchange.FaultKind;
import fr.captierslieux.sillage.exchange.ImportOutcome;
import fr.captierslieux.sillage.exchange.ImportOutcome.Result;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One lawful network, and in each case one file of it changed: what is told, and where. */
@Tag("store")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryFaultTest {
    /** Told by the readers of files, and tested with them; or by what the store holds (UpdateTest). */
    private static final Set<FaultKind> ELSEWHERE = EnumSet.of(FaultKind.UNREADABLE, FaultKind.DAMAGED_WORKBOOK,
            FaultKind.WORKBOOK_TOO_LARGE,
            FaultKind.ENCRYPTED_WORKBOOK, FaultKind.ERROR_CELL, FaultKind.UNKNOWN_SHEET, FaultKind.MALFORMED_TEXT,
            FaultKind.DIFFERENT_IN_TWO_FOLDERS, FaultKind.REFERS_TO_FAULTY_ROW, FaultKind.NETWORK_CHANGED,
            FaultKind.CODE_CHANGED_MEANING, FaultKind.OTHER_STAGE,
            FaultKind.IN_THE_BIN);

    private static ExchangeBench bench;
    private static int cases;

    @BeforeAll
    static void open(@TempDir Path folder) {
        bench = new ExchangeBench(folder);
    }

    @AfterAll
    static void close() {
        bench.close();
    }

    /** @param place line and column, e.g. {@code 2 nom}; the line 0 for the whole file */
    record Case(FaultKind kind, String place, String file, List<String> lines) {
        @Override
        public String toString() {
            String text = kind + " " + place + " " + file + " " + String.join(" / ", lines);
            return text.substring(0, Math.min(150, text.length()));
        }
    }

    private static Case in(FaultKind kind, String place, String file, String... lines) {
        return new Case(kind, place, file, List.of(lines));
    }

    private static final String SUIVIS = "code;dossier;le;type;duree_min;participants;collectif;compte_rendu;themes;mode";
    private static final String DOSSIERS = "code;projet;reseau;premier_contact_le;premier_entretien_le;qualifie_le;accompagnement_debut;cloture_le;issue;suite_de;motif_abandon";
    private static final String OTHER_CASE = "D2;T1;IRESA;2026-07-01;;;;;;;";

    private static final String PLANS = "code;intitule;dossier;debut;modele";
    private static final String PLAN = "PL1;x;D1;2026-02-01;";
    private static final String EVALUATIONS = "code;inscription;type;le;note;reussi";
    private static final String FUNDINGS = "code;inscription;ligne;financeur;statut;facture_le";
    private static final String TASKS = "code;intitule;plan;dossier;echeance;apres;fait_le";

    static Stream<Case> cases() {
        return Stream.of(
                in(FaultKind.NOTHING_TO_READ, "0 ", "../nowhere"),
                in(FaultKind.UNKNOWN_FILE, "0 ", "suivi", "code", "S1"),
                in(FaultKind.UNKNOWN_FILE, "0 ", "Suivis", "code", "S1"),
                in(FaultKind.EMPTY_FILE, "0 ", "actions"),
                in(FaultKind.NOT_UTF8, "2 titre", "actions", "code;le;type;titre", "A1;2026-04-01;PRESSE;?"),
                in(FaultKind.DUPLICATE_HEADER, "1 code", "actions", "code;code;le;type;titre",
                        "A1;A1;2026-04-01;PRESSE;x"),
                in(FaultKind.UNKNOWN_COLUMN, "1 titres", "actions", "code;le;type;titres", "A1;2026-04-01;PRESSE;x"),
                in(FaultKind.UNKNOWN_COLUMN, "1 Code", "actions", "Code;code;le;type;titre",
                        "A1;A1;2026-04-01;PRESSE;x"),
                in(FaultKind.UNKNOWN_COLUMN, "1 champ:RIEN", "actions", "code;le;type;titre;champ:RIEN",
                        "A1;2026-04-01;PRESSE;x;y"),
                in(FaultKind.MISSING_COLUMN, "1 code", "actions", "le;type;titre", "2026-04-01;PRESSE;x"),
                in(FaultKind.MISSING_COLUMN, "1 le", "stades", "projet;stade", "T1;IDEE"),
                in(FaultKind.WRONG_SEPARATOR, "1 ", "actions", "code,le,type,titre", "A1,2026-04-01,PRESSE,x"),
                in(FaultKind.WRONG_FIELD_COUNT, "2 ", "actions", "code;le;type;titre", "A1;2026-04-01;PRESSE"),
                in(FaultKind.UNCLOSED_QUOTE, "2 titre", "actions", "code;le;type;titre", "A1;2026-04-01;PRESSE;\"x"),
                in(FaultKind.BAD_QUOTE, "2 titre", "actions", "code;le;type;titre", "A1;2026-04-01;PRESSE;\"x\"y"),
                in(FaultKind.TOO_LONG, "2 titre", "actions", "code;le;type;titre",
                        "A1;2026-04-01;PRESSE;" + "é".repeat(32_001)),
                in(FaultKind.CONTROL_CHARACTER, "2 titre", "actions", "code;le;type;titre",
                        "A1;2026-04-01;PRESSE;a\u0007b"),
                in(FaultKind.MISSING_VALUE, "2 titre", "actions", "code;le;type;titre", "A1;2026-04-01;PRESSE;"),
                in(FaultKind.MISSING_VALUE, "2 titre", "actions", "code;le;type", "A1;2026-04-01;PRESSE"),
                in(FaultKind.MISSING_VALUE, "2 code", "actions", "code;le;type;titre", " ;2026-04-01;PRESSE;x"),
                in(FaultKind.MISSING_VALUE, "3 stade", "stades", "projet;stade;le", "T1;IDEE;2026-01-05",
                        "T1;;2026-03-01"),
                in(FaultKind.MISSING_VALUE, "2 choix", "champs", "code;fichier;intitule;type;choix",
                        "C;projets;Couleur;LISTE;"),
                in(FaultKind.CANNOT_BE_CLEARED, "2 titre", "actions", "code;le;type;titre", "A1;2026-04-01;PRESSE;-"),
                in(FaultKind.CANNOT_BE_CLEARED, "2 code", "actions", "code;le;type;titre", "-;2026-04-01;PRESSE;x"),
                in(FaultKind.LONE_DASH, "2 thematiques", "reseaux", "code;nom;type;thematiques",
                        "CRESS;CRESS;REGIONAL;-|-", "IRESA;x;REGIONAL;"),
                in(FaultKind.NOT_A_CODE, "2 code", "actions", "code;le;type;titre", "É1;2026-04-01;PRESSE;x"),
                in(FaultKind.NOT_A_CODE, "2 code", "actions", "code;le;type;titre",
                        "a".repeat(65) + ";2026-04-01;PRESSE;x"),
                in(FaultKind.NOT_A_DATE, "2 le", "actions", "code;le;type;titre", "A1;2026-02-30;PRESSE;x"),
                in(FaultKind.NOT_A_DATE, "2 le", "actions", "code;le;type;titre", "A1;01/04/2026;PRESSE;x"),
                in(FaultKind.NOT_A_DATE, "2 le", "actions", "code;le;type;titre", "A1;2026-4-1;PRESSE;x"),
                in(FaultKind.DATE_OUT_OF_RANGE, "2 le", "actions", "code;le;type;titre", "A1;1989-12-31;PRESSE;x"),
                in(FaultKind.DATE_OUT_OF_RANGE, "2 le", "actions", "code;le;type;titre", "A1;2031-11-25;PRESSE;x"),
                in(FaultKind.NOT_A_TIME, "2 debut", "demi_journees", "code;session;le;moment;debut",
                        "H1;PTL3;2026-09-01;MATIN;9:00"),
                in(FaultKind.NOT_A_TIME, "2 debut", "demi_journees", "code;session;le;moment;debut",
                        "H1;PTL3;2026-09-01;MATIN;24:00"),
                in(FaultKind.NOT_WHOLE, "2 duree_min", "suivis", SUIVIS, "S1;D1;2026-02-03;APPEL;1.5;;;;;"),
                in(FaultKind.NOT_WHOLE, "2 participants", "suivis", SUIVIS, "S1;D1;2026-02-03;APPEL;;-3;;;;"),
                in(FaultKind.NOT_DECIMAL, "2 montant_eur", "financements", "projet;financeur;montant_eur;obtenu_le",
                        "T1;Région;1 000;2026-05-01"),
                in(FaultKind.NOT_DECIMAL, "2 montant_eur", "financements", "projet;financeur;montant_eur;obtenu_le",
                        "T1;Région;1.00001;2026-05-01"),
                in(FaultKind.NOT_DECIMAL, "2 montant_eur", "financements", "projet;financeur;montant_eur;obtenu_le",
                        "T1;Région;1e3;2026-05-01"),
                in(FaultKind.OUT_OF_RANGE, "2 duree_min", "suivis", SUIVIS, "S1;D1;2026-02-03;APPEL;1441;;;;;"),
                in(FaultKind.OUT_OF_RANGE, "2 multifonction", "visions", "projet;le;multifonction", "T1;2026-01-12;4"),
                in(FaultKind.NOT_YES_NO, "2 collectif", "suivis", SUIVIS, "S1;D1;2026-02-03;APPEL;;;oui;;;"),
                in(FaultKind.NOT_IN_LIST, "2 type", "reseaux", "code;nom;type", "CRESS;CRESS;NATIONAL",
                        "IRESA;x;REGIONAL"),
                in(FaultKind.NOT_IN_LIST, "2 moment", "demi_journees", "code;session;le;moment",
                        "H1;PTL3;2026-09-01;SOIR"),
                in(FaultKind.UNKNOWN_REFERENCE, "2 sous_stade", "stades", "projet;stade;le;sous_stade",
                        "T1;IDEE;2026-01-05;RIEN"),
                in(FaultKind.NOT_IN_LIST, "2 nom", "reglages", "nom;valeur", "poids;3"),
                in(FaultKind.OUT_OF_RANGE, "2 valeur", "reglages", "nom;valeur", "poids_referent;101"),
                in(FaultKind.OUT_OF_RANGE, "2 valeur", "reglages", "nom;valeur", "jours_en_veille;0"),
                in(FaultKind.OUT_OF_RANGE, "2 valeur", "reglages", "nom;valeur", "jours_en_veille;366"),
                in(FaultKind.NOT_IN_LIST, "2 critere", "situations", "destination_type;critere;valeur;pour",
                        "DLA;METEO;PLUIE;3"),
                in(FaultKind.NOT_IN_LIST, "2 liste", "listes", "liste;code;libelle_fr", "theme;MEDIATION;x"),
                in(FaultKind.MALFORMED_LIST_CODE, "2 code", "listes", "liste;code;libelle_fr", "themes;Médiation;x"),
                in(FaultKind.FIXED_LIST, "2 code", "listes", "liste;code;libelle_fr", "stade;GERME;x"),
                in(FaultKind.FIXED_ENTRY, "2 retire", "listes", "liste;code;retire", "stade;IDEE;O"),
                in(FaultKind.FIXED_ENTRY, "2 ordre", "listes", "liste;code;ordre", "genre;F;3"),
                in(FaultKind.NOT_IN_LIST, "2 fichier", "champs", "code;fichier;intitule;type",
                        "C;projet;Couleur;TEXTE"),
                in(FaultKind.NOT_A_LIST_CODE, "2 mode", "suivis", SUIVIS, "S1;D1;2026-02-03;APPEL;;;;;;visio"),
                in(FaultKind.NOT_A_LIST_CODE, "2 themes", "suivis", SUIVIS, "S1;D1;2026-02-03;APPEL;;;;;MEDIATION|_X;"),
                in(FaultKind.UNKNOWN_COMMUNE, "2 commune", "projets", "code;nom;commune", "T1;x;44000", "T2;x;"),
                in(FaultKind.UNKNOWN_DEPARTMENT, "2 departements", "reseaux", "code;nom;type;departements",
                        "CRESS;x;REGIONAL;44|96", "IRESA;x;REGIONAL;"),
                in(FaultKind.NOT_AN_EMAIL, "2 courriel", "personnes", "code;prenom;nom;courriel", "P1;a;b;jean@",
                        "P2;a;b;"),
                in(FaultKind.UNKNOWN_INDICATOR, "2 indicateur", "objectifs", "convention;indicateur;annee;cible",
                        "REG26;Z9;2026;1"),
                in(FaultKind.DUPLICATE_ROW, "4 code", "actions", "code;le;type;titre", "A1;2026-04-01;PRESSE;x", "",
                        "A1;2026-04-01;PRESSE;x"),
                in(FaultKind.DUPLICATE_ROW, "3 projet", "stades", "projet;stade;le", "T1;IDEE;2026-01-05",
                        "T1;IDEE;2026-01-05"),
                in(FaultKind.UNKNOWN_REFERENCE, "2 projet", "stades", "projet;stade;le", "t1;IDEE;2026-01-05"),
                in(FaultKind.UNKNOWN_REFERENCE, "2 projet", "stades", "projet;stade;le", "T 1;IDEE;2026-01-05"),
                in(FaultKind.UNKNOWN_REFERENCE, "2 conventions", "dossiers", DOSSIERS + ";conventions",
                        "D1;T1;CRESS;2026-01-05;;;;;;;;REG26|REG27", OTHER_CASE + ";"),
                in(FaultKind.CYCLE, "2 issu_de", "projets", "code;nom;issu_de", "T1;x;T3", "T2;x;T1", "T3;x;T2"),
                in(FaultKind.CYCLE, "3 issu_de", "projets", "code;nom;issu_de", "T1;x;", "T2;x;T2"),
                in(FaultKind.CYCLE, "2 suite_de", "dossiers", DOSSIERS, "D1;T1;CRESS;2026-01-05;;;;;;D2;",
                        "D2;T1;IRESA;2026-07-01;;;;;;D1;"),
                in(FaultKind.END_BEFORE_BEGINNING, "2 fin", "referents", "departement;reseau;debut;fin",
                        "49;IRESA;2020-01-02;2020-01-01"),
                in(FaultKind.END_BEFORE_BEGINNING, "2 fin", "partenaires", "projet;reseau;role;debut;fin",
                        "T1;IRESA;GERE;2020-01-02;2020-01-01"),
                in(FaultKind.END_BEFORE_BEGINNING, "2 fin", "zones", "zone;commune;debut;fin",
                        "FRR;49007;2020-01-02;2020-01-01"),
                in(FaultKind.END_BEFORE_BEGINNING, "2 fin", "conventions", "code;financeur;intitule;debut;fin",
                        "REG26;x;y;2020-01-02;2020-01-01"),
                in(FaultKind.END_BEFORE_BEGINNING, "2 fin", "sessions", "code;formation;statut;debut;fin",
                        "PTL3;PTL;OUVERTE;2026-09-01;2026-08-31"),
                in(FaultKind.END_BEFORE_BEGINNING, "2 fin", "demi_journees", "code;session;le;moment;debut;fin",
                        "H1;PTL3;2026-09-01;MATIN;12:00;09:00"),
                in(FaultKind.END_BEFORE_BEGINNING, "2 fin_le", "evenements", "code;le;fin_le;type;titre",
                        "E1;2026-10-02;2026-10-01;VISITE;x"),
                in(FaultKind.END_BEFORE_BEGINNING, "2 resultat_le", "orientations",
                        "code;dossier;le;destination_type;resultat_le", "O1;D1;2026-01-20;DLA;2026-01-19"),
                in(FaultKind.END_BEFORE_BEGINNING, "2 premier_entretien_le", "dossiers", DOSSIERS,
                        "D1;T1;CRESS;2026-01-05;2026-01-04;;;;;;", OTHER_CASE),
                in(FaultKind.END_BEFORE_BEGINNING, "2 cloture_le", "dossiers", DOSSIERS,
                        "D1;T1;CRESS;2026-01-05;;;;2026-01-04;RELAIS;;", OTHER_CASE),
                in(FaultKind.END_BEFORE_BEGINNING, "2 cloture_le", "dossiers", DOSSIERS,
                        "D1;T1;CRESS;2026-01-05;;;2026-03-01;2026-02-28;RELAIS;;", OTHER_CASE),
                in(FaultKind.CLOSED_WITHOUT_OUTCOME, "2 cloture_le", "dossiers", DOSSIERS,
                        "D1;T1;CRESS;2026-01-05;;;;2026-03-01;;;", OTHER_CASE),
                in(FaultKind.OUTCOME_WITHOUT_CLOSING, "2 issue", "dossiers", DOSSIERS,
                        "D1;T1;CRESS;2026-01-05;;;;;RELAIS;;", OTHER_CASE),
                in(FaultKind.OUTSIDE_SESSION, "2 le", "demi_journees", "code;session;le;moment",
                        "H1;PTL3;2026-08-31;MATIN"),
                in(FaultKind.OTHER_SESSION, "2 inscription", "inscriptions", "code;session;personne;statut",
                        "I1;PTL4;P1;INSCRIT"),
                in(FaultKind.SAME_HALF_DAY, "3 moment", "demi_journees", "code;session;le;moment",
                        "H1;PTL3;2026-09-01;MATIN", "H2;PTL3;2026-09-01;MATIN"),
                in(FaultKind.ENROLLED_TWICE, "3 personne", "inscriptions", "code;session;personne;statut",
                        "I1;PTL3;P1;INSCRIT", "I2;PTL3;P1;CANDIDAT"),
                in(FaultKind.MISSING_VALUE, "2 debut", "plans", PLANS, "PM;x;D2;;", PLAN),
                in(FaultKind.MISSING_VALUE, "2 statut", "rendez_vous", "code;titre;le;statut", "RV1;x;2026-02-03;"),
                in(FaultKind.NOT_IN_LIST, "2 statut", "rendez_vous", "code;titre;le;statut",
                        "RV1;x;2026-02-03;REPORTE"),
                in(FaultKind.NEW_LIST_CODE, "2 type", "organisations", "code;nom;type", "M1;x;SYNDICAT"),
                in(FaultKind.UNKNOWN_REFERENCE, "2 personnes", "organisations", "code;nom;personnes", "M1;x;P1|P9"),
                in(FaultKind.UNKNOWN_REFERENCE, "2 suivi", "rendez_vous", "code;titre;le;statut;suivi",
                        "RV1;x;2026-02-03;TENU;S9"),
                in(FaultKind.OUT_OF_RANGE, "2 delai_jours", "taches", "code;intitule;delai_jours", "TA1;x;3651"),
                in(FaultKind.END_BEFORE_BEGINNING, "2 fin", "plans", PLANS + ";fin", "PM;x;D1;2026-02-02;;2026-02-01",
                        PLAN + ";"),
                in(FaultKind.END_BEFORE_BEGINNING, "2 fin", "rendez_vous", "code;titre;le;debut;fin;statut",
                        "RV1;x;2026-02-03;11:00;10:59;PREVU"),
                in(FaultKind.CYCLE, "2 modele", "plans", PLANS, "PM;x;;;PL1", "PL1;x;D1;2026-02-01;PM"),
                in(FaultKind.CYCLE, "2 apres", "taches", TASKS, "TA1;x;PL1;;;TA2;", "TA2;x;PL1;;;TA1;"),
                in(FaultKind.DATED_TASK_OF_MODEL, "2 echeance", "taches", TASKS, "TM1;x;PM;;2026-03-01;;"),
                in(FaultKind.DATED_TASK_OF_MODEL, "3 fait_le", "taches", TASKS, "TA1;x;PL1;;2026-03-01;;2026-03-01",
                        "TM1;x;PM;;;;2026-03-01"),
                in(FaultKind.OTHER_CASE, "2 dossier", "taches", TASKS, "TA1;x;PL1;D2;;;"),
                in(FaultKind.OTHER_CASE, "2 dossier", "taches", TASKS, "TM1;x;PM;D1;;;"),
                in(FaultKind.OTHER_PLAN, "3 apres", "taches", TASKS, "TM1;x;PM;;;;", "TA1;x;PL1;;;TM1;"),
                in(FaultKind.OTHER_PLAN, "3 apres", "taches", TASKS, "TA1;x;PL1;;;;", "TA3;x;;;;TA1;"),
                in(FaultKind.OTHER_PROGRAMME, "3 module_formation", "demi_journees",
                        "code;session;le;moment;module_formation", "H1;PTL3;2026-09-01;MATIN;MO1",
                        "H2;AUT1;2026-09-01;APRES_MIDI;MO1"),
                in(FaultKind.UNKNOWN_REFERENCE, "2 module_formation", "demi_journees",
                        "code;session;le;moment;module_formation", "H1;PTL3;2026-09-01;MATIN;RIEN"),
                in(FaultKind.UNKNOWN_REFERENCE, "2 formateurs", "demi_journees", "code;session;le;moment;formateurs",
                        "H1;PTL3;2026-09-01;MATIN;FO1|FO9"),
                in(FaultKind.UNKNOWN_REFERENCE, "2 inscription", "evaluations", EVALUATIONS,
                        "EV1;I9;A_CHAUD;2026-09-01;;"),
                in(FaultKind.OUT_OF_RANGE, "2 note", "evaluations", EVALUATIONS, "EV1;I1;A_CHAUD;2026-09-01;10.1;"),
                in(FaultKind.NOT_DECIMAL, "2 note", "evaluations", EVALUATIONS, "EV1;I1;A_CHAUD;2026-09-01;8.25;"),
                in(FaultKind.NOT_IN_LIST, "2 type", "evaluations", EVALUATIONS, "EV1;I1;HUMEUR;2026-09-01;;"),
                in(FaultKind.NOTHING_TO_PASS, "2 reussi", "evaluations", EVALUATIONS, "EV1;I1;A_CHAUD;2026-09-01;8;O"),
                in(FaultKind.UNKNOWN_REFERENCE, "2 inscription", "financements_formation", FUNDINGS,
                        "FF1;I9;C1;x;ACCORDE;"),
                in(FaultKind.NOT_IN_LIST, "2 ligne", "financements_formation", FUNDINGS, "FF1;I1;C12;x;ACCORDE;"),
                in(FaultKind.INVOICED_WITHOUT_DATE, "2 facture_le", "financements_formation", FUNDINGS,
                        "FF1;I1;C1;x;PAYE;"),
                in(FaultKind.DATED_WITHOUT_INVOICE, "2 facture_le", "financements_formation", FUNDINGS,
                        "FF1;I1;C1;x;ACCORDE;2026-11-02"),
                in(FaultKind.END_BEFORE_BEGINNING, "2 fin", "groupes", "code;nom;instance;debut;fin",
                        "G1;x;COPIL;2026-01-02;2026-01-01"),
                in(FaultKind.END_BEFORE_BEGINNING, "2 fin", "membres_groupe", "groupe;personne;debut;fin",
                        "G1;P1;2026-01-02;2026-01-01"),
                in(FaultKind.END_BEFORE_BEGINNING, "2 repondu_le", "invitations",
                        "evenement;personne;envoyee_le;repondu_le", "E1;P1;2026-01-02;2026-01-01"),
                in(FaultKind.UNKNOWN_REFERENCE, "2 instance", "decisions", "code;instance;texte", "DE1;C9;x"),
                in(FaultKind.UNKNOWN_REFERENCE, "2 decision", "taches", "code;intitule;decision", "TA9;x;DE9"),
                in(FaultKind.NEW_LIST_CODE, "2 instance", "groupes", "code;nom;instance", "G1;x;JURY"),
                in(FaultKind.NOT_IN_LIST, "2 devis", "evenements", "code;le;type;titre;devis",
                        "E1;2026-10-01;VISITE;x;PERDU"),
                in(FaultKind.NEW_LIST_CODE, "2 mode", "suivis", SUIVIS, "S1;D1;2026-02-03;APPEL;;;;;;PIGEON",
                        "S2;D1;2026-02-03;APPEL;;;;;;PIGEON"),
                in(FaultKind.NEW_LIST_CODE, "2 themes", "suivis", SUIVIS,
                        "S1;D1;2026-02-03;APPEL;;;;;MEDIATION|CHEVAUX;"),
                in(FaultKind.ABANDON_WITHOUT_REASON, "2 issue", "dossiers", DOSSIERS,
                        "D1;T1;CRESS;2026-01-05;;;;2026-03-01;ABANDON;;", OTHER_CASE),
                in(FaultKind.CLOSED_BEFORE_INTERVIEW, "2 cloture_le", "dossiers", DOSSIERS,
                        "D1;T1;CRESS;2026-01-05;2026-03-02;;;2026-03-01;RELAIS;;", OTHER_CASE),
                in(FaultKind.CLOSED_BEFORE_QUALIFICATION, "2 cloture_le", "dossiers", DOSSIERS,
                        "D1;T1;CRESS;2026-01-05;;2026-03-02;;2026-03-01;RELAIS;;", OTHER_CASE),
                in(FaultKind.FOLLOW_UP_AFTER_CLOSING, "2 le", "suivis", SUIVIS, "S1;D1;2026-07-01;APPEL;;;;;;"),
                in(FaultKind.STAGE_BEFORE_CONTACT, "2 le", "stades", "projet;stade;le", "T1;IDEE;2026-01-04"),
                in(FaultKind.OTHER_DEPARTMENT, "2 departement", "evenements", "code;le;type;titre;departement;commune",
                        "E1;2026-10-01;VISITE;x;49;44109"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isToldInItsPlace(Case each) {
        String name = "case" + cases++;
        Map<String, List<String>> instead = switch (each.kind) {
            case OTHER_SESSION -> Map.of(each.file, each.lines, "sessions", List.of("code;formation;statut;debut;fin",
                    "PTL3;PTL;OUVERTE;2026-09-01;2026-12-18", "PTL4;PTL;OUVERTE;2026-09-01;2026-12-18"));
            case OTHER_PROGRAMME -> Map.of(each.file, each.lines, "formations",
                    List.of("code;intitule;organisme", "PTL;x;y", "AUT;x;y"), "sessions",
                    List.of("code;formation;statut;debut;fin", "PTL3;PTL;OUVERTE;2026-09-01;2026-12-18",
                            "AUT1;AUT;OUVERTE;2026-09-01;2026-12-18"));
            default -> Map.of(each.file, each.lines);
        };
        boolean nowhere = each.file.startsWith("..");
        bench.lawful(name, nowhere ? Map.of() : instead);
        if (each.kind == FaultKind.NOT_UTF8) {
            bench.replaceByte(name + "/" + each.file + ".csv", '?', (byte) 0xE9);
        }
        ImportOutcome outcome = nowhere
                ? bench.importFrom(ExchangeBench.DRY_RUN, name, "nowhere")
                : bench.importFrom(ExchangeBench.DRY_RUN, name);
        assertThat(outcome.faults()).as(each.toString()).anySatisfy(fault -> {
            assertThat(fault.kind()).isEqualTo(each.kind);
            if (each.kind == FaultKind.OTHER_SESSION) {
                assertThat(fault.source()).endsWith("presences.csv");
            } else {
                assertThat(fault.source()).endsWith(nowhere ? "nowhere" : name + "/" + each.file + ".csv");
            }
            assertThat(fault.line() + " " + fault.column()).isEqualTo(each.place);
            assertThat(fault.severity()).isEqualTo(each.kind.severity());
        });
        assertThat(outcome.result())
                .isEqualTo(each.kind.severity() == Fault.Severity.FAULT ? Result.REFUSED : Result.TRIED);
    }

    @Test
    void everyKindIsTold() {
        Set<FaultKind> told = EnumSet.copyOf(cases().map(Case::kind).toList());
        told.addAll(ELSEWHERE);
        assertThat(told).containsExactlyInAnyOrder(FaultKind.values());
    }

    @Test
    void aLawfulNetworkIsNotFaulty() {
        bench.lawful("lawful", Map.of());
        ImportOutcome outcome = bench.importFrom(ExchangeBench.DRY_RUN, "lawful");
        assertThat(outcome.faults()).isEmpty();
        assertThat(outcome.files()).hasSize((int) ExchangeFormat.files().stream()
                .filter(file -> file.written() == ExchangeFile.Written.ALWAYS).count());
        assertThat(bench.count("SELECT count(*) FROM person")).isZero();
    }
}
