package fr.captierslieux.sillage.ui.dashboard;

import fr.captierslieux.sillage.reports.Indicator;
import fr.captierslieux.sillage.reports.funnel.Funnel;
import fr.captierslieux.sillage.reports.funnel.Funnel.Passage;
import fr.captierslieux.sillage.reports.funnel.FunnelStep;
import fr.captierslieux.sillage.reports.funnel.Spread;
import fr.captierslieux.sillage.reports.funnel.Standing;
import fr.captierslieux.sillage.ui.reports.FigureWords;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** What the dashboard says. */
final class DashboardWords {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Below, quartiles say less than how few they are of. */
    private static final int FEW = 4;

    private final FigureWords words;

    DashboardWords(FigureWords words) {
        this.words = words;
    }

    FigureWords figures() {
        return words;
    }

    String get(String key, Object... arguments) {
        return words.get(key, arguments);
    }

    String number(long value) {
        return words.written().number(value);
    }

    /** « 42 dossiers », as a tooltip and a screen reader say it. */
    String amount(Indicator indicator, @Nullable BigDecimal value) {
        String said = words.value(indicator, value);
        return switch (indicator.measure()) {
            case COUNT, HOURS, FTE -> said + " " + words.unit(indicator);
            case DAYS, EUROS, SHARE -> said;
        };
    }

    String step(FunnelStep step) {
        return step.stage() == null
                ? words.get("dashboard.step." + step.name())
                : words.words().label("stage", step.stage());
    }

    /** « 62 % » of those who came in; empty where nobody did. */
    String share(Funnel funnel, Passage passage) {
        return funnel.entered() == 0 || passage.step() == FunnelStep.CONTACT
                ? ""
                : words.get("reports.value.percent",
                        words.written().number(BigDecimal.valueOf(passage.passed()).multiply(HUNDRED)
                                .divide(BigDecimal.valueOf(funnel.entered()), 0, RoundingMode.HALF_UP), 0));
    }

    /** « 12 j ». */
    String days(BigDecimal days) {
        return words.get("reports.value.days", words.written().number(days, 0));
    }

    /** « de 6 à 25 j »: the middle half; of a few, how many they are. */
    String middle(Spread spread) {
        return spread.count() < FEW
                ? words.get("dashboard.funnel.few", spread.count())
                : words.get("dashboard.funnel.middle", words.written().number(spread.first(), 0),
                        words.written().number(spread.third(), 0));
    }

    /** How long it took from a step to the next, in a sentence. */
    String lasted(FunnelStep step, FunnelStep next, Spread spread) {
        return words.get("dashboard.funnel.lasted", step(step), step(next),
                days(spread.median()), words.written().number(spread.first(), 0),
                words.written().number(spread.third(), 0), spread.count());
    }

    /** A step in a sentence: how many passed, what share, how many have not, how long since the contact. */
    String spoken(Funnel funnel, Passage passage) {
        StringBuilder said = new StringBuilder(words.get("dashboard.funnel.spoken", step(passage.step()),
                passage.passed(), funnel.entered()));
        if (passage.step() != FunnelStep.CONTACT) {
            said.append(' ').append(words.get("dashboard.funnel.spoken-rest", passage.underWay(), passage.closed()));
            Spread since = passage.sinceContact();
            if (since != null) {
                said.append(' ').append(words.get("dashboard.funnel.since-contact", days(since.median()),
                        words.written().number(since.first(), 0), words.written().number(since.third(), 0),
                        since.count()));
            }
        }
        return said.toString();
    }

    String standing(Standing standing, long count) {
        return words.get("dashboard.funnel." + standing.name(), count);
    }

    /** What stands above the rows of those who stand so to a step. */
    String behind(FunnelStep step, Standing standing) {
        return words.get("dashboard.behind." + standing.name(), step(step));
    }
}
