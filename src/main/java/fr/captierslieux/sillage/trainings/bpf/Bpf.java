package fr.captierslieux.sillage.trainings.bpf;

import java.util.List;

/**
 * The pre-filled return of a provider for a year, with the rows that its figures count.
 *
 * @param provider as trainings name it
 * @param products what was invoiced in the year (frame C)
 * @param slots    half-days of the year that somebody followed (frame E)
 * @param trainees enrolments that followed something in the year (frames F and G)
 */
public record Bpf(String provider, int year, List<Product> products, List<Slot> slots, List<Trainee> trainees) {
    /** An hour is so many parts: both a stored decimal of hours (3 parts a ten-thousandth) and a minute (500) are whole numbers of it. */
    public static final int HOUR = 30_000;

    public Bpf {
        products = List.copyOf(products);
        slots = List.copyOf(slots);
        trainees = List.copyOf(trainees);
    }

    /** All figures, in the order of the form. */
    public List<BpfFigure> figures() {
        return new BpfFigures(this).list();
    }

    /** Those of frame F: what another provider entrusted is told in frame G alone. */
    List<Trainee> own() {
        return trainees.stream().filter(each -> !each.whom().entrusted()).toList();
    }

    List<Trainee> entrusted() {
        return trainees.stream().filter(each -> each.whom().entrusted()).toList();
    }
}
