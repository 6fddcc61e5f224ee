package fr.captierslieux.sillage.formats.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.formats.pdf.InterRuler;
import fr.captierslieux.sillage.formats.sheet.SheetPage.Paragraph;
import fr.captierslieux.sillage.sheets.CaseSheet;
import fr.captierslieux.sillage.sheets.MadeUpSheet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetFitTest {
    private static final InterRuler RULER = new InterRuler();

    private static SheetPage fit(CaseSheet sheet, Locale language) {
        return new SheetFit(RULER).fit(sheet, language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr-FR", "en-GB"})
    void whateverACaseHoldsStandsOnOnePageAndWithinItsColumns(String language) {
        SheetPage page = fit(MadeUpSheet.overfull(), Locale.forLanguageTag(language));
        double head = page.title().height() + height(page.head()) + SheetPage.BELOW_HEAD;
        double room = SheetPage.HEIGHT - 2 * SheetPage.MARGIN - SheetPage.FOOT - head;
        assertThat(height(page.wide())).isLessThanOrEqualTo(room).isGreaterThan(room * 0.9);
        assertThat(height(page.narrow())).isLessThanOrEqualTo(room);
        assertThat(page.wide()).allSatisfy(each -> within(each, SheetPage.WIDE));
        assertThat(page.narrow()).allSatisfy(
                each -> within(each, each.hasMarks() ? SheetPage.NARROW - SheetPage.SCORE : SheetPage.NARROW));
        assertThat(page.title().lines()).hasSizeLessThanOrEqualTo(2);
    }

    private static void within(Paragraph paragraph, double width) {
        assertThat(paragraph.lines()).allSatisfy(line -> assertThat(
                RULER.width(line, paragraph.weight(), paragraph.look().size())).as(line).isLessThanOrEqualTo(width));
    }

    @Test
    void whatHasNoRoomIsCounted() {
        SheetPage page = fit(MadeUpSheet.overfull(), Locale.FRANCE);
        int shown = (int) page.wide().stream()
                .filter(each -> each.look() == Look.STRONG && each.text().contains("rendez-vous")).count();
        assertThat(shown).isPositive();
        assertThat(told(page.wide(), "… et ([0-9\u202f]+) suivis plus anciens")).isEqualTo(300 - shown);
        assertThat(told(page.wide(), "… et ([0-9\u202f]+) autres choses à faire")).isPositive();
        assertThat(told(page.wide(), "… et ([0-9\u202f]+) orientations plus anciennes")).isPositive();
        assertThat(told(page.narrow(), "… et ([0-9\u202f]+) autres personnes")).isPositive();
    }

    private static int told(List<Paragraph> column, String sentence) {
        return column.stream().map(each -> Pattern.compile(sentence).matcher(each.text())).filter(Matcher::matches)
                .map(each -> Integer.parseInt(each.group(1))).findFirst().orElse(0);
    }

    @Test
    void aCaseThatHasRoomIsNotCut() {
        SheetPage page = fit(MadeUpSheet.empty(), Locale.FRANCE);
        assertThat(page.wide()).noneMatch(each -> each.look() == Look.MORE);
        assertThat(page.wide().stream().map(Paragraph::text)).contains("Rien n’est promis ni prévu.",
                "Pas encore de suivi.");
        assertThat(page.reached()).isEqualTo(-1);
    }

    @Test
    void aWordWiderThanItsLineIsBrokenAndALongTextEndsInDots() {
        Lines lines = new Lines(RULER);
        Lines.Broken broken = lines.of("a".repeat(300) + " fin", Look.TEXT, 100, 40);
        assertThat(broken.lines()).hasSizeGreaterThan(5);
        assertThat(broken.whole()).as("no space within a word").isEqualTo("a".repeat(300) + " fin");
        assertThat(lines.of("un deux trois quatre cinq six sept huit", Look.TEXT, 60, 2).lines()).hasSize(2).last()
                .asString().endsWith("…");
        assertThat(lines.of("Première ligne\nseconde", Look.TEXT, 400, 2).lines())
                .containsExactly("Première ligne · seconde");
    }

    private static double height(List<Paragraph> paragraphs) {
        return paragraphs.stream().mapToDouble(Paragraph::height).sum();
    }
}
