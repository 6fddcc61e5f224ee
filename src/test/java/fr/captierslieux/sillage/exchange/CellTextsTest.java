package fr.captierslieux.sillage.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextsTest {
    private static final LocalDate LAST = LocalDate.of(2031, 11, 24);

    @ParameterizedTest
    @CsvSource({"0,0", "1,10000", "1.5,15000", "'1,5',15000", "0.0001,1", "007.2500,72500",
            "999999999999.9999,9999999999999999"})
    void decimalsAreTenThousandths(String text, long value) {
        assertThat(CellTexts.decimal(text, CellTexts.LARGEST, CellTexts.PLACES)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".5", "5.", "-1", "+1", "1e3", "1 000", "1.00000", "1.2.3", "1,2.3", "٣", "1\u00a0000",
            "0x1"})
    void otherFormsAreNoDecimals(String text) {
        assertThat(CellTexts.decimal(text, CellTexts.LARGEST, CellTexts.PLACES)).isInstanceOf(CellFault.class);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "15000,1.5", "1,0.0001", "10000,1", "1000000,100", "72500,7.25"})
    void theShortestDecimalIsWritten(long value, String text) {
        assertThat(CellTexts.decimal(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1990-01-01", "2026-07-14", "2024-02-29", "2031-11-24"})
    void daysAreKeptAsWritten(String text) {
        assertThat(CellTexts.day(text, LAST)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"1989-12-31,DATE_OUT_OF_RANGE", "2031-11-25,DATE_OUT_OF_RANGE", "2026-02-29,NOT_A_DATE",
            "2026-13-01,NOT_A_DATE",
            "26-01-01,NOT_A_DATE", "2026/01/01,NOT_A_DATE", "20260101,NOT_A_DATE", "2026-01-01T00,NOT_A_DATE",
            "+026-01-01,NOT_A_DATE"})
    void otherDaysAreNone(String text, FaultKind kind) {
        assertThat(CellTexts.day(text, LAST)).isInstanceOfSatisfying(CellFault.class,
                fault -> assertThat(fault.kind()).isEqualTo(kind));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.fr", "prenom.nom+x@sous.domaine.example", "é@exämple.fr", "a'b@c-d.org"})
    void addressesAreTaken(String text) {
        assertThat(CellTexts.email(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {".a@b.fr", "a.@b.fr", "a..b@c.fr", "mailto:a@b.fr", "a", "a@b", "a@@b.fr", "a b@c.fr",
            "@b.fr", "a@.fr", "a@b..fr", "a@b.fr,c@d.fr", "a@b.fr.",
            "<a@b.fr>"})
    void otherTextsAreNoAddresses(String text) {
        assertThat(CellTexts.email(text)).isInstanceOf(CellFault.class);
    }

    @Test
    void textsAreKeptCharacterForCharacter() {
        String text = " \t« l'été »\n=1+1 🙂 \"x\"; -";
        assertThat(CellTexts.text(text)).isEqualTo(text);
        assertThat(CellTexts.text("🙂".repeat(32_000))).as("characters, not halves of them").isInstanceOf(String.class);
        assertThat(CellTexts.text("a".repeat(32_001))).isInstanceOf(CellFault.class);
        assertThat(CellTexts.text("a\u0000b")).isInstanceOf(CellFault.class);
        assertThat(CellTexts.text("a\rb")).isInstanceOf(CellFault.class);
        assertThat(CellTexts.text("a\uD83D")).isInstanceOf(CellFault.class);
    }

    @Test
    void listsLoseEmptyAndRepeatedEntriesAndKeepTheirOrder() {
        assertThat(CellTexts.list(" b | a||b|", entry -> entry)).isEqualTo("b|a");
        assertThat(CellTexts.list(" | |", entry -> entry)).isNull();
        assertThat(CellTexts.list("-|", entry -> entry)).isInstanceOf(CellFault.class);
    }

    @Test
    void blanksOfSpreadsheetsAreTrimmed() {
        assertThat(CellTexts.trim("\u00a0\u202f 44 \t\n\uFEFF")).isEqualTo("44");
        assertThat(CellTexts.trim("\u00a0")).isEmpty();
    }
}
