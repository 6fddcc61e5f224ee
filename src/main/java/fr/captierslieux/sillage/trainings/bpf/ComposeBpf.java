package fr.captierslieux.sillage.trainings.bpf;

import fr.captierslieux.sillage.basics.Folding;
import fr.captierslieux.sillage.history.Transactions;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    /** The providers that trainings name, each once, however it is spelt. */
    public List<String> listProviders() {
        return transactions.read(() -> once(rows.listProviders()));
    }

    private static List<String> once(List<String> spellings) {
        Map<String, String> once = new LinkedHashMap<>();
        spellings.forEach(each -> once.putIfAbsent(Folding.fold(each), each));
        return List.copyOf(once.values());
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
            String asked = Folding.fold(provider.strip());
            List<String> spellings = known.stream().filter(each -> Folding.fold(each).equals(asked)).toList();
            return spellings.isEmpty() ? new UnknownProvider(once(known)) : new Composed(read(spellings, year));
        });
    }

    private Bpf read(List<String> spellings, int year) {
        LocalDate from = LocalDate.of(year, 1, 1);
        LocalDate to = LocalDate.of(year, 12, 31);
        return new Bpf(spellings.getFirst(), year, rows.listProducts(spellings, from, to),
                rows.listSlots(spellings, from, to),
                Trainee.of(rows.listFollowed(spellings, from, to)));
    }
}
