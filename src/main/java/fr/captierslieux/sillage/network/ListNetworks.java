package fr.captierslieux.sillage.network;

import fr.captierslieux.sillage.basics.RowNumbers;
import fr.captierslieux.sillage.history.Transactions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Reads the list of member networks: its order once, then what the rows of a page show. */
public final class ListNetworks {
    private final Transactions transactions;
    private final NetworkList networks;
    private final Clock clock;

    public ListNetworks(Transactions transactions, NetworkList networks, Clock clock) {
        this.transactions = transactions;
        this.networks = networks;
        this.clock = clock;
    }

    /** Which rows a question means, in order. */
    public RowNumbers order(NetworkQuery query) {
        return transactions.read(() -> networks.order(query, LocalDate.now(clock)));
    }

    /** What some rows show, in the order given. */
    public List<NetworkRow> rows(List<Long> numbers) {
        return transactions.read(() -> networks.rows(numbers, LocalDate.now(clock)));
    }

    /** Départements that the list can be narrowed to. */
    public List<NetworkList.Named> departments() {
        return transactions.read(networks::departments);
    }
}
