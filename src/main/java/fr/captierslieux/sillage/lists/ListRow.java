package fr.captierslieux.sillage.lists;

import org.jspecify.annotations.Nullable;

/**
 * What a network says of an entry of a list beside what is shipped: that there is such an entry, how it reads, where it stands.
 *
 * @param list     name of the list
 * @param code     shipped or the network's own
 * @param label    in French; null where nothing is said
 * @param labelEn  in English; null where nothing is said
 * @param position orders entries; null for the place that is usual
 * @param retired  whether it is offered no more; rows that have it keep it
 * @param inBin    whether it was taken back; rows may have its code all the same
 */
public record ListRow(String list, String code, @Nullable String label, @Nullable String labelEn,
        @Nullable Long position, boolean retired, boolean inBin) {
}
