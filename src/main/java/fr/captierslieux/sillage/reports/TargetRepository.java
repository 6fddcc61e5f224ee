package fr.captierslieux.sillage.reports;

import java.math.BigDecimal;
import java.util.Map;

/** Reads what funding agreements promise. Called inside a transaction. */
public interface TargetRepository {
    /** The figures that an agreement promises for a year, by indicator code. */
    Map<String, BigDecimal> targets(String agreement, int year);
}
