package fr.captierslieux.sillage.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a row hangs on another that it need not name. Without a bond, a row that is named stays out of the bin as long as it is.
 *
 * @param file   the exchange file of the row
 * @param header the column by which it names the other
 * @param hold   what becomes of it when the other goes
 */
public record Bond(String file, String header, Hold hold) {
    /** What becomes of a row when the one that it names goes to the bin. */
    public enum Hold {
        /** It goes along, comes back along, and is in no export without it. */
        BELONGS,
        /** It stays, and no longer says where it came from. */
        REMEMBERS
    }

    /** What belongs to a row and is in no exchange file, as table and fields of the store: a file that is attached. */
    private static final Map<String, Set<String>> BESIDE = Map.of("attachment", Set.of("case_id", "resource_id"));
    /** All there are. */
    public static final List<Bond> ALL = List.of(new Bond("plans", "dossier", Hold.BELONGS),
            new Bond("taches", "plan", Hold.BELONGS), new Bond("taches", "dossier", Hold.BELONGS),
            new Bond("rendez_vous", "dossier", Hold.BELONGS),
            new Bond("plans", "modele", Hold.REMEMBERS), new Bond("taches", "apres", Hold.REMEMBERS),
            new Bond("rendez_vous", "suivi", Hold.REMEMBERS), new Bond("taches", "decision", Hold.REMEMBERS));

    /** The bond of a column; empty for most. */
    public static Optional<Hold> find(ExchangeFile file, ExchangeColumn column) {
        return ALL.stream().filter(bond -> bond.file.equals(file.name()) && bond.header.equals(column.header()))
                .map(Bond::hold).findFirst();
    }

    /** The bond of a column of the store; empty for most. */
    public static Optional<Hold> find(String entity, String field) {
        if (BESIDE.getOrDefault(entity, Set.of()).contains(field)) {
            return Optional.of(Hold.BELONGS);
        }
        return ExchangeFormat.files().stream().filter(file -> file.entity().equals(entity))
                .flatMap(file -> file.columns().stream().filter(column -> column.field().equals(field))
                        .flatMap(column -> find(file, column).stream()))
                .findFirst();
    }
}
