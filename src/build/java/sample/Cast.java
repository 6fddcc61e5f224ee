package sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Gives a project its network, its adviser, its people, and the case its way in. */
final class Cast {

    /** Active cases that one adviser of Loire-Atlantique keeps, those told by hand included. */
    private static final int CASES_OF_INES = 24;

    private static final Map<String, List<String>> RELAYS = Map.of("ECOSSOLIES",
            List.of("OUVRE_BOITES44", "LIEUX_COMMUNS"),
            "OUVRE_BOITES44", List.of("ECOSSOLIES"), "IRESA", List.of("CDP49"), "CDP49", List.of("IRESA"), "APESS53",
            List.of("COODEM53"),
            "COODEM53", List.of("APESS53"), "CEAS72", List.of("CRESS"), "CEAS85", List.of("POLE_ESS_85"), "POLE_ESS_85",
            List.of("CEAS85", "MOULIN_CREATIF"));

    private final Tables tables;
    private final Networks networks;
    private final People people;
    private final Dice dice;
    private int activeOfInes;

    Cast(Tables tables, Networks networks, People people, Dice dice, int activeOfInes) {
        this.tables = tables;
        this.networks = networks;
        this.people = people;
        this.dice = dice;
        this.activeOfInes = activeOfInes;
    }

    /** A new case on a new project: adviser, members, channel and origin. */
    CaseFile open(Project project, LocalDate contact, boolean active) {
        Networks.Advisor advisor = adviser(project, contact, active);
        CaseFile file = new CaseFile(project, advisor);
        enter(file, contact);
        settle(project, advisor, contact);
        int count = active ? dice.pick(2, 2, 2, 2, 3) : 2;
        for (int i = project.members.size(); i < count; i++) {
            String home = dice.chance(0.1) ? "" : project.insee;
            project.members.add(people.invent(advisor.network(), advisor.device(), home, contact));
        }
        return file;
    }

    /** The continuation of a case in another network of the same département. */
    CaseFile relay(CaseFile first) {
        List<String> targets = RELAYS.getOrDefault(first.advisor.network(), List.of("CRESS"));
        CaseFile second = second(first.project, dice.pick(targets), first.closed, "");
        second.previous = first;
        second.channel = "PRESCRIPTEUR";
        second.origin = "RESEAU_MEMBRE";
        return second;
    }

    /** Another network beside the first one. */
    CaseFile second(Project project, String network, LocalDate contact, String trade) {
        CaseFile file = new CaseFile(project, networks.anyAdvisor(network, dice));
        enter(file, contact);
        file.trade = trade;
        file.channel = "PRESCRIPTEUR";
        file.origin = "RESEAU_MEMBRE";
        return file;
    }

    void settle(Project project, Networks.Advisor advisor, LocalDate contact) {
        project.network = advisor.network();
        project.device = advisor.device();
        project.contact = contact;
        project.code = tables.code(tables.projects, advisor.network(), advisor.device());
    }

    private void enter(CaseFile file, LocalDate contact) {
        file.contact = contact;
        file.code = tables.code(tables.cases, file.advisor.network(), file.advisor.device());
        file.channel = dice.pick("SITE", "SITE", "COURRIEL", "TELEPHONE", "TELEPHONE", "EVENEMENT", "EVENEMENT",
                "PRESCRIPTEUR", "PRESCRIPTEUR",
                "FORMATION", "AUTRE", "");
        file.origin = dice.chance(0.05) ? "" : dice.pick(origins(file.channel));
    }

    private static List<String> origins(String channel) {
        return switch (channel) {
            case "SITE" -> List.of("SITE_CAP", "SITE_CAP", "RESEAUX_SOCIAUX_PRESSE", "BOUCHE_A_OREILLE");
            case "EVENEMENT" -> List.of("EVENEMENT", "EVENEMENT", "TIERS_LIEU");
            case "PRESCRIPTEUR" -> List.of("COLLECTIVITE", "COLLECTIVITE", "FRANCE_TRAVAIL", "CHAMBRE_CONSULAIRE",
                    "FINANCEUR", "RESEAU_MEMBRE");
            case "FORMATION" -> List.of("FORMATION");
            default ->
                List.of("BOUCHE_A_OREILLE", "BOUCHE_A_OREILLE", "RESEAU_MEMBRE", "TIERS_LIEU", "COLLECTIVITE", "AUTRE");
        };
    }

    private Networks.Advisor adviser(Project project, LocalDate contact, boolean active) {
        String network = switch (project.department()) {
            case "44" -> loireAtlantique(active);
            case "49" -> dice.pick("IRESA", "IRESA", "IRESA", "CDP49");
            case "53" -> dice.pick("APESS53", "APESS53", "COODEM53");
            case "72" -> "CEAS72";
            // The referent network of Vendée changed in July 2025: new cases follow.
            case "85" -> contact.isBefore(LocalDate.of(2025, 7, 1))
                    ? dice.pick("CEAS85", "CEAS85", "POLE_ESS_85", "MOULIN_CREATIF")
                    : dice.pick("POLE_ESS_85", "POLE_ESS_85", "CEAS85", "MOULIN_CREATIF");
            default -> "CRESS";
        };
        if (network.equals("INES")) {
            activeOfInes++;
            return networks.advisor("ECOSSOLIES", 0);
        }
        return network.equals("ECOSSOLIES")
                ? networks.advisor(network, dice.chance(0.3) ? 0 : 1)
                : networks.anyAdvisor(network, dice);
    }

    private String loireAtlantique(boolean active) {
        if (active) {
            return activeOfInes < CASES_OF_INES ? "INES" : dice.pick("OUVRE_BOITES44", "LIEUX_COMMUNS", "OZ");
        }
        return dice.pick("ECOSSOLIES", "ECOSSOLIES", "ECOSSOLIES", "OUVRE_BOITES44", "LIEUX_COMMUNS", "OZ");
    }

    /** Ten projects that a second network follows for its trade, while the first goes on. */
    List<CaseFile> companions(List<CaseFile> files) {
        List<CaseFile> result = new ArrayList<>();
        List<CaseFile> chosen = dice.shuffled(files.stream()
                .filter(f -> f.start != null && f.previous == null && !f.project.department().isEmpty()
                        && f.start.isBefore(LocalDate.of(2026, 3, 1))
                        && (f.open() || f.closed.isAfter(f.start.plusDays(260))))
                .toList());
        String[] trades = {"ECHOBAT", "PING", "CAE", "ECHOBAT", "CAE", "PING", "ECHOBAT", "CAE", "PING", "ECHOBAT",
                "CAE"};
        for (int i = 0; i < trades.length && i < chosen.size(); i++) {
            CaseFile main = chosen.get(i);
            String network = trades[i].equals("CAE") ? switch (main.project.department()) {
                case "49" -> "CDP49";
                case "53" -> "COODEM53";
                default -> "OUVRE_BOITES44";
            } : trades[i];
            if (network.equals(main.advisor.network())
                    || files.stream().anyMatch(f -> f.project == main.project && f != main)) {
                continue;
            }
            CaseFile file = second(main.project, network, Dice.workday(main.start.plusDays(dice.between(50, 150))),
                    trades[i]);
            file.interview = Dice.workday(file.contact.plusDays(dice.between(6, 20)));
            file.qualifiedOn = file.interview;
            file.qualification = "COEUR_DE_CIBLE";
            file.start = Dice.workday(file.interview.plusDays(dice.between(3, 20)));
            LocalDate end = Dice.workday(file.start.plusDays(dice.between(170, 300)));
            if (end.isBefore(Dice.TODAY)) {
                file.closed = end;
                file.outcome = dice.pick("OBJECTIF_ATTEINT", "DEMANDE_DU_PORTEUR");
            }
            result.add(file);
        }
        return result;
    }
}
