package fr.captierslieux.sillage.trainings.bpf;

import java.time.LocalDate;
import java.util.List;

/** Reads the rows that a return counts, of a provider in the spellings that trainings have of it. Called inside a transaction. */
public interface BpfRows {
    /** The providers that trainings name, in every spelling, sorted. */
    List<String> listProviders();

    /** The half-days of a time that somebody followed, by enrolment and day; also of who gave up, and of sessions that ended early. */
    List<Followed> listFollowed(List<String> spellings, LocalDate from, LocalDate to);

    /** The half-days of a time that somebody followed, each once, by day. */
    List<Slot> listSlots(List<String> spellings, LocalDate from, LocalDate to);

    /** What was invoiced in a time, by line and day. */
    List<Product> listProducts(List<String> spellings, LocalDate from, LocalDate to);
}
