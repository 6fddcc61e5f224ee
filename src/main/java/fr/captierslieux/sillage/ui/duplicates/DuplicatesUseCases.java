package fr.captierslieux.sillage.ui.duplicates;

import fr.captierslieux.sillage.people.ListDuplicates;
import fr.captierslieux.sillage.people.TellApart;
import fr.captierslieux.sillage.records.MergeRecords;
import fr.captierslieux.sillage.records.OpenRecord;
import fr.captierslieux.sillage.records.UnmergeRecords;

/**
 * What is done with persons who look like one.
 *
 * @param list      finds them all
 * @param tellApart remembers that two are two
 * @param merge     makes two one
 * @param unmerge   makes one two again
 * @param open      reads both, field by field
 */
public record DuplicatesUseCases(ListDuplicates list, TellApart tellApart, MergeRecords merge, UnmergeRecords unmerge,
        OpenRecord open) {
}
