package fr.captierslieux.sillage.reports;

import java.util.List;

/** The releases of rows that the store keeps. Called inside a transaction. */
public interface RowReleaseRepository {
    void add(RowRelease release);

    /** All that are not in the bin, the last one first. */
    List<RowRelease> list();
}
