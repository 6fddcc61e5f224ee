package fr.captierslieux.sillage.network;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.history.Transactions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Reads a member network with all that its page shows. */
public final class ReadNetwork {
    private final Transactions transactions;
    private final NetworkList networks;
    private final Clock clock;

    public ReadNetwork(Transactions transactions, NetworkList networks, Clock clock) {
        this.transactions = transactions;
        this.networks = networks;
        this.clock = clock;
    }

    /** Empty when the network went away meanwhile. */
    public Optional<NetworkFacts> read(Code code) {
        return transactions.read(() -> networks.find(code, LocalDate.now(clock)));
    }
}
