package fr.captierslieux.sillage.ui.duplicates;

import fr.captierslieux.sillage.people.ListDuplicates;
import fr.captierslieux.sillage.people.ListNamesakes;
import fr.captierslieux.sillage.people.Namesake;
import fr.captierslieux.sillage.people.TellApart;
import fr.captierslieux.sillage.projects.ListTwins;
import fr.captierslieux.sillage.records.MergeRecords;
import fr.captierslieux.sillage.records.OpenRecord;
import fr.captierslieux.sillage.records.UnmergeRecords;
import java.util.function.Function;

/**
 * What is done with persons and projects that look like one.
 *
 * @param list              finds all persons
 * @param tellApart         remembers that two persons are two
 * @param listProjects      finds all projects
 * @param tellProjectsApart remembers that two projects are two
 * @param listNamesakes     finds all organisations, trainers, resources, events or programmes
 * @param tellNamesakesApart remembers that two of a kind are two
 * @param merge             makes two rows one
 * @param unmerge           makes one two again
 * @param open              reads both, field by field
 */
public record DuplicatesUseCases(ListDuplicates list, TellApart tellApart, ListTwins listProjects,
        TellApart tellProjectsApart, ListNamesakes listNamesakes, Function<Namesake.Kind, TellApart> tellNamesakesApart,
        MergeRecords merge, UnmergeRecords unmerge, OpenRecord open) {
}
