package fr.captierslieux.sillage.ui.duplicates;

import fr.captierslieux.sillage.people.KnownNamesake;
import fr.captierslieux.sillage.people.ListDuplicates;
import fr.captierslieux.sillage.people.ListNamesakes;
import fr.captierslieux.sillage.people.Namesake;
import fr.captierslieux.sillage.people.TellApart;
import fr.captierslieux.sillage.ui.duplicates.TwinPair.Weighed;
import java.util.ArrayList;
import java.util.List;

/** Organisations, trainers, resources, events or programmes that go by nearly the same name. */
record NamesakeTwins(DuplicatesUseCases useCases, Namesake.Kind kind) implements TwinKind {
    @Override
    public String id() {
        return switch (kind) {
            case ORGANISATION -> "organisations";
            case TRAINER -> "trainers";
            case RESOURCE -> "resources";
            case EVENT -> "events";
            case PROGRAMME -> "programmes";
        };
    }

    @Override
    public String file() {
        return switch (kind) {
            case ORGANISATION -> "organisations";
            case TRAINER -> "formateurs";
            case RESOURCE -> "ressources";
            case EVENT -> "evenements";
            case PROGRAMME -> "formations";
        };
    }

    @Override
    public TellApart apart() {
        return useCases.tellNamesakesApart().apply(kind);
    }

    @Override
    public Found find(ListDuplicates.Watch watch) {
        ListNamesakes.Pairs found = useCases.listNamesakes().list(kind, watch);
        return new Found(found.pairs().stream().map(NamesakeTwins::pair).toList(), found.more());
    }

    private static TwinPair pair(ListNamesakes.Pair pair) {
        List<Weighed> reasons = new ArrayList<>();
        reasons.add(pair.sameName()
                ? new Weighed("projects.likeness.SAME_NAME", ListNamesakes.SAME_NAME)
                : new Weighed("projects.likeness.CLOSE_NAME", ListNamesakes.CLOSE_NAME));
        if (pair.sameDetail()) {
            reasons.add(new Weighed("duplicates.likeness.SAME_DETAIL", ListNamesakes.SAME_DETAIL));
        }
        return new TwinPair(twin(pair.one()), twin(pair.other()), pair.score(), reasons);
    }

    private static Twin twin(KnownNamesake each) {
        return new Twin(each.id(), each.code(), each.name(), List.of(), 0);
    }
}
