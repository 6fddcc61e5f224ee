package fr.captierslieux.sillage.cases;

import fr.captierslieux.sillage.basics.Folding;
import fr.captierslieux.sillage.basics.RowNumbers;
import fr.captierslieux.sillage.history.Transactions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads the board: all cases that a question means, in columns. The six stages, and the statuses of open cases, have their columns also
 * when nothing stands in them; the end of a project, and what has none, only when something does.
 */
public final class ReadBoard {
    private final Transactions transactions;
    private final CaseList cases;
    private final Clock clock;

    public ReadBoard(Transactions transactions, CaseList cases, Clock clock) {
        this.transactions = transactions;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * Reads it, in one picture of the store.
     *
     * @param query which cases, in which order within a column
     * @param shown how many cards of each column are read at once
     */
    public Board read(CaseQuery query, BoardGrouping by, int shown) {
        return transactions.read(() -> {
            Map<@Nullable String, RowNumbers> groups = new HashMap<>();
            cases.groups(query, LocalDate.now(clock), by).forEach(group -> groups.put(group.key(), group.cases()));
            List<Board.Column> columns = new ArrayList<>();
            for (String key : always(by)) {
                columns.add(column(key, Objects.requireNonNullElse(groups.remove(key), RowNumbers.NONE), shown));
            }
            List<Board.Column> others = new ArrayList<>();
            groups.forEach((key, numbers) -> others.add(column(key, numbers, shown)));
            others.sort(order(by));
            columns.addAll(others);
            return new Board(columns);
        });
    }

    private Board.Column column(@Nullable String key, RowNumbers numbers, int shown) {
        return new Board.Column(key, numbers, cases.rows(numbers.page(0, shown)));
    }

    private static List<String> always(BoardGrouping by) {
        return switch (by) {
            case STAGE -> Stages.path();
            case STATUS -> Arrays.stream(CaseStatus.values()).filter(status -> status != CaseStatus.CLOSED)
                    .map(Enum::name).toList();
            case ADVISOR -> List.of();
        };
    }

    /** Advisers by name; what has none comes last. */
    private static Comparator<Board.Column> order(BoardGrouping by) {
        Comparator<Board.Column> nothingLast = Comparator.comparing(column -> column.key() == null);
        return by == BoardGrouping.ADVISOR ? nothingLast.thenComparing(ReadBoard::name) : nothingLast;
    }

    private static String name(Board.Column column) {
        String advisor = column.first().isEmpty() ? null : column.first().getFirst().advisor();
        return advisor == null ? "" : Folding.fold(advisor);
    }
}
