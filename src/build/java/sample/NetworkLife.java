package sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Groups with their members, what meetings decided and who does it, programmes and invitations of events, what resources are about. It
 * has dice of its own, so that events and meetings stay as they are whatever is added here.
 */
final class NetworkLife {

    private static final long SEED = 20_261_126L;
    private static final String[] PLACES = {"Le Solilab, Nantes", "Espace Chaptal", "Maison des associations",
            "Salle du conseil", "Le Grand Bain, Nantes", "En visio"};
    private static final String[] LICENCES = {"CC BY-SA 4.0", "CC BY-SA 4.0", "CC BY-NC-SA 4.0", ""};
    private static final String[] AUTHORS = {"CRESS Pays de la Loire", "Les Ecossolies", "CEAS 72", "L’Iresa",
            "CAP Tiers-Lieux"};

    private final Tables tables;
    private final Dice dice = new Dice(SEED);
    private final Map<String, Project> projects;

    NetworkLife(Tables tables, Map<String, Project> projects) {
        this.tables = tables;
        this.projects = projects;
    }

    void record() {
        Map<String, List<String>> groups = groups();
        meetings(groups);
        events();
        invitations();
        resources();
    }

    /** The groups by what meets in them: the body, with the département where there are several. */
    private Map<String, List<String>> groups() {
        Map<String, List<String>> byBody = new java.util.LinkedHashMap<>();
        for (String[] f : Networks.lines(NetworkLifeList.GROUPS).toList()) {
            String code = tables.code(tables.groups, "CRESS", "G");
            tables.groups.add(code, f[0], f[1], f[2], f[3], f[4], "");
            byBody.computeIfAbsent(f[1] + f[2], key -> new ArrayList<>()).add(code);
            members(code, f);
        }
        return byBody;
    }

    private void members(String group, String[] f) {
        List<Project> near = dice.shuffled(projects.values().stream().filter(p -> !p.members.isEmpty()
                && (f[2].isEmpty() || p.department().equals(f[2])) && p.contact.isBefore(LocalDate.of(2026, 6, 1)))
                .toList());
        int count = dice.between(6, 11);
        for (int i = 0; i < count && i < near.size(); i++) {
            Project project = near.get(i);
            String quality = i == 0
                    ? "RESEAU"
                    : project.openedOn != null ? "GESTIONNAIRE" : dice.pick("AUTRE", "EXPERT", "PARTENAIRE", "");
            LocalDate since = dice.chance(0.6) ? LocalDate.parse(f[4]).plusDays(dice.between(0, 400)) : null;
            boolean left = since != null && dice.chance(0.12);
            tables.groupMembers.addIfNew(group, dice.pick(project.members).code(), quality,
                    quality.equals("RESEAU") ? project.network : "", since,
                    left ? Dice.pastWorkday(since.plusDays(dice.between(150, 500))) : "");
        }
    }

    private void meetings(Map<String, List<String>> groups) {
        List<String[]> subjects = Networks.lines(NetworkLifeList.SUBJECTS).toList();
        int turn = 0;
        for (String[] meeting : tables.meetings.rows()) {
            List<String> own = groups.getOrDefault(meeting[2] + meeting[3], List.of());
            if (!own.isEmpty()) {
                tables.meetings.say(meeting, "groupe", own.get(turn % own.size()));
            }
            String[] subject = subjects.get(turn++ % subjects.size());
            tables.meetings.say(meeting, "titre", subject[0]);
            tables.meetings.say(meeting, "lieu", dice.pick(PLACES));
            tables.meetings.say(meeting, "ordre_du_jour", subject[1].replace(" / ", "\n"));
            if (!LocalDate.parse(meeting[1]).isAfter(Dice.TODAY)) {
                if (dice.chance(0.7)) {
                    tables.meetings.say(meeting, "compte_rendu", subject[2]);
                }
                decisions(meeting, subject);
            }
        }
    }

    /** What was decided in the last year has tasks. */
    private void decisions(String[] meeting, String[] subject) {
        LocalDate on = LocalDate.parse(meeting[1]);
        int order = 1;
        for (String text : subject[3].split(" / ")) {
            String code = tables.code(tables.decisions, "CRESS", "G");
            tables.decisions.add(code, meeting[0], order, text, order == 1 ? subject[4] : "");
            if (order == 1 && on.isAfter(Dice.TODAY.minusDays(240))) {
                task(code, on, subject[5]);
            }
            order++;
        }
    }

    private void task(String decision, LocalDate on, String title) {
        LocalDate due = Dice.workday(on.plusDays(dice.between(30, 70)));
        boolean done = due.isBefore(Dice.TODAY);
        String code = tables.code(tables.tasks, "CRESS", "G");
        tables.tasks.add(code, title, "", "", "CRESS-" + dice.pick("A", "C"), "", due, "", "",
                done ? Dice.pastWorkday(due.minusDays(dice.between(0, 9))) : "", "");
        tables.tasks.say(tables.tasks.rows().getLast(), "decision", decision);
    }

    private void events() {
        for (String[] event : tables.events.rows()) {
            boolean online = event[3].equals("WEBINAIRE");
            boolean ordered = List.of("INTERVENTION", "ATELIER_SENSIBILISATION").contains(event[3]);
            if (!online && !event[6].isEmpty()) {
                tables.events.say(event, "lieu", ordered
                        ? dice.pick("Mairie", "Salle polyvalente", "Médiathèque")
                        : dice.pick("Le Solilab", "Maison des associations", "La halle", "Espace commun"));
            }
            if (event[3].startsWith("RENCONTRE")) {
                tables.events.say(event, "programme", dice.pick(NetworkLifeList.PROGRAMMES));
                tables.events.say(event, "public", "Porteurs de projet, équipes de lieux, collectivités");
            }
            if (ordered) {
                LocalDate on = LocalDate.parse(event[1]);
                boolean over = on.plusDays(20).isBefore(Dice.TODAY);
                tables.events.say(event, "public", dice.pick("Élus et agents", "Habitants", "Associations"));
                tables.events.say(event, "devis", over ? dice.chance(0.9) ? "FACTURE" : "ACCEPTE" : "ENVOYE");
                tables.events.say(event, "montant_eur", dice.stepped(250, 900, 50));
            }
        }
    }

    private void invitations() {
        List<String[]> near = tables.events.rows().stream()
                .filter(e -> LocalDate.parse(e[1]).isAfter(Dice.TODAY.minusDays(20)) && !e[3].equals("WEBINAIRE"))
                .toList();
        for (String[] event : near) {
            LocalDate on = LocalDate.parse(event[1]);
            LocalDate sent = Dice.pastWorkday(on.minusDays(35));
            Set<String> guests = new LinkedHashSet<>();
            dice.shuffled(projects.values().stream().filter(p -> !p.members.isEmpty()
                    && (event[5].isEmpty() || p.department().equals(event[5]))).toList()).stream().limit(14)
                    .forEach(p -> guests.add(dice.pick(p.members).code()));
            for (String guest : guests) {
                String answer = dice.pick("EN_ATTENTE", "EN_ATTENTE", "VIENT", "VIENT", "NE_VIENT_PAS");
                LocalDate answered = Dice.pastWorkday(sent.plusDays(dice.between(1, 12)));
                tables.invitations.add(event[0], guest, sent, answer,
                        answer.equals("EN_ATTENTE") ? "" : answered);
            }
        }
    }

    private void resources() {
        List<String[]> abstracts = Networks.lines(NetworkLifeList.ABSTRACTS).toList();
        for (int i = 0; i < tables.resources.rows().size() && i < abstracts.size(); i++) {
            String[] resource = tables.resources.rows().get(i);
            tables.resources.say(resource, "version", dice.pick("1", "1", "1.1", "2"));
            tables.resources.say(resource, "themes", abstracts.get(i)[0].replace(',', '|'));
            tables.resources.say(resource, "licence", dice.pick(LICENCES));
            tables.resources.say(resource, "resume", abstracts.get(i)[1]);
            tables.resources.say(resource, "auteur", dice.pick(AUTHORS));
        }
    }
}
