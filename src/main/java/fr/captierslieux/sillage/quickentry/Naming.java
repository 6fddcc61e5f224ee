package fr.captierslieux.sillage.quickentry;

import fr.captierslieux.sillage.basics.Folding;
import fr.captierslieux.sillage.quickentry.Understanding.About;
import fr.captierslieux.sillage.quickentry.Understanding.Answer;
import fr.captierslieux.sillage.quickentry.Understanding.Part;
import fr.captierslieux.sillage.quickentry.Understanding.Question;
import fr.captierslieux.sillage.quickentry.Understanding.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the case that a line belongs to and the people that it names. */
final class Naming {
    /** Answers that fit beneath a line; whoever means another writes more of the name. */
    static final int OFFERED = 4;
    private static final int LOOKED_UP = 24;

    private final NamedCases cases;
    private final Sorting sorting;
    private final Set<String> people = new LinkedHashSet<>();
    private @Nullable String current;

    Naming(NamedCases cases, Sorting sorting) {
        this.cases = cases;
        this.sorting = sorting;
    }

    /** @param given code of the case that is shown; null where none is */
    void find(List<String> names, @Nullable String given) {
        if (given != null) {
            cases.findCase(given).ifPresent(this::belongsTo);
        }
        boolean asked = false;
        for (String typed : names) {
            asked |= find(typed);
        }
        sorting.say("personnes", String.join("|", people));
        if (current == null && !asked) {
            sorting.ask(new Question(Subject.CASE, "", List.of(), false));
        }
    }

    /** Whether it has to be asked. */
    private boolean find(String typed) {
        List<NamedCase> all = cases.find(typed, LOOKED_UP);
        List<NamedCase> found = narrowed(all);
        if (found.isEmpty() && all.stream().anyMatch(each -> each.code() != null && each.code().equals(current))) {
            return false; // the name of the project that is known already
        }
        Map<String, Answer> answers = new LinkedHashMap<>();
        Map<String, NamedCase> meant = new LinkedHashMap<>();
        for (NamedCase each : exactFirst(found, typed)) {
            String key = Objects.requireNonNullElse(each.person(), "") + " "
                    + Objects.requireNonNullElse(current == null ? each.code() : "", "");
            meant.putIfAbsent(key, each);
            answers.putIfAbsent(key, new Answer(key, parts(each)));
        }
        if (answers.size() == 1) {
            take(meant.values().iterator().next());
            return false;
        }
        List<Answer> offered = new ArrayList<>(answers.values().stream().limit(OFFERED).toList());
        Subject subject = answers.isEmpty() ? Subject.NO_NAME : Subject.NAME;
        if (answers.isEmpty()) {
            offered.add(new Answer(Sorting.AS_TEXT, List.of()));
        }
        Optional<Answer> answer = sorting.ask(new Question(subject, typed, offered, answers.size() > OFFERED));
        answer.filter(each -> each.key().equals(Sorting.AS_TEXT)).ifPresent(each -> sorting.leaveAsText(typed));
        answer.map(each -> meant.get(each.key())).ifPresent(this::take);
        return answer.isEmpty();
    }

    /** Whoever is called exactly so is not lost behind those whose name only begins so. */
    private static List<NamedCase> exactFirst(List<NamedCase> found, String typed) {
        Set<String> words = words(typed);
        return found.stream()
                .sorted(Comparator.comparing(each -> !words(each.name() + " " + each.project()).containsAll(words)))
                .toList();
    }

    private static Set<String> words(String text) {
        return Set.copyOf(List.of(Folding.fold(text).split("[^\\p{L}\\p{N}]+")));
    }

    /** Where the case is known, the people of its team come before all others, and projects say nothing more. */
    private List<NamedCase> narrowed(List<NamedCase> found) {
        String known = current;
        if (known == null) {
            List<NamedCase> withCase = found.stream().filter(each -> each.code() != null).toList();
            List<NamedCase> open = withCase.stream().filter(each -> !each.closed()).toList();
            return open.isEmpty() ? (withCase.isEmpty() ? found : withCase) : open;
        }
        List<NamedCase> persons = found.stream().filter(each -> each.person() != null).toList();
        List<NamedCase> team = persons.stream().filter(each -> known.equals(each.code())).toList();
        return team.isEmpty() ? persons : team;
    }

    private void take(NamedCase meant) {
        if (current == null && meant.code() != null) {
            belongsTo(meant);
        }
        if (meant.person() != null && people.add(meant.person())) {
            sorting.part(About.PERSON, meant.name(), "");
        }
    }

    private void belongsTo(NamedCase meant) {
        String code = Objects.requireNonNull(meant.code());
        current = code;
        sorting.belongsTo(code);
        sorting.part(About.CASE, meant.project(), meant.detail());
    }

    private static List<Part> parts(NamedCase each) {
        List<Part> parts = new ArrayList<>();
        if (each.person() != null) {
            parts.add(new Part(About.PERSON, each.name(), ""));
        }
        if (each.code() != null) {
            parts.add(new Part(About.CASE, each.project(), each.detail()));
        }
        return parts;
    }
}
