package fr.captierslieux.sillage.reports.template;

import fr.captierslieux.sillage.lists.NetworkLists;
import fr.captierslieux.sillage.reports.ActivityReport;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * What a funder's workbook is filled with: figures alone, no name of a person, no text of a case; all of one moment.
 *
 * @param current    the report asked for
 * @param previous   the same scope for the period before
 * @param yearBefore the same period a year before
 * @param yearToDate the year up to the period's last day
 * @param targets    what the scope's agreement promises for the year, by indicator code; empty without an agreement
 * @param labels     of codes that are data, by breakdown, then key
 * @param lists      as the network uses them
 * @param madeOn     the day on which it is filled
 */
public record TemplateFigures(ActivityReport current, ActivityReport previous, ActivityReport yearBefore,
        ActivityReport yearToDate, Map<String, BigDecimal> targets, Map<String, Map<String, String>> labels,
        NetworkLists lists, LocalDate madeOn) {
    public TemplateFigures {
        targets = Map.copyOf(targets);
        labels = Map.copyOf(labels);
    }
}
