package fr.captierslieux.sillage.day;

/**
 * What was handed over.
 *
 * @param cases        how many
 * @param tasks        how many that were not done yet
 * @param appointments how many that were planned
 * @param gesture      its number in the journal, for undo; 0 when nothing changed
 */
public record HandedOver(int cases, int tasks, int appointments, long gesture) {
}
