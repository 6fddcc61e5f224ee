package fr.captierslieux.sillage.documents;

/** Makes previews. Bears whatever a file holds: what it cannot show has a reason, never a failure. */
public interface PreviewMaker {
    /**
     * Makes one.
     *
     * @param content whole
     * @param side    how many dots the longer side of a picture should have, about
     */
    Preview make(MediaKind kind, byte[] content, int side);
}
