package sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the stories written by hand ({@link Flagships}) into the same tables as the others. */
final class Arcs {

    private final Tables tables;
    private final Networks networks;
    private final People people;
    private final Dice dice;
    /** Members of the hand-written stories by full name: the training enrols some of them. */
    final Map<String, People.Person> known = new LinkedHashMap<>();
    final Map<String, Project> projectOf = new LinkedHashMap<>();

    Arcs(Tables tables, Networks networks, People people, Dice dice) {
        this.tables = tables;
        this.networks = networks;
        this.people = people;
        this.dice = dice;
    }

    static Set<String> names() {
        Set<String> result = new LinkedHashSet<>();
        (Flagships.LINES + MoreFlagships.LINES).lines().filter(l -> l.startsWith("= "))
                .forEach(l -> result.add(l.substring(2, l.indexOf(" | "))));
        return result;
    }

    /** Writes every story; returns their cases so that agreements and results treat them as the others. */
    List<CaseFile> tell(Map<String, Project> projects, Cast cast) {
        List<CaseFile> files = new ArrayList<>();
        for (String line : (Flagships.LINES + MoreFlagships.LINES).lines().filter(l -> !l.isBlank()).toList()) {
            char sign = line.charAt(0);
            String[] f = Networks.lines(Character.isDigit(sign) ? line : line.substring(2)).findFirst().orElseThrow();
            CaseFile file = files.isEmpty() ? null : files.get(files.size() - 1);
            switch (sign) {
                case '=' -> files.add(open(projects.get(f[0]), f, cast));
                case '@' -> member(file, f[0]);
                case '+' -> stage(file.project, f[0].split(" "));
                case '>' -> tables.orientations.add(
                        tables.code(tables.orientations, file.advisor.network(), file.advisor.device()), file.code,
                        f[0],
                        f[1], f[2].equals("-") ? "" : f[2], f[2].equals("-") ? f[3] : "", Phrases.typography(f[4]),
                        f[5], f[6]);
                case '$' -> tables.funding.add(file.project.code, f[0], f[1], f[2]);
                case '#' -> tables.jobs.add(file.project.code, f[0], f[1], f[2], f[3]);
                default -> followUp(file, f);
            }
        }
        return files;
    }

    private CaseFile open(Project project, String[] f, Cast cast) {
        CaseFile file = new CaseFile(project, networks.advisor(f[1], Integer.parseInt(f[2])));
        file.contact = LocalDate.parse(f[3]);
        file.channel = f[4];
        file.origin = f[5];
        file.interview = LocalDate.parse(f[6]);
        file.qualification = f[7];
        file.qualifiedOn = LocalDate.parse(f[8]);
        file.start = LocalDate.parse(f[9]);
        file.code = tables.code(tables.cases, f[1], file.advisor.device());
        cast.settle(project, file.advisor, file.contact);
        return file;
    }

    /** « Prénom Nom GENRE AGE SITUATION », the family name may have several words. */
    private void member(CaseFile file, String line) {
        String[] words = line.split(" ");
        int end = words.length;
        String last = String.join(" ", List.of(words).subList(1, end - 3));
        People.Person person = people.add(file.advisor.network(), file.advisor.device(), words[0], last, words[end - 3],
                words[end - 2],
                words[end - 1], file.project.insee, file.contact);
        file.project.members.add(person);
        known.put(words[0] + " " + last, person);
        projectOf.put(words[0] + " " + last, file.project);
    }

    private static void stage(Project project, String[] f) {
        LocalDate on = LocalDate.parse(f[0]);
        boolean first = project.stages.isEmpty();
        project.stages.add(new Project.Stage(on, f[1]));
        if (f[1].equals("CREATION")) {
            project.structureOn = first ? on.minusDays(150) : on;
        } else if (f[1].equals("OUVERTURE")) {
            project.openedOn = on;
        }
    }

    private void followUp(CaseFile file, String[] f) {
        char type = f[1].charAt(0);
        char mode = f[1].length() > 1 ? f[1].charAt(1) : switch (type) {
            case 'T' -> 't';
            case 'L' -> 'c';
            case 'E', 'B' -> 'b';
            default -> 's';
        };
        LocalDate on = LocalDate.parse(f[0]);
        String[] time = f[3].split("/");
        boolean group = type == 'A';
        String kind = on.equals(file.interview) ? "PREMIER_ENTRETIEN" : Episodes.type(type);
        String code = tables.code(tables.followUps, file.advisor.network(), file.advisor.device());
        tables.followUps.add(code, file.code,
                file.advisor.code(), on, kind,
                Episodes.mode(mode), time[0], time[1].equals("0") ? "" : time[1], time[2].equals("0") ? "" : time[2],
                group ? "O" : "N",
                group ? time[3] : "", Episodes.themes(List.of(f[2].split("\\+"))), Phrases.typography(f[4]),
                Phrases.typography(f[5]), f[6], f.length > 7 ? f[7] : "",
                Present.at(file.project, code, kind, f[4]));
    }
}
