package fr.captierslieux.sillage.exchange;

import java.util.List;
import java.util.Optional;

/**
 * One exchange file.
 *
 * @param name    the file's name without {@code .csv}, also the sheet's name in a workbook
 * @param entity  the table of the store, also the entity of the journal
 * @param columns in the order in which they are written
 * @param key     headers that identify a row: {@code code} alone, or the key of a file without codes
 * @param written when an export holds it
 */
public record ExchangeFile(String name, String entity, List<ExchangeColumn> columns, List<String> key,
        Written written) {
    /** When an export holds a file. */
    public enum Written {
        /** Also without rows. */
        ALWAYS,
        /** Once it has a row. */
        WITH_ROWS,
        /** Once it has a row that says something beside its key; others are left out of it. */
        WITH_SAYING_ROWS
    }

    public ExchangeFile {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
    }

    static ExchangeFile coded(String name, String entity, ExchangeColumn... columns) {
        return new ExchangeFile(name, entity, List.of(columns), List.of("code"), Written.ALWAYS);
    }

    /** A file that most networks do not have. */
    static ExchangeFile occasional(String name, String entity, ExchangeColumn... columns) {
        return new ExchangeFile(name, entity, List.of(columns), List.of("code"), Written.WITH_ROWS);
    }

    /** A file of remarks on what is there without it: a row that says nothing beside its key is left out. */
    static ExchangeFile remarks(String name, String entity, List<String> key, ExchangeColumn... columns) {
        return new ExchangeFile(name, entity, List.of(columns), key, Written.WITH_SAYING_ROWS);
    }

    static ExchangeFile keyed(String name, String entity, List<String> key, ExchangeColumn... columns) {
        return new ExchangeFile(name, entity, List.of(columns), key, Written.ALWAYS);
    }

    public boolean hasCode() {
        return key.equals(List.of("code"));
    }

    public boolean isKey(ExchangeColumn column) {
        return key.contains(column.header());
    }

    public Optional<ExchangeColumn> findColumn(String header) {
        return columns.stream().filter(column -> column.header().equals(header)).findFirst();
    }

    /** @throws java.util.NoSuchElementException when there is no such column */
    public ExchangeColumn getColumn(String header) {
        return findColumn(header).orElseThrow();
    }

    /** The columns of the key, in the key's order. */
    public List<ExchangeColumn> keyColumns() {
        return key.stream().map(this::getColumn).toList();
    }
}
