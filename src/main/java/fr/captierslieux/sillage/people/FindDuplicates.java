package fr.captierslieux.sillage.people;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.history.Transactions;
import fr.captierslieux.sillage.people.KnownProject.KnownCase;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Finds whom somebody may be who is being written down, and the projects that they may call about. */
public final class FindDuplicates {
    private static final int READ = 4_000;
    private static final int PROJECTS = 150;
    private static final int SHOWN = 6;

    private final Transactions transactions;
    private final DuplicateRepository repository;

    public FindDuplicates(Transactions transactions, DuplicateRepository repository) {
        this.transactions = transactions;
        this.repository = repository;
    }

    /**
     * What was found.
     *
     * @param people   the likeliest first
     * @param projects in the commune or of nearly the same name, the latter first
     */
    public record Found(List<LikePerson> people, List<LikeProject> projects) {
        /** Nothing. */
        public static final Found NOTHING = new Found(List.of(), List.of());

        public Found {
            people = List.copyOf(people);
            projects = List.copyOf(projects);
        }
    }

    /** A person with what speaks for them. */
    public record LikePerson(KnownPerson person, Likeness likeness) {
    }

    /**
     * A project that may be meant.
     *
     * @param closeName   whether its name is nearly the one said
     * @param sameCommune whether it is where the project is said to be
     */
    public record LikeProject(KnownProject project, boolean closeName, boolean sameCommune) {
    }

    public Found find(SoughtPerson sought) {
        return transactions.read(() -> {
            String commune = sought.commune().isEmpty() ? "" : repository.currentCommune(sought.commune());
            return new Found(sought.isTelling() ? people(sought, commune) : List.of(), projects(sought, commune));
        });
    }

    /** Who is known already, with what they may call about; nobody where they went away meanwhile. */
    public Found about(Code person, SoughtPerson sought) {
        return transactions.read(() -> {
            String commune = sought.commune().isEmpty() ? "" : repository.currentCommune(sought.commune());
            Map<Code, List<KnownProject>> projects = repository.listProjects(List.of(person));
            return new Found(repository.findPerson(person)
                    .map(known -> new LikePerson(known.with(projects.getOrDefault(person, List.of())),
                            Likeness.of(List.of())))
                    .stream().toList(), projects(sought, commune));
        });
    }

    private List<LikePerson> people(SoughtPerson sought, String commune) {
        PersonTraits traits = PersonTraits.of(sought, commune);
        List<KnownPerson> near = repository.listNear(traits.email(), traits.phone(), traits.name().trace(), READ)
                .stream().filter(each -> traits.compare(PersonTraits.of(each)).reaches(0)).toList();
        Map<Code, List<KnownProject>> projects = repository
                .listProjects(near.stream().map(KnownPerson::code).toList());
        return near.stream().map(each -> each.with(projects.getOrDefault(each.code(), List.of())))
                .map(each -> new LikePerson(each, traits.compare(PersonTraits.of(each))))
                .filter(each -> each.likeness().reaches(Likeness.WORTH_A_LOOK))
                .sorted(Comparator.comparingInt((LikePerson each) -> -each.likeness().score())
                        .thenComparing(each -> each.person().name()).thenComparing(each -> each.person().code()))
                .limit(SHOWN).toList();
    }

    private List<LikeProject> projects(SoughtPerson sought, String commune) {
        LikeTitle title = LikeTitle.of(sought.project());
        if (commune.isEmpty() && title.words().isEmpty()) {
            return List.of();
        }
        List<LikeProject> like = repository.listProjects(commune, title.words(), PROJECTS).stream()
                .map(each -> new LikeProject(each, title.isClose(LikeTitle.of(each.name())),
                        !commune.isEmpty() && commune.equals(each.commune())))
                .filter(each -> each.closeName() || each.sameCommune())
                .sorted(Comparator.comparing((LikeProject each) -> !each.closeName())
                        .thenComparing(each -> !each.sameCommune()).thenComparing(each -> each.project().name())
                        .thenComparing(each -> each.project().code()))
                .limit(SHOWN).toList();
        Map<Code, List<KnownCase>> cases = repository.listCases(like.stream().map(each -> each.project().code())
                .toList());
        return like.stream().map(each -> new LikeProject(
                each.project().with(cases.getOrDefault(each.project().code(), List.of())), each.closeName(),
                each.sameCommune())).toList();
    }
}
