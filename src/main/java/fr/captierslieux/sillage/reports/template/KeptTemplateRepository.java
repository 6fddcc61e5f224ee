package fr.captierslieux.sillage.reports.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/** Keeps funders' own workbooks. Called inside a transaction. */
public interface KeptTemplateRepository {
    /**
     * Writes a new one with its content.
     *
     * @throws IOException when the content cannot be read, or is another than the digest says
     */
    void add(KeptTemplate template, String author, InputStream content) throws IOException;

    /** Those that are not in the bin, by title. */
    List<KeptTemplate> list();

    /** Whether there is an agreement of this code that is not in the bin. */
    boolean holdsAgreement(String code);

    /**
     * Writes the content.
     *
     * @return false when it is not kept any more
     * @throws IOException when it cannot be written there
     */
    boolean copy(KeptTemplate template, OutputStream target) throws IOException;

    /** Number of the gesture under way, for undo. */
    long gesture();
}
