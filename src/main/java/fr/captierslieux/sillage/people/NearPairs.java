package fr.captierslieux.sillage.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Pairs among many that share something, without comparing each with each: the same e-mail, telephone or names; or surnames of which
 * both lose the same letters to become one text, as close spellings do.
 */
final class NearPairs {
    /** What projects and communes may still add to a pair that is below the line. */
    private static final int TO_COME = Likeness.Reason.CLOSE_PROJECT.weight()
            + Likeness.Reason.PROJECT_IN_COMMUNE.weight()
            - Likeness.Reason.OTHER_COMMUNE.weight();
    /** An address that so many have says nothing of any two of them. */
    private static final int EVERYBODY = 40;

    private final List<PersonTraits> people;
    private final ListDuplicates.Watch watch;
    private final List<Near> found = new ArrayList<>();
    private final Set<Long> seen = new HashSet<>();

    NearPairs(List<PersonTraits> people, ListDuplicates.Watch watch) {
        this.people = people;
        this.watch = watch;
    }

    /** Two persons by their places in the list. */
    record Near(int one, int other) {
    }

    List<Near> find() {
        Map<String, List<Integer>> groups = new HashMap<>();
        for (int i = 0; i < people.size(); i++) {
            PersonTraits each = people.get(i);
            for (String key : List.of("@" + each.email(), "#" + each.phone(), "=" + each.name().key())) {
                if (key.length() > 1) {
                    groups.computeIfAbsent(key, none -> new ArrayList<>()).add(i);
                }
            }
        }
        groups.values().stream().filter(group -> group.size() <= EVERYBODY).forEach(this::compareWithin);
        closeSurnames();
        return found;
    }

    private void closeSurnames() {
        Map<String, List<Integer>> bySurname = new HashMap<>();
        for (int i = 0; i < people.size(); i++) {
            bySurname.computeIfAbsent(people.get(i).name().surname(), none -> new ArrayList<>()).add(i);
        }
        Map<String, List<String>> shortened = new HashMap<>();
        long done = 0;
        for (Map.Entry<String, List<Integer>> each : bySurname.entrySet()) {
            String surname = each.getKey();
            watch.reached(done++, bySurname.size());
            if (watch.isStopped() || surname.isEmpty()) {
                continue;
            }
            compareWithin(each.getValue());
            Set<String> neighbours = new HashSet<>();
            for (String variant : Spelled.shortened(surname)) {
                List<String> before = shortened.computeIfAbsent(variant, none -> new ArrayList<>());
                neighbours.addAll(before);
                before.add(surname);
            }
            neighbours.stream().filter(other -> Spelled.isClose(surname, other))
                    .forEach(other -> compareAcross(each.getValue(), bySurname.getOrDefault(other, List.of())));
        }
    }

    private void compareWithin(List<Integer> group) {
        for (int i = 0; i < group.size() && !watch.isStopped(); i++) {
            for (int j = i + 1; j < group.size(); j++) {
                compare(group.get(i), group.get(j));
            }
        }
    }

    private void compareAcross(List<Integer> some, List<Integer> others) {
        for (int one : some) {
            for (int other : others) {
                compare(Math.min(one, other), Math.max(one, other));
            }
        }
    }

    private void compare(int one, int other) {
        Likeness likeness = people.get(one).compare(people.get(other));
        if (likeness.reaches(Likeness.WORTH_A_DECISION - TO_COME) && seen.add(((long) one << Integer.SIZE) | other)) {
            found.add(new Near(one, other));
        }
    }
}
