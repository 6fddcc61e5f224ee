package fr.captierslieux.sillage.cases;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.cases.CasePreview.FollowUpLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Believable cases around 6 October 2026, and cases with the longest names that people have. */
public final class CaseFixtures {
    public static final LocalDate TODAY = LocalDate.of(2026, 10, 6);

    private static final String[][] CASES = {
            // project; commune; epci; stage; days since the last contact; promise; days until due
            {"Les Trois Lavoirs", "Ancenis-Saint-Géréon", "Pays d’Ancenis", "FAISABILITE", "18",
                    "Modèle de statuts de SCIC", "-3"},
            {"La Halle aux Possibles", "Clisson", "Clisson Sèvre et Maine Agglo", "CREATION", "14",
                    "Relire le prévisionnel", "0"},
            {"Le Fournil partagé", "Blain", "Pays de Blain", "FAISABILITE", "16", "Rappeler la mairie (bail)", "0"},
            {"La Petite Gare", "Savenay", "Estuaire et Sillon", "IDEE", "0", "Consigner l’entretien", "0"},
            {"L’Escale rurale", "Nozay", "Nozay", "OUVERTURE", "4", "Lien avec Le Quai des Métiers", "2"},
            {"Chez Marceline", "Guérande", "Cap Atlantique", "CREATION", "24", "Réponse de France Active", "6"},
            {"La Ruche du Lac", "Bouaye", "Nantes Métropole", "CONSOLIDATION", "40", "Point à 12 mois", "9"},
            {"L’Herbier commun", "Machecoul-Saint-Même", "Sud Retz Atlantique", "DEVELOPPEMENT", "31", "Point d’étape",
                    "13"},
            {"Le Bief", "Guémené-Penfao", "Pays de Redon", "CREATION", "9", "Visite du bâtiment", "15"},
            {"Le Hangar doux", "Couëron", "Nantes Métropole", "OUVERTURE", "12", "Charte du collectif", "22"},
            {"Les Mains du Port", "Le Croisic", "Cap Atlantique", "FAISABILITE", "22", "Étude de besoins", "24"},
            {"Le Comptoir des Brumes", "Saint-Brevin-les-Pins", "Sud Estuaire", "IDEE", "63", "", ""}};

    private CaseFixtures() {
    }

    /** The twelve cases of the design's picture. */
    public static InMemoryCaseList believable() {
        List<InMemoryCaseList.Entry> entries = new ArrayList<>();
        for (int i = 0; i < CASES.length; i++) {
            entries.add(entry(i));
        }
        return new InMemoryCaseList(entries);
    }

    /** No case at all. */
    public static InMemoryCaseList none() {
        return new InMemoryCaseList(List.of());
    }

    /** Many cases, for lists of several pages. */
    public static InMemoryCaseList many(int count) {
        List<InMemoryCaseList.Entry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            InMemoryCaseList.Entry like = entry(i % CASES.length);
            CasePreview p = like.preview();
            CaseRow row = p.row();
            CaseRow numbered = new CaseRow(new Code("D-%05d".formatted(i)), row.project() + " " + i, row.commune(),
                    row.department(),
                    row.network(), row.status(), row.stage(), row.lastContactOn(), row.nextAction(), row.advisor(),
                    row.qualification(), row.firstContactOn(), row.themes());
            entries.add(new InMemoryCaseList.Entry(like.networkCode(),
                    new CasePreview(numbered, p.epci(), p.stageSince(), p.team(),
                            p.advisor(), p.qualification(), p.families(), p.firstContactOn(), p.closedOn(), p.outcome(),
                            p.minutes(),
                            p.followUps(), p.lastFollowUps())));
        }
        return new InMemoryCaseList(entries);
    }

    /** Names as long as people make them. */
    public static InMemoryCaseList longest() {
        CaseRow row = new CaseRow(new Code("LONG-1"),
                "La Coopérative des Savoir-Faire Partagés et des Cultures Nourricières du Pays de Saint-Philbert-de-Grand-Lieu",
                "Saint-Philbert-de-Grand-Lieu", "44",
                "Réseau Inter-Consulaire des Initiatives Solidaires et Coopératives des Pays de la Loire",
                CaseStatus.IN_SUPPORT,
                "DEVELOPPEMENT", TODAY.minusDays(163), new NextAction(
                        "Relire avec le collectif la convention d’occupation précaire et préparer le vote de l’assemblée générale extraordinaire",
                        TODAY.minusDays(3)),
                "Marguerite-Clémentine Thébault-Hervouët", "COEUR_DE_CIBLE",
                TODAY.minusYears(2), List.of("PARTENARIATS_COLLECTIVITES", "TRANSITION_ECOLOGIQUE"));
        CasePreview preview = new CasePreview(row,
                "Communauté de communes de Grand Lieu et des Vallées de la Boulogne Atlantique",
                TODAY.minusDays(400),
                List.of("Marie-Antoinette de La Rochefoucauld-Montbazon", "Jean-Christophe Kermadec-Le Goff",
                        "Anne-Sophie Delaunay-Marchandeau", "Abdoulaye Diarra", "Élisabeth Guého", "Yann Marsollier",
                        "Lise Renaudin"),
                "Marguerite-Clémentine Thébault-Hervouët", "COEUR_DE_CIBLE",
                List.of("ATELIERS_ARTISANAUX", "BUREAUX_PARTAGES", "TIERS_LIEU_NOURRICIER", "TIERS_LIEU_CULTUREL"),
                TODAY.minusYears(2),
                null, null, 128 * 60 + 45, 143,
                List.of(new FollowUpLine("MISE_EN_RELATION", "SUR_SITE", TODAY.minusDays(163), 630,
                        "Marguerite-Clémentine Thébault-Hervouët",
                        "Une phrase longue, sans fin véritable, comme on en écrit le soir : ".repeat(9))));
        return new InMemoryCaseList(List.of(new InMemoryCaseList.Entry("RICISCPL", preview)));
    }

    private static InMemoryCaseList.Entry entry(int i) {
        String[] c = CASES[i];
        LocalDate last = TODAY.minusDays(Long.parseLong(c[4]));
        NextAction action = c[5].isEmpty() ? null : new NextAction(c[5], TODAY.plusDays(Long.parseLong(c[6])));
        CaseRow row = new CaseRow(new Code("D-%05d".formatted(i)), c[0], c[1], "44", "Les Ecossolies",
                CaseStatus.IN_SUPPORT, c[3], last,
                action, "Inès Thébault", "COEUR_DE_CIBLE", LocalDate.of(2026, 1, 12),
                List.of("GOUVERNANCE_JURIDIQUE"));
        List<FollowUpLine> followUps = List.of(
                new FollowUpLine("RENDEZ_VOUS", "SUR_SITE", last, 90, "Inès Thébault",
                        "Visite de la halle avec l’architecte conseil. Deux scénarios : rez-de-chaussée seul, ou mezzanine en seconde phase."),
                new FollowUpLine("ATELIER_COLLECTIF", null, last.minusDays(14), 120, "Inès Thébault",
                        "Douze personnes. Usages prioritaires : cantine du vendredi, atelier bois, trois bureaux."),
                new FollowUpLine("APPEL", null, last.minusDays(26), 25, "Inès Thébault",
                        "La mairie confirme la mise à disposition jusqu’en 2029."));
        return new InMemoryCaseList.Entry("ECOSSOLIES", new CasePreview(row, c[2], LocalDate.of(2026, 5, 18),
                List.of("Paul Renaudin", "Awa Diarra", "Solène Guého"), "Inès Thébault", "COEUR_DE_CIBLE",
                List.of("BUREAUX_PARTAGES", "ATELIERS_ARTISANAUX", "CUISINE_PARTAGEE"), LocalDate.of(2026, 1, 12), null,
                null, 870, 11,
                followUps));
    }
}
