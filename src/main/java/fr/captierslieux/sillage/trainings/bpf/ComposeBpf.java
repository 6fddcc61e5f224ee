package fr.captierslieux.sillage.trainings.bpf;

import fr.captierslieux.sillage.basics.Folding;
import fr.captierslieux.sillage.history.Transactions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Pre-fills the yearly return of a training provider, on one consistent picture of the store. */
public final class ComposeBpf {
    private final Transactions transactions;
    private final BpfRows rows;

    public ComposeBpf(Transactions transactions, BpfRows rows) {
        this.transactions = transactions;
        this.rows = rows;
    }

    /** What came of it. */
    public sealed interface Answer {
    }

    /** The return. */
    public record Composed(Bpf bpf) implements Answer {
    }

    /**
     * No training names that provider.
     *
     * @param accepted those that trainings name
     */
    public record UnknownProvider(List<String> accepted) implements Answer {
        public UnknownProvider {
            accepted = List.copyOf(accepted);
        }
    }

    /** The providers that trainings name. */
    public List<String> listProviders() {
        return transactions.read(rows::listProviders);
    }

    /**
     * Composes it.
     *
     * @param provider as trainings name it; accents and case do not matter
     * @param year     a civil year
     */
    public Answer compose(String provider, int year) {
        return transactions.read(() -> {
            List<String> known = rows.listProviders();
            Optional<String> named = known.stream()
                    .filter(each -> Folding.fold(each).equals(Folding.fold(provider.strip()))).findFirst();
            return named.<Answer>map(each -> new Composed(read(each, year)))
                    .orElseGet(() -> new UnknownProvider(known));
        });
    }

    private Bpf read(String provider, int year) {
        LocalDate from = LocalDate.of(year, 1, 1);
        LocalDate to = LocalDate.of(year, 12, 31);
        return new Bpf(provider, year, rows.listProducts(provider, from, to), rows.listSlots(provider, from, to),
                Trainee.of(rows.listFollowed(provider, from, to)));
    }
}
