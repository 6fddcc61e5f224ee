package fr.captierslieux.sillage.outreach;

import java.time.LocalDate;
import java.util.List;

/** Reads the resources that are published. Called inside a transaction. */
public interface CatalogueRows {
    /** Those published until a day, that day included, by title. */
    List<Catalogue.Entry> listPublished(LocalDate until);
}
