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
    /** Cards that are read at once. */
    private static final int CARDS = 1500;
    private static final int FEW = 40;

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
     * @param shown how many cards of each column are read at once, at most: of many columns only {@value #FEW}, which is more than a
     *              screen shows of one
     */
    public Board read(CaseQuery query, BoardGrouping by, int shown) {
        return transactions.read(() -> {
            Map<@Nullable String, RowNumbers> groups = new HashMap<>();
            cases.groups(query, LocalDate.now(clock), by).forEach(group -> groups.put(group.key(), group.cases()));
            List<CaseGroup> columns = new ArrayList<>();
            for (String key : always(by)) {
                columns.add(new CaseGroup(key, Objects.requireNonNullElse(groups.remove(key), RowNumbers.NONE)));
            }
            int first = columns.size();
            groups.forEach((key, numbers) -> columns.add(new CaseGroup(key, numbers)));
            List<Board.Column> read = withCards(columns, shown);
            read.subList(first, read.size()).sort(order(by));
            return new Board(read, cases.silentDays());
        });
    }

    /** The first cards of all columns are read at once. */
    private List<Board.Column> withCards(List<CaseGroup> columns, int shown) {
        int each = Math.clamp(CARDS / Math.max(1, columns.size()), Math.min(FEW, shown), shown);
        List<List<Long>> wanted = columns.stream().map(column -> column.cases().page(0, each)).toList();
        List<CaseRow> cards = cases.rows(wanted.stream().flatMap(List::stream).toList());
        List<Board.Column> read = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < columns.size(); i++) {
            int end = begin + wanted.get(i).size();
            read.add(new Board.Column(columns.get(i).key(), columns.get(i).cases(), cards.subList(begin, end)));
            begin = end;
        }
        return read;
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
