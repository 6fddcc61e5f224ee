package sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes the sample network: {@code java src/build/java/sample/SampleData.java sample-data}. Two runs
 * write the same bytes. Everybody in it is invented; « today » is {@link Dice#TODAY}.
 */
public final class SampleData {

    private static final long SEED = 20_241_124L;

    private SampleData() {
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("usage: java src/build/java/sample/SampleData.java FOLDER");
            System.exit(2);
        }
        Path folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        tables().write(folder);
    }

    private static Tables tables() {
        Dice dice = new Dice(SEED);
        Tables tables = new Tables();
        Networks networks = new Networks(tables);
        People people = new People(tables, dice);
        Map<String, Project> projects = new LinkedHashMap<>();
        Networks.lines(ProjectList.LINES).map(Project::new).forEach(p -> projects.put(p.name, p));

        // The stories written by hand come first: their people keep their names, their cases the first codes.
        Set<String> byHand = Arcs.names();
        Arcs arcs = new Arcs(tables, networks, people, dice);
        Cast cast = new Cast(tables, networks, people, dice, 5);
        List<CaseFile> told = arcs.tell(projects, cast);
        Stories stories = new Stories(cast, dice);
        stories.plan(projects, byHand);
        Stories.linkParents(projects);
        List<CaseFile> files = new ArrayList<>(stories.files);
        files.addAll(cast.companions(stories.files));

        Notebook notebook = new Notebook(tables, networks, dice);
        Orientations orientations = new Orientations(tables, dice);
        Results results = new Results(tables, dice);
        for (CaseFile file : files) {
            notebook.tell(file);
            orientations.send(file);
        }
        files.addAll(told);
        for (CaseFile file : files) {
            file.agreements = agreements(file, dice);
            results.visions(file);
            file.write(tables);
        }
        new Trainings(tables, people, dice, projects).record(arcs);
        for (Project project : projects.values()) {
            LocalDate last = files.stream().filter(f -> f.project == project).map(CaseFile::end)
                    .max(LocalDate::compareTo).orElse(Dice.TODAY);
            results.record(project, last, byHand.contains(project.name));
            project.write(tables, dice);
        }
        results.partners(projects);
        new Outreach(tables, dice, projects, files).record();
        new Planning(tables, projects, files).record();
        new TrainingDetails(tables, projects).record();
        new NetworkLife(tables, projects).record();
        return tables;
    }

    /** The agreements a case is counted under: what funds the help, not who asked for it. */
    private static String agreements(CaseFile file, Dice dice) {
        List<String> result = new ArrayList<>();
        boolean heart = file.qualification.equals("COEUR_DE_CIBLE");
        if (heart && dice.chance(0.8) || file.qualification.equals("OFFRE_GRATUITE") && dice.chance(0.35)) {
            result.add("REGION-2024");
        }
        if (heart && dice.chance(0.35)) {
            result.add("ETAT-2024");
        }
        if (file.start != null && file.end().getYear() >= 2025 && dice.chance(0.4)) {
            result.add("FSE-2025");
        }
        boolean rural = file.project.families.contains("NO") || file.project.families.contains("CT");
        if (file.start != null && rural && file.end().getYear() >= 2025 && dice.chance(0.35)) {
            result.add("FONDATION-2025");
        }
        return String.join("|", result);
    }
}
