package fr.captierslieux.sillage.cli;

import fr.captierslieux.sillage.reports.Variant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How much a report's workbook lets out: options that commands on reports share. */
final class ReportVariant {
    @Option(names = "--contents", paramLabel = "rows|figures|masked", descriptionKey = "report.contents")
    private @Nullable Contents contents;

    @Option(names = "--threshold", paramLabel = "N", descriptionKey = "report.threshold")
    private @Nullable Integer threshold;

    /** What goes out. */
    private enum Contents {
        ROWS, FIGURES, MASKED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether anything was asked for. */
    boolean isGiven() {
        return contents != null || threshold != null;
    }

    /** Whether rows were asked for. */
    boolean isOfRows() {
        return contents == Contents.ROWS;
    }

    /** A threshold is 2 to {@link Variant#HIGHEST_THRESHOLD}, and said of what is masked alone. */
    boolean isWrong() {
        return threshold != null
                && (contents != Contents.MASKED || threshold < 2 || threshold > Variant.HIGHEST_THRESHOLD);
    }

    Variant variant() {
        return switch (contents == null ? Contents.ROWS : contents) {
            case ROWS -> Variant.WITH_ROWS;
            case FIGURES -> Variant.FIGURES;
            case MASKED -> Variant.masked(threshold == null ? Variant.USUAL_THRESHOLD : threshold);
        };
    }
}
