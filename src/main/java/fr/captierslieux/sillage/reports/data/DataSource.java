package fr.captierslieux.sillage.reports.data;

import java.util.function.Consumer;

/** Where the rows of a report's tables come from; read once a table, one row after the other. */
@FunctionalInterface
public interface DataSource {
    /** Hands over every row of a table that the report's period and scope count. */
    void read(DataTable table, Consumer<DataRow> sink);
}
