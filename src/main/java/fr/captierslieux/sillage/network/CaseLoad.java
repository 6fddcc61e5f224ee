package fr.captierslieux.sillage.network;

/**
 * What a network or an adviser carries today.
 *
 * @param open      cases that are not closed
 * @param inSupport those of them that are accompanied
 * @param silent    accompanied cases without a follow-up for as long as the list of cases says
 */
public record CaseLoad(long open, long inSupport, long silent) {
    public static final CaseLoad NOTHING = new CaseLoad(0, 0, 0);
}
