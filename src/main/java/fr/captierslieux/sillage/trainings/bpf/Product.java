package fr.captierslieux.sillage.trainings.bpf;

import java.time.LocalDate;

/**
 * Something invoiced in the year.
 *
 * @param code     of the funding
 * @param line     of frame C: {@code C1}, {@code C2A} … {@code C11}
 * @param trainee  whose enrolment it pays
 * @param amountE4 euros before tax, in ten-thousandths
 */
public record Product(String code, String line, String funder, String trainee, String training, LocalDate invoicedOn,
        long amountE4) {
}
