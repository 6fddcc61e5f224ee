package fr.captierslieux.sillage.exchange;

/**
 * A column of an exchange file.
 *
 * @param header   its name in the file, exactly
 * @param field    its name in the store and in the journal
 * @param kind     what it holds
 * @param presence whether a new row must have it, may lack it, or gets 1 when it lacks it
 * @param written  when an export holds it
 */
public record ExchangeColumn(String header, String field, ColumnKind kind, Presence presence, Written written) {
    /** What a new row must have. */
    public enum Presence {
        REQUIRED, OPTIONAL, ONE_WHEN_EMPTY
    }

    /** When an export holds a column. */
    public enum Written {
        ALWAYS, WHEN_SAID
    }

    static ExchangeColumn code() {
        return new ExchangeColumn("code", "code", new ColumnKind.OwnCode(), Presence.REQUIRED, Written.ALWAYS);
    }

    static ExchangeColumn required(String header, String field, ColumnKind kind) {
        return new ExchangeColumn(header, field, kind, Presence.REQUIRED, Written.ALWAYS);
    }

    static ExchangeColumn optional(String header, String field, ColumnKind kind) {
        return new ExchangeColumn(header, field, kind, Presence.OPTIONAL, Written.ALWAYS);
    }

    /** A column that came later: an export has it once a row says something in it, and is as it was before until then. */
    static ExchangeColumn occasional(String header, String field, ColumnKind kind) {
        return new ExchangeColumn(header, field, kind, Presence.OPTIONAL, Written.WHEN_SAID);
    }

    static ExchangeColumn oneWhenEmpty(String header, String field, ColumnKind kind) {
        return new ExchangeColumn(header, field, kind, Presence.ONE_WHEN_EMPTY, Written.ALWAYS);
    }

    public boolean isRequired() {
        return presence == Presence.REQUIRED;
    }
}
