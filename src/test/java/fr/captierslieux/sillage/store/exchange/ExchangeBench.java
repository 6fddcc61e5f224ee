package fr.captierslieux.sillage.store.exchange;

import fr.captierslieux.sillage.exchange.ExportFiles;
import fr.captierslieux.sillage.exchange.ImportFiles;
import fr.captierslieux.sillage.exchange.ImportOptions;
import fr.captierslieux.sillage.exchange.ImportOptions.Faulty;
import fr.captierslieux.sillage.exchange.ImportOptions.Run;
import fr.captierslieux.sillage.exchange.ImportOutcome;
import fr.captierslieux.sillage.exchange.ImportProgress;
import fr.captierslieux.sillage.formats.csv.CsvTableReader;
import fr.captierslieux.sillage.formats.csv.CsvTableWriter;
import fr.captierslieux.sillage.safekeeping.Passphrase;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.territory.CommuneReference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A folder of files, a store, and the two use cases between them, for the tests of import and export. */
final class ExchangeBench implements AutoCloseable {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/Paris"));
    static final ImportOptions PARTIAL = new ImportOptions(Run.WRITE, Faulty.LEAVE_OUT);
    static final ImportOptions DRY_RUN = new ImportOptions(Run.DRY_RUN, Faulty.REFUSE_ALL);

    private final Path folder;
    private final Store store;
    private int exports;

    ExchangeBench(Path folder) {
        this(folder, "a.sillage", null);
    }

    ExchangeBench(Path folder, String name, @Nullable Passphrase passphrase) {
        this.folder = folder;
        this.store = Store.openOrCreate(folder.resolve(name), passphrase, CLOCK);
    }

    Store store() {
        return store;
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    /** Writes a file of lines and says where. */
    Path file(String name, String... lines) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Puts another byte in the place of a character of a file. */
    void replaceByte(String name, char from, byte to) {
        try {
            byte[] bytes = Files.readAllBytes(folder.resolve(name));
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = bytes[i] == from ? to : bytes[i];
            }
            Files.write(folder.resolve(name), bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    ImportOutcome importFrom(String... names) {
        return importFrom(ImportOptions.USUAL, names);
    }

    ImportOutcome importFrom(ImportOptions options, String... names) {
        return importFrom(options, ImportProgress.SILENT, names);
    }

    ImportOutcome importFrom(ImportOptions options, ImportProgress progress, String... names) {
        try {
            return new ImportFiles(List.of(new CsvTableReader()), () -> new SqlImportStaging(store),
                    CommuneReference.shipped(), CLOCK)
                    .run(java.util.Arrays.stream(names).map(folder::resolve).toList(), options, "Inès", progress);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Exports the store and returns the files by name. */
    Map<String, String> export() {
        return export("export-" + exports++);
    }

    Map<String, String> export(String name) {
        try {
            Path target = folder.resolve(name);
            new ExportFiles(store, new SqlExchangeRows(store), CsvTableWriter::new).run(target, ImportProgress.SILENT);
            Map<String, String> files = new TreeMap<>();
            try (var list = Files.list(target)) {
                for (Path each : list.toList()) {
                    files.put(each.getFileName().toString(), Files.readString(each));
                }
            }
            return files;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    long count(String sql) {
        return store.read(() -> Sql.list(store.connection(), row -> row.getLong(1), sql).getFirst());
    }

    String text(String sql) {
        return store.read(() -> Sql.list(store.connection(), row -> String.valueOf(row.getString(1)), sql).getFirst());
    }

    /** The files of the folder beside the store, without their content. */
    List<String> beside() {
        try (var list = Files.list(folder)) {
            return list.filter(Files::isRegularFile).map(each -> each.getFileName().toString()).sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        store.close();
    }

    /** A small lawful network: one row or more of every file. */
    static Map<String, List<String>> lawful() {
        Map<String, List<String>> files = new LinkedHashMap<>();
        files.put("reseaux", List.of("code;nom;type;departements;accompagne",
                "CRESS;CRESS Pays de la Loire;REGIONAL;44|49;O", "IRESA;L'Iresa;DEPARTEMENTAL;49;N"));
        files.put("conseillers", List.of("code;prenom;nom;reseau;role", "INES;Inès;Ève;CRESS;REFERENT"));
        files.put("referents", List.of("departement;reseau;debut;fin", "49;IRESA;2020-01-01;"));
        files.put("personnes", List.of("code;prenom;nom;courriel;commune;tranche_age",
                "P1;Jean;Dupont;jean@exemple.fr;44109;26_49", "P2;Anne;Œuvrard;;49007;NC"));
        files.put("projets", List.of("code;nom;commune;familles;issu_de;ouvert_le",
                "T1;Le Cœur;44109;FABLAB|AUTRE;;2026-07-01", "T2;L'Annexe;;;T1;"));
        files.put("membres", List.of("projet;personne;role;principal", "T1;P1;PORTEUR;O", "T1;P2;MEMBRE;N"));
        files.put("partenaires", List.of("projet;reseau;role;debut;fin", "T1;IRESA;ACCOMPAGNE;2026-01-01;"));
        files.put("organisations", List.of("code;nom;type;commune;courriel;personnes;projets",
                "M1;Mairie de Nantes;COLLECTIVITE;44109;contact@exemple.fr;P1|P2;T1", "F1;La Fondation;FINANCEUR;;;;"));
        files.put("plans", List.of("code;intitule;dossier;debut;fin;themes;objectifs;modele",
                "PM;De l’idée à la faisabilité;;;;PROJET_VISION;;",
                "PL1;Ouvrir le Cœur;D1;2026-02-01;2026-06-30;;\"Réunir une équipe", "trouver un lieu\";PM"));
        files.put("taches",
                List.of("code;intitule;plan;dossier;conseiller;organisation;echeance;apres;delai_jours;fait_le;note",
                        "TM1;Réunir l’équipe;PM;;;;;;15;;", "TM2;Visiter un lieu;PM;;;;;TM1;30;;",
                        "TA1;Réunir l’équipe;PL1;;INES;;2026-02-16;;15;2026-02-20;",
                        "TA2;Visiter un lieu;PL1;D1;INES;M1;2026-03-22;TA1;30;;Avec la mairie",
                        "TA3;Appeler la mairie;;;INES;M1;2026-12-01;;;;"));
        files.put("rendez_vous", List.of(
                "code;titre;le;debut;fin;conseiller;dossier;personnes;organisation;mode;commune;lieu;statut;suivi;note",
                "RV1;Premier point;2026-02-03;09:30;11:00;INES;D1;P1|P2;;BUREAU;44109;Salle 2;TENU;S1;",
                "RV2;Rencontre des élus;2026-12-02;14:00;;INES;;;M1;SUR_SITE;;;PREVU;;"));
        files.put("conventions",
                List.of("code;financeur;intitule;debut;fin", "REG26;Région;Convention 2026;2026-01-01;2026-12-31"));
        files.put("dossiers", List.of(
                "code;projet;reseau;suite_de;conseiller;premier_contact_le;premier_entretien_le;cloture_le;issue;conventions",
                "D1;T1;CRESS;;INES;2026-01-05;2026-01-12;2026-06-30;RELAIS;REG26", "D2;T1;IRESA;D1;;2026-07-01;;;;"));
        files.put("stades", List.of("projet;stade;le", "T1;IDEE;2026-01-05", "T1;CREATION;2026-03-01"));
        files.put("visions", List.of("projet;le;conseiller;multifonction;usagers", "T1;2026-01-12;INES;2;"));
        files.put("orientations", List.of("code;dossier;le;destination_type;reseau;resultat;resultat_le",
                "O1;D1;2026-01-20;DLA;IRESA;ACCEPTEE;2026-02-01"));
        files.put("suivis",
                List.of("code;dossier;conseiller;le;type;duree_min;themes;compte_rendu",
                        "S1;D1;INES;2026-02-03;RENDEZ_VOUS;90;FINANCEMENTS|MEDIATION;=1+1",
                        "S2;D2;;2026-07-31;APPEL;;;\"Première « visite »", "avec \"\"Jean\"\"; fin\""));
        files.put("emplois", List.of("projet;constate_le;crees_etp;maintenus_etp", "T1;2026-06-30;1,5;0.25"));
        files.put("financements", List.of("projet;financeur;montant_eur;obtenu_le", "T1;Région;12000.50;2026-05-01"));
        files.put("formations",
                List.of("code;intitule;organisme;duree_h", "PTL;Piloter un Tiers-Lieu;La Coopérative;140"));
        files.put("sessions", List.of("code;formation;commune;capacite;statut;debut;fin",
                "PTL3;PTL;44109;15;EN_COURS;2026-09-01;2026-12-18"));
        files.put("demi_journees", List.of("code;session;le;moment;debut;fin", "H1;PTL3;2026-09-01;MATIN;09:00;12:30",
                "H2;PTL3;2026-09-01;APRES_MIDI;;"));
        files.put("inscriptions",
                List.of("code;session;personne;projet;statut;bpf_type", "I1;PTL3;P1;T1;INSCRIT;AUTRE"));
        files.put("presences", List.of("demi_journee;inscription;presence;heures", "H1;I1;PRESENT;3.5"));
        files.put("evenements", List.of("code;le;fin_le;type;titre;departement;commune;reseau;duree_h",
                "E1;2026-10-01;;VISITE;Visite;44;44109;CRESS;2"));
        files.put("participations",
                List.of("evenement;personne;organisation;nombre", "E1;P1;;", "E1;;Ville de Nantes;4"));
        files.put("ressources",
                List.of("code;titre;type;publiee_le;url", "R1;Guide;GUIDE;2026-02-01;https://exemple.fr"));
        files.put("diffusions", List.of("ressource;le;dossier;nombre", "R1;2026-03-01;D1;", "R1;2026-03-01;;12"));
        files.put("actions", List.of("code;le;type;titre;departement", "A1;2026-04-01;PRESSE;Article;"));
        files.put("instances", List.of("code;le;instance;departement;participants", "C1;2026-04-02;COPIL;;12"));
        files.put("zones", List.of("zone;commune;debut;fin", "FRR;49007;2024-07-01;"));
        files.put("objectifs", List.of("convention;indicateur;annee;cible", "REG26;A1;2026;40"));
        files.put("modules", List.of("code;formation;ordre;intitule;bloc;duree_h;objectifs",
                "MO1;PTL;1;Immersion;Socle;7;Situer un lieu", "MO2;PTL;2;Pilotage financier;Gestion;10.5;"));
        files.put("formateurs", List.of("code;prenom;nom;organisme;externe;courriel;telephone",
                "FO1;Armelle;Œillet;La Coopérative;N;armelle@exemple.fr;", "FO2;Jonas;Roc;;O;;"));
        files.put("evaluations", List.of("code;inscription;type;le;note;reussi;commentaire",
                "EV1;I1;A_CHAUD;2026-09-01;8,5;;Concret", "EV2;I1;ACQUIS;2026-09-02;;O;"));
        files.put("financements_formation",
                List.of("code;inscription;ligne;financeur;numero;heures;montant_eur;statut;facture_le",
                        "FF1;I1;C2E;Caisse des dépôts;D-1;70;1540;PAYE;2026-11-02", "FF2;I1;C1;La Grange;;;;ACCORDE;"));
        files.put("groupes", List.of("code;nom;instance;departement;objet;debut;fin",
                "G1;Groupe foncier;GROUPE_DE_TRAVAIL;;Baux et friches;2023-02-07;"));
        files.put("membres_groupe", List.of("groupe;personne;qualite;reseau;debut;fin", "G1;P1;RESEAU;CRESS;;",
                "G1;P2;;;2024-01-01;2025-01-01"));
        files.put("decisions",
                List.of("code;instance;ordre;texte;themes", "DE1;C1;1;Écrire une fiche;FONCIER_IMMOBILIER"));
        files.put("invitations", List.of("evenement;personne;envoyee_le;reponse;repondu_le",
                "E1;P1;2026-09-01;VIENT;2026-09-03", "E1;P2;;EN_ATTENTE;"));
        return files;
    }

    /** Writes the files of {@link #lawful} into a folder, some of them replaced. */
    void lawful(String name, Map<String, List<String>> instead) {
        Map<String, List<String>> files = lawful();
        files.putAll(instead);
        files.forEach((file, lines) -> file(name + "/" + file + ".csv", lines.toArray(String[]::new)));
    }
}
