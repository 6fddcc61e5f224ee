package fr.captierslieux.sillage.network;

import java.time.LocalDate;
import java.util.List;

/** Reads which networks are the door of a département. Called inside a transaction. */
public interface ReferentRepository {
    /** The networks that are so on a day, both ends of their time included; the newest first. */
    List<DepartmentReferent> listOn(String department, LocalDate day);
}
