package sample;

import java.time.LocalDate;
import java.util.List;

/** The dates of a project: the stages it enters between its first interview and today, or its end. */
final class Journey {

    private static final List<String> ORDER = List.of("IDEE", "FAISABILITE", "CREATION", "OUVERTURE", "DEVELOPPEMENT",
            "CONSOLIDATION");
    /** Shortest and longest stay in a stage, in days. */
    private static final int[][] STAY = {{75, 190}, {110, 240}, {120, 260}, {200, 400}, {240, 430}, {9999, 9999}};

    private final Dice dice;

    Journey(Dice dice) {
        this.dice = dice;
    }

    /** From a first stage, forward until {@code end}. */
    void forward(Project project, LocalDate interview, int first, LocalDate end) {
        LocalDate day = interview;
        for (int stage = first; stage < ORDER.size() && !day.isAfter(end); stage++) {
            project.stages.add(new Project.Stage(day, ORDER.get(stage)));
            day = Dice.workday(day.plusDays(dice.between(STAY[stage][0], STAY[stage][1])));
        }
        places(project, interview);
    }

    /** Backward from the day on which the place opened, so that openings fall where they are wanted. */
    void backward(Project project, LocalDate interview, LocalDate opening) {
        LocalDate day = opening;
        project.stages.add(new Project.Stage(opening, "OUVERTURE"));
        for (int stage = 2; stage >= 0; stage--) {
            LocalDate before = Dice.workday(day.minusDays(dice.between(STAY[stage][0], STAY[stage][1])));
            boolean arrived = !before.isAfter(interview) || stage == 0;
            day = arrived ? interview : before;
            project.stages.add(0, new Project.Stage(day, ORDER.get(stage)));
            if (arrived) {
                break;
            }
        }
        places(project, interview);
    }

    /** Opening and founding days agree with the stages; what existed before the first contact keeps an older date. */
    private void places(Project project, LocalDate interview) {
        String first = project.stages.get(0).code();
        LocalDate created = project.on("CREATION");
        if ("AMSU".contains(project.initiator)) {
            project.structureOn = interview.minusDays(dice.between(700, 4000));
        } else if (first.equals("CREATION")) {
            // The founding meeting follows the first interview, not always within the quarter.
            LocalDate founded = Dice.workday(interview.plusDays(dice.between(20, 110)));
            project.structureOn = founded.isAfter(Dice.TODAY) ? null : founded;
        } else if (created != null) {
            LocalDate founded = Dice.workday(created.plusDays(dice.between(0, 45)));
            project.structureOn = founded.isAfter(Dice.TODAY) ? null : founded;
        } else if (ORDER.indexOf(first) > 2) {
            project.structureOn = interview.minusDays(dice.between(400, 2200));
        }
        LocalDate opened = project.on("OUVERTURE");
        if (first.equals("OUVERTURE")) {
            project.openedOn = interview.minusDays(dice.between(40, 240));
        } else if (opened != null) {
            project.openedOn = opened;
        } else if (ORDER.indexOf(first) > 3) {
            project.openedOn = interview.minusDays(dice.between(500, 1600));
        }
        if (project.structureOn != null && project.openedOn != null && project.structureOn.isAfter(project.openedOn)) {
            project.structureOn = project.openedOn.minusDays(dice.between(30, 120));
        }
    }

    /** An abandoned project stops; a place that had opened is closed. */
    static void stop(Project project, LocalDate day) {
        project.stages.removeIf(s -> !s.on().isBefore(day));
        project.stages.add(new Project.Stage(day, "ARRET"));
        if (project.openedOn != null && project.openedOn.isAfter(day)) {
            project.openedOn = null;
        }
        if (project.structureOn != null && project.structureOn.isAfter(day)) {
            project.structureOn = null;
        }
        if (project.openedOn == null) {
            project.givenUp = true;
        } else {
            project.closedDownOn = day;
        }
    }
}
