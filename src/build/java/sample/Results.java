package sample;

import java.time.LocalDate;
import java.util.List;

/** What comes of the projects: jobs, funding, vision; also who runs a place or carries it along. */
final class Results {

    private static final List<String> PUBLIC = List.of("Région Pays de la Loire", "Europe LEADER",
            "DRAC Pays de la Loire", "État", "Fondation de France",
            "Crédit coopératif", "France Active", "Fondation locale", "Apports de membres");

    private final Tables tables;
    private final Dice dice;

    Results(Tables tables, Dice dice) {
        this.tables = tables;
        this.dice = dice;
    }

    /** {@code last} is the last day on which a network knew the project. */
    void record(Project project, LocalDate last, boolean byHand) {
        for (Project.Stage stage : project.stages) {
            if (!byHand && !stage.code().equals("IDEE") && !stage.code().equals("ARRET")) {
                money(project, stage, last);
            }
        }
        if (!byHand && project.openedOn != null) {
            jobs(project, last);
        }
    }

    private void money(Project project, Project.Stage stage, LocalDate last) {
        double share = switch (stage.code()) {
            case "FAISABILITE" -> 0.4;
            case "CREATION" -> 0.85;
            default -> 0.9;
        };
        int count = dice.chance(share) ? stage.code().equals("FAISABILITE") ? 1 : dice.between(1, 2) : 0;
        for (int i = 0; i < count; i++) {
            LocalDate day = Dice.workday(stage.on().plusDays(dice.between(10, 150)));
            if (day.isAfter(last) || day.isAfter(Dice.TODAY)) {
                continue;
            }
            String funder = dice.chance(0.35) && !project.commune.isEmpty() ? of(project.commune) : dice.pick(PUBLIC);
            if (funder.startsWith("DRAC") && !project.families.contains("CT")) {
                funder = "Région Pays de la Loire";
            }
            int amount = stage.code().equals("FAISABILITE")
                    ? dice.stepped(2000, 9000, 500)
                    : funder.equals("Apports de membres")
                            ? dice.stepped(1500, 9000, 250)
                            : dice.stepped(4000, 26000, 1000);
            tables.funding.addIfNew(project.code, funder, amount + (dice.chance(0.03) ? ".5" : ""), day);
        }
    }

    private static String of(String commune) {
        return commune.startsWith("Le ")
                ? "Commune du " + commune.substring(3)
                : commune.startsWith("Les ")
                        ? "Commune des " + commune.substring(4)
                        : commune.matches("[AEIOUYÉÈÊÎŒ].*") || commune.equals("Héric")
                                ? "Commune d’" + commune
                                : "Commune de " + commune;
    }

    private void jobs(Project project, LocalDate last) {
        LocalDate first = project.stages.get(0).on();
        LocalDate day = project.openedOn.isBefore(first)
                ? Dice.workday(first.plusDays(dice.between(5, 60)))
                : project.openedOn;
        double total = project.openedOn.isBefore(first) ? dice.pick(0.8, 1.0, 1.5, 2.0, 2.5) : 0;
        while (!day.isAfter(Dice.TODAY) && day.isBefore(last.plusDays(60))) {
            double created = dice.pick(0.0, 0.5, 0.5, 0.8, 1.0, 1.0, 1.5);
            tables.jobs.addIfNew(project.code, day, decimal(created), decimal(total),
                    dice.pick("déclaration de l’équipe", "contrat de travail", "rapport d’activité", ""));
            total += created;
            day = Dice.workday(day.plusDays(dice.between(130, 230)));
        }
    }

    private static String decimal(double value) {
        String text = String.valueOf(Math.round(value * 10) / 10.0);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    /** The vision at the first interview and then about twice a year, growing with the project. */
    void visions(CaseFile file) {
        if (file.start == null || file.previous != null || !file.trade.isEmpty() || dice.chance(0.12)) {
            return;
        }
        int[] values = new int[6];
        for (int i = 0; i < values.length; i++) {
            values[i] = dice.pick(0, 1, 1, 1, 2, 2);
        }
        LocalDate day = file.interview;
        int count = 0;
        while (!day.isAfter(file.end()) && count < 4) {
            String[] cells = new String[6];
            for (int i = 0; i < 6; i++) {
                cells[i] = dice.chance(count == 0 ? 0.08 : 0.02) ? "" : String.valueOf(values[i]);
            }
            tables.visions.addIfNew(file.project.code, day, dice.chance(0.95) ? file.advisor.code() : "", cells[0],
                    cells[1], cells[2], cells[3], cells[4],
                    cells[5]);
            for (int i = 0; i < 6; i++) {
                values[i] = Math.min(3, values[i] + dice.pick(0, 0, 1, 1));
            }
            day = Dice.workday(day.plusDays(dice.between(150, 240)));
            count++;
        }
    }

    /** Networks that run a place, or carry a project with its team. */
    void partners(java.util.Map<String, Project> projects) {
        tables.partners.add(projects.get("La Fabrique Mellinet").code, "LIEUX_COMMUNS", "GERE", "2024-10-01", "");
        tables.partners.add(projects.get("Le Hangar doux").code, "LIEUX_COMMUNS", "CO_PORTE", "2026-02-16", "");
        tables.partners.add(projects.get("La Verrière").code, "IRESA", "CO_PORTE", "2024-01-08", "");
        tables.partners.add(projects.get("Le 7 bis").code, "IRESA", "CO_PORTE", "2025-03-03", "");
        tables.partners.add(projects.get("Le Nouveau Bal").code, "MOULIN_CREATIF", "CO_PORTE", "2025-09-01", "");
        tables.partners.add(projects.get("La Filature").code, "COODEM53", "CO_PORTE", "2024-11-04", "2026-06-30");
        tables.partners.add(projects.get("La Ruche du Lac").code, "PING", "CO_PORTE", "2024-03-05", "");
        tables.partners.add(projects.get("Chez Marceline").code, "OUVRE_BOITES44", "CO_PORTE", "", "");
    }
}
