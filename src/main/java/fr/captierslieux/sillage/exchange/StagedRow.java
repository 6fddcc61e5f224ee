package fr.captierslieux.sillage.exchange;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of an exchange file whose cells have been read. Columns are numbered as {@link ExchangeFile#columns()} has them. */
public final class StagedRow {
    private final long line;
    private final @Nullable Object[] values;
    private final List<OwnCell> ownCells = new ArrayList<>(0);
    private final List<NewCode> newCodes = new ArrayList<>(0);
    private final List<Fault> faults = new ArrayList<>(0);
    private byte @Nullable [] id;
    private long cleared;
    private long faulty;

    StagedRow(long line, int columns) {
        this.line = line;
        this.values = new Object[columns];
    }

    public long line() {
        return line;
    }

    /** The identifier; null when its code, or a part of its key, is missing or faulty. */
    public byte @Nullable [] id() {
        return id;
    }

    /** A String or a Long as the store keeps it (a reference: the code); null for nothing, cleared or faulty. */
    public @Nullable Object value(int column) {
        return values[column];
    }

    /** Bit n: column n says {@code -}. */
    public long cleared() {
        return cleared;
    }

    /** Bit n: column n is faulty. */
    public long faulty() {
        return faulty;
    }

    public List<OwnCell> ownCells() {
        return ownCells;
    }

    public List<NewCode> newCodes() {
        return newCodes;
    }

    public List<Fault> faults() {
        return faults;
    }

    void identify(byte[] bytes) {
        id = bytes;
    }

    void say(int column, @Nullable Object value) {
        values[column] = value;
    }

    void clear(int column) {
        cleared |= 1L << column;
    }

    void fault(int column, Fault fault) {
        faulty |= 1L << column;
        faults.add(fault);
    }

    void own(OwnCell cell) {
        ownCells.add(cell);
    }

    void newCode(NewCode code) {
        newCodes.add(code);
    }

    /**
     * The cell of a field of one's own: what it means is known when every definition has been read.
     *
     * @param field code of the field
     * @param text  as written, not empty
     */
    public record OwnCell(String field, String text) {
    }

    /** A code that an open list does not know. */
    public record NewCode(String list, String code, String column) {
    }
}
