package fr.captierslieux.sillage.exchange;

/**
 * A column of an exchange file.
 *
 * @param header   its name in the file, exactly
 * @param field    its name in the store and in the journal
 * @param kind     what it holds
 * @param presence whether a new row must have it, may lack it, or gets 1 when it lacks it
 */
public record ExchangeColumn(String header, String field, ColumnKind kind, Presence presence) {
    /** What a new row must have. */
    public enum Presence {
        REQUIRED, OPTIONAL, ONE_WHEN_EMPTY
    }

    static ExchangeColumn code() {
        return new ExchangeColumn("code", "code", new ColumnKind.OwnCode(), Presence.REQUIRED);
    }

    static ExchangeColumn required(String header, String field, ColumnKind kind) {
        return new ExchangeColumn(header, field, kind, Presence.REQUIRED);
    }

    static ExchangeColumn optional(String header, String field, ColumnKind kind) {
        return new ExchangeColumn(header, field, kind, Presence.OPTIONAL);
    }

    static ExchangeColumn oneWhenEmpty(String header, String field, ColumnKind kind) {
        return new ExchangeColumn(header, field, kind, Presence.ONE_WHEN_EMPTY);
    }

    public boolean isRequired() {
        return presence == Presence.REQUIRED;
    }
}
