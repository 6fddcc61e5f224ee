package fr.captierslieux.sillage.reports;

import fr.captierslieux.sillage.lists.NetworkLists;
import fr.captierslieux.sillage.reports.ReportRepository.Choice;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What {@link ComposeReport} and {@link ComputeReport} answer. */
public sealed interface ReportAnswer {

    /**
     * The report, and what is shown beside it; all of one moment.
     *
     * @param current   the report asked for
     * @param previous  the same scope for the period that is compared: the one before, unless another was asked for
     * @param labels    of {@link ReportRepository#labels()}
     * @param rowCounts of {@link ReportRepository#countRows()}
     * @param lists     of {@link ReportRepository#lists()}
     */
    record Composed(ActivityReport current, ActivityReport previous, Map<String, Map<String, String>> labels,
            Map<String, Long> rowCounts, NetworkLists lists) implements ReportAnswer {
        public Composed {
            labels = Map.copyOf(labels);
            rowCounts = Collections.unmodifiableMap(new LinkedHashMap<>(rowCounts));
        }
    }

    /** The report asked for, alone. */
    record Computed(ActivityReport report) implements ReportAnswer {
    }

    /**
     * Refused: the scope names what the store does not have.
     *
     * @param option   which option of the scope
     * @param code     what it names
     * @param accepted what it may name
     */
    record UnknownScope(Option option, String code, List<Choice> accepted) implements ReportAnswer {
        public UnknownScope {
            accepted = List.copyOf(accepted);
        }
    }

    /** The options of a scope. */
    enum Option {
        NETWORK, DEPARTMENT, AGREEMENT
    }
}
