package fr.captierslieux.sillage.ui.duplicates;

import fr.captierslieux.sillage.people.KnownPerson;
import fr.captierslieux.sillage.people.KnownProject;
import fr.captierslieux.sillage.people.ListDuplicates;
import fr.captierslieux.sillage.people.TellApart;
import fr.captierslieux.sillage.ui.duplicates.TwinPair.Weighed;
import java.util.List;

/** Persons who may be there twice. */
record PeopleTwins(DuplicatesUseCases useCases) implements TwinKind {
    @Override
    public String id() {
        return "people";
    }

    @Override
    public String file() {
        return "personnes";
    }

    @Override
    public TellApart apart() {
        return useCases.tellApart();
    }

    @Override
    public Found find(ListDuplicates.Watch watch) {
        ListDuplicates.Pairs found = useCases.list().list(watch);
        return new Found(found.pairs().stream().map(PeopleTwins::pair).toList(), found.more());
    }

    private static TwinPair pair(ListDuplicates.Pair pair) {
        return new TwinPair(twin(pair.one()), twin(pair.other()), pair.likeness().score(),
                pair.likeness().reasons().stream()
                        .map(reason -> new Weighed("people.likeness." + reason.name(), reason.weight())).toList());
    }

    private static Twin twin(KnownPerson person) {
        long weight = person.projects().stream().mapToLong(project -> 10L + project.cases().size()).sum()
                + List.of(person.email(), person.phone()).stream().filter(text -> !text.isEmpty()).count();
        return new Twin(person.id(), person.code(), person.name(), List.of(new Twin.Beside("duplicates.projects",
                person.projects().stream().map(KnownProject::name).toList())), weight);
    }
}
