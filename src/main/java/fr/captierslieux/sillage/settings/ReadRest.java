package fr.captierslieux.sillage.settings;

import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.history.Transactions;
import fr.captierslieux.sillage.lists.SetNumber;
import fr.captierslieux.sillage.orientation.CallingSituations.Calling;
import fr.captierslieux.sillage.orientation.ShippedSituations;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what suggestions of orientations rest on: what the product ships, and what the network says in its place. */
public final class ReadRest {
    /** The exchange file of situations. */
    public static final String SITUATIONS = "situations";
    /** The exchange file of numbers. */
    public static final String NUMBERS = "reglages";

    private final Transactions transactions;
    private final RestRepository repository;

    public ReadRest(Transactions transactions, RestRepository repository) {
        this.transactions = transactions;
        this.repository = repository;
    }

    /**
     * Something that suggestions rest on.
     *
     * @param calling as it is shipped or said
     * @param usual   the shipped points; null where none is shipped
     * @param said    whether the network says something of it
     */
    public record SaidSituation(Calling calling, @Nullable Integer usual, boolean said) {
        public RowId row() {
            return RowId.derived("calling_situation", calling.destination(), calling.criterion().code(),
                    calling.value());
        }
    }

    /**
     * A number that may be set.
     *
     * @param size as it is now
     * @param said whether the network set it
     */
    public record SaidNumber(SetNumber number, int size, boolean said) {
        public RowId row() {
            return RowId.derived("set_number", number.code());
        }
    }

    /** The shipped situations in their order, then those of the network. */
    public List<SaidSituation> listSituations() {
        return transactions.read(() -> {
            Map<String, SaidSituation> all = new LinkedHashMap<>();
            new ShippedSituations().list()
                    .forEach(each -> all.put(each.key(), new SaidSituation(each, each.points(), false)));
            repository.listSaid().forEach(each -> {
                SaidSituation shipped = all.get(each.key());
                all.put(each.key(), new SaidSituation(each, shipped == null ? null : shipped.usual(), true));
            });
            return new ArrayList<>(all.values());
        });
    }

    /** All numbers, in their order. */
    public List<SaidNumber> listNumbers() {
        return transactions.read(() -> {
            Map<SetNumber, Integer> said = repository.numbers();
            return Stream.of(SetNumber.values()).map(each -> new SaidNumber(each,
                    said.getOrDefault(each, Math.abs(each.usual())), said.containsKey(each))).toList();
        });
    }
}
