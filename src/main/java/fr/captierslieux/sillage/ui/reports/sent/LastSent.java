package fr.captierslieux.sillage.ui.reports.sent;

import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.reports.Scope;
import fr.captierslieux.sillage.reports.sent.CompareSentReport.Comparison;
import fr.captierslieux.sillage.reports.sent.SentReport;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.Lane;
import fr.captierslieux.sillage.ui.prompts.Problem;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The report that went out last for the period and scope that are shown, and what became other since. Knows no control. */
public final class LastSent {
    private final Background background;
    private final SentUseCases useCases;
    private final Prompts prompts;
    private final Lane lane = new Lane();
    private final ReadOnlyObjectWrapper<@Nullable Comparison> last = new ReadOnlyObjectWrapper<>();

    public LastSent(Background background, SentUseCases useCases, Prompts prompts) {
        this.background = background;
        this.useCases = useCases;
        this.prompts = prompts;
    }

    /** Looks for it. */
    public void look(Period period, Scope scope) {
        Comparison shown = last.get();
        if (shown != null && !isOf(shown.report(), period, scope)) {
            last.set(null);
        }
        background.read(lane, () -> find(period, scope), found -> last.set(found.orElse(null)),
                failure -> prompts.problem(new Problem("reports.problem.read", failure)));
    }

    private Optional<Comparison> find(Period period, Scope scope) {
        List<SentReport> all = useCases.list().list();
        return all.stream().filter(report -> isOf(report, period, scope)).findFirst()
                .map(useCases.compare()::compare);
    }

    private static boolean isOf(SentReport report, Period period, Scope scope) {
        return report.period().range().equals(period.range()) && report.scope().equals(scope);
    }

    /** Lets go of what is under way. */
    public void leave() {
        lane.leave();
    }

    /** What was sent last, with its differences; null where nothing was sent. */
    public ReadOnlyObjectProperty<@Nullable Comparison> lastProperty() {
        return last.getReadOnlyProperty();
    }
}
