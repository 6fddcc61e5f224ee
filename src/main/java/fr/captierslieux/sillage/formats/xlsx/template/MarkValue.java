package fr.captierslieux.sillage.formats.xlsx.template;

import fr.captierslieux.sillage.reports.Indicator.Measure;
import fr.captierslieux.sillage.reports.template.UnknownMark.Why;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a mark stands for. */
sealed interface MarkValue {

    /**
     * A figure.
     *
     * @param value null where the scope leaves it undefined
     * @param form  as written in the mark; empty for none
     */
    record Measured(@Nullable BigDecimal value, Measure measure, Optional<MarkForm> form) implements MarkValue {
    }

    /** A day. */
    record Day(LocalDate day) implements MarkValue {
    }

    /** A text. */
    record Said(String text) implements MarkValue {
    }

    /** Nothing; with what it may have meant. */
    record Unknown(Why why, List<String> near) implements MarkValue {
        public Unknown {
            near = List.copyOf(near);
        }
    }
}
