package sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Events with those who came, resources with their readers, advocacy, governance, agreements and targets. */
final class Outreach {

    private static final List<String> ORGANISATIONS = List.of("Commune de Laval",
            "Communauté de communes d’Erdre et Gesvres", "Nantes Métropole", "Angers Loire Métropole",
            "Maison de quartier des Dervallières", "Fédération des foyers ruraux", "Lycée agricole",
            "Office de tourisme", "Chambre de métiers et de l’artisanat",
            "Union régionale des Scop", "France Active Pays de la Loire", "Le Mans Métropole",
            "Conseil départemental de la Vendée", "Saumur Val de Loire",
            "Collectif d’habitants", "Centre social", "Association de commerçants", "Bibliothèque départementale",
            "Réseau des fermes partagées", "Pays d’Ancenis");

    private final Tables tables;
    private final Dice dice;
    private final Map<String, Project> projects;
    private final List<CaseFile> files;

    Outreach(Tables tables, Dice dice, Map<String, Project> projects, List<CaseFile> files) {
        this.tables = tables;
        this.dice = dice;
        this.projects = projects;
        this.files = files;
    }

    void record() {
        Networks.lines(OutreachList.EVENTS).forEach(this::event);
        List<String[]> resources = Networks.lines(OutreachList.RESOURCES).toList();
        for (String[] f : resources) {
            String code = tables.code(tables.resources, "CRESS", "A");
            tables.resources.add(code, f[1], f[2], f[0],
                    dice.chance(0.75) ? "https://ressources.exemple.fr/" + code.toLowerCase() : "");
            distribute(code, LocalDate.parse(f[0]));
        }
        Networks.lines(OutreachList.ACTIONS)
                .forEach(f -> tables.actions.add(tables.code(tables.actions, "CRESS", "A"), f[0], f[1], f[2], f[3]));
        meetings();
        Networks.lines(OutreachList.ZONES).forEach(f -> tables.zones.add("FRR", f[0], "2024-07-01", ""));
        Networks.lines(OutreachList.AGREEMENTS).forEach(f -> tables.agreements.add(f[0], f[1], f[2], f[3], f[4]));
        Networks.lines(OutreachList.TARGETS).forEach(f -> tables.targets.add(f[0], f[1], f[2], f[3]));
    }

    private void event(String[] f) {
        LocalDate on = LocalDate.parse(f[0]);
        String network = f[5].isEmpty() ? "CRESS" : f[5];
        String code = tables.code(tables.events, network, "A");
        boolean long_ = f[1].equals("SALON");
        tables.events.add(code, on, long_ ? on.plusDays(1) : "", f[1], f[2], f[3], f[4], f[5], f[6],
                f.length > 7 ? f[7] : "");
        if (on.isAfter(Dice.TODAY)) {
            return;
        }
        int guests = f[1].equals("RENCONTRE_REGIONALE") || f[1].equals("SALON")
                ? dice.between(14, 22)
                : dice.between(5, 12);
        List<Project> near = dice.shuffled(new ArrayList<>(projects.values().stream()
                .filter(p -> p.contact.isBefore(on.plusDays(30)) && !p.members.isEmpty()
                        && (f[3].isEmpty() || p.department().equals(f[3]) || dice.chance(0.08)))
                .toList()));
        for (int i = 0; i < guests && i < near.size(); i++) {
            Project project = near.get(i);
            String organisation = project.openedOn != null && dice.chance(0.5) ? project.name : "";
            tables.participations.addIfNew(code, dice.pick(project.members).code(), organisation,
                    dice.chance(0.06) ? 2 : 1);
        }
        for (int i = dice.between(1, 4); i > 0; i--) {
            tables.participations.addIfNew(code, "", dice.pick(ORGANISATIONS),
                    dice.chance(0.5) ? dice.between(2, 9) : 1);
        }
        if (dice.chance(0.6)) {
            tables.participations.addIfNew(code, "", "Public sans inscription", dice.between(6, 38));
        }
    }

    private void distribute(String resource, LocalDate published) {
        for (int i = dice.between(3, 6); i > 0; i--) {
            // A resource is mostly sent in the months after it comes out.
            LocalDate fresh = published.plusDays(130);
            LocalDate end = Dice.TODAY.minusDays(4);
            boolean first = tables.distributions.addIfNew(resource, Dice.workday(published.plusDays(9)), "",
                    dice.between(4, 22));
            if (first) {
                continue;
            }
            LocalDate day = Dice.workday(dice.day(published, i % 2 == 0 && fresh.isBefore(end) ? fresh : end));
            if (day.isBefore(published)) {
                continue;
            }
            if (dice.chance(0.45)) {
                List<CaseFile> open = files.stream()
                        .filter(f -> f.interview != null && !f.contact.isAfter(day) && !f.end().isBefore(day)).toList();
                if (!open.isEmpty()) {
                    tables.distributions.addIfNew(resource, day, dice.pick(open).code, 1);
                    continue;
                }
            }
            tables.distributions.addIfNew(resource, day, "", dice.between(3, 60));
        }
    }

    /** The steering committee meets every quarter, each department and each circle about twice a year. */
    private void meetings() {
        LocalDate day = LocalDate.of(2024, 1, 23);
        String[] departments = {"44", "49", "53", "72", "85"};
        int turn = 0;
        while (!day.isAfter(LocalDate.of(2027, 1, 31))) {
            meeting(day, "COPIL", "", dice.between(9, 16));
            meeting(day.plusDays(dice.between(15, 34)), "COLLECTIF_DEPARTEMENTAL", departments[turn++ % 5],
                    dice.between(8, 24));
            String third = turn % 3 == 0
                    ? "COMITE_PARTENAIRES"
                    : turn % 3 == 1 ? "GROUPE_DE_TRAVAIL" : "COLLECTIF_RESSOURCES";
            meeting(day.plusDays(dice.between(38, 55)), third, "", dice.between(6, 20));
            day = day.plusDays(91);
        }
    }

    private void meeting(LocalDate day, String instance, String department, int people) {
        LocalDate on = Dice.workday(day);
        tables.meetings.add(tables.code(tables.meetings, "CRESS", "A"), on, instance, department,
                on.isAfter(Dice.TODAY) || dice.chance(0.07) ? "" : people);
    }
}
