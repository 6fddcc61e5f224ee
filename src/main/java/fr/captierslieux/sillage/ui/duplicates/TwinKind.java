package fr.captierslieux.sillage.ui.duplicates;

import fr.captierslieux.sillage.people.ListDuplicates;
import fr.captierslieux.sillage.people.Namesake;
import fr.captierslieux.sillage.people.TellApart;
import java.util.List;
import java.util.stream.Stream;

/** What there may be two of: how pairs are found, and where it is remembered that two are two. */
sealed interface TwinKind permits PeopleTwins, ProjectTwins, NamesakeTwins {
    /** Names it in ids and message keys. */
    String id();

    /** The exchange file of its rows. */
    String file();

    /** Looks through the whole store. Takes seconds; called off the JavaFX thread. */
    Found find(ListDuplicates.Watch watch);

    TellApart apart();

    /**
     * What was found.
     *
     * @param pairs the likeliest first
     * @param more  how many further pairs there are
     */
    record Found(List<TwinPair> pairs, long more) {
        public Found {
            pairs = List.copyOf(pairs);
        }
    }

    /** All kinds, in the order in which they are offered. */
    static List<TwinKind> of(DuplicatesUseCases useCases) {
        return Stream.concat(Stream.<TwinKind>of(new PeopleTwins(useCases), new ProjectTwins(useCases)),
                Stream.of(Namesake.Kind.values()).<TwinKind>map(kind -> new NamesakeTwins(useCases, kind))).toList();
    }
}
