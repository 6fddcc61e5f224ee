package fr.captierslieux.sillage.formats.xlsx.template;

import fr.captierslieux.sillage.reports.Indicator.Measure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;

/** How a figure is to be shown, as written after the bar of a mark: {@code {{C5|heures}}}. A number format of the cell itself is never replaced. */
enum MarkForm {
    ENTIER("#,##0", 0, ""),
    DECIMAL("#,##0.00", 2, ""),
    POURCENT("0.0%", 1, " %"),
    HEURES("#,##0.00\" h\"", 2, " h"),
    JOURS("#,##0.0\" j\"", 1, " j"),
    EUROS("#,##0.00\" €\"", 2, " €"),
    /** In words, as within a sentence, whatever the cell is. */
    TEXTE("", -1, "");

    private final String cell;
    private final int places;
    private final String unit;

    MarkForm(String cell, int places, String unit) {
        this.cell = cell;
        this.places = places;
        this.unit = unit;
    }

    static Optional<MarkForm> find(String written) {
        for (MarkForm form : values()) {
            if (form.written().equals(written.strip().toLowerCase(Locale.ROOT))) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    /** As it stands in a mark. */
    String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The number format of a cell that holds nothing else. */
    String cell() {
        return cell;
    }

    int places() {
        return places;
    }

    /** What follows the number in a text. */
    String unit() {
        return unit;
    }

    /** The number as it is read: a fraction of 1 as per cent. */
    BigDecimal read(BigDecimal value) {
        return this == POURCENT ? value.movePointRight(2) : value;
    }

    /** What a cell holds: a whole number where that was asked for, so that sums over such cells are those of what is read. */
    BigDecimal kept(BigDecimal value) {
        return this == ENTIER ? value.setScale(0, RoundingMode.HALF_UP) : value;
    }

    /** The form that suits a measure where none is written. */
    static MarkForm of(Measure measure) {
        return switch (measure) {
            case COUNT -> ENTIER;
            case DAYS -> JOURS;
            case HOURS, FTE -> DECIMAL;
            case EUROS -> EUROS;
            case SHARE -> POURCENT;
        };
    }
}
