package fr.captierslieux.sillage.ui.trainings;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.RecordEdit.Change;
import fr.captierslieux.sillage.records.SaveOutcome;
import fr.captierslieux.sillage.trainings.Enrolment;
import fr.captierslieux.sillage.trainings.HalfDay;
import fr.captierslieux.sillage.trainings.Mark;
import fr.captierslieux.sillage.trainings.NoteAttendance;
import fr.captierslieux.sillage.trainings.Presence;
import fr.captierslieux.sillage.trainings.SessionFile;
import fr.captierslieux.sillage.trainings.SessionFile.Cell;
import fr.captierslieux.sillage.trainings.Signatures.Noted;
import fr.captierslieux.sillage.ui.UseCases;
import fr.captierslieux.sillage.ui.background.FailingBackground;
import fr.captierslieux.sillage.ui.history.GestureFlow;
import fr.captierslieux.sillage.ui.history.HistoryWords;
import fr.captierslieux.sillage.ui.history.TakeBackFlow;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Row;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.words.Words;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signed sheets as they are noted by letters, on the sample network. */
@Tag("store")
class SheetsModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Code SESSION = new Code("CRESS-F-0003");

    @TempDir
    private Path folder;

    private final RecordingPrompts prompts = new RecordingPrompts();
    private final FailingBackground background = new FailingBackground();
    private SampleStore store;
    private UseCases useCases;
    private AttendanceModel attendance;
    private SheetsModel sheets;
    private HalfDay morning;
    private Enrolment present;
    private Cell cell;

    @BeforeEach
    void open() {
        store = SampleStore.copyInto(folder);
        useCases = store.useCases();
        TakeBackFlow undo = new TakeBackFlow(background, useCases.history().takeBack(), prompts,
                new HistoryWords(Words.french(), SampleStore.CLOCK), () -> "Naïg");
        attendance = new AttendanceModel(new AttendanceCells(background, useCases.trainings().note(), prompts, undo,
                () -> "Naïg", this::reread));
        sheets = new SheetsModel(useCases.trainings().signatures(), attendance,
                new GestureFlow(background, prompts, undo, this::reread), prompts, () -> "Naïg");
        reread();
        morning = read().halfDays().stream().filter(each -> each.on().equals(LocalDate.of(2026, 11, 20))).findFirst()
                .orElseThrow();
        present = attendance.rows().stream().filter(this::isPresent).findFirst().orElseThrow();
        cell = new Cell(morning.code(), present.code());
        attendance.goTo(attendance.rows().indexOf(present), attendance.columns().indexOf(morning));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private boolean isPresent(Enrolment enrolment) {
        Mark mark = read().marks().get(new Cell(morning.code(), enrolment.code()));
        return mark != null && mark.presence() == Presence.PRESENT;
    }

    private SessionFile read() {
        return useCases.trainings().read().read(SESSION).orElseThrow();
    }

    private void reread() {
        sheets.show(read(), TODAY);
        attendance.show(read(), TODAY);
    }

    private void type(String letters) {
        letters.chars().forEach(letter -> sheets.letter(String.valueOf((char) letter)));
    }

    private void say(String file, RowId row, String header) {
        assertThat(useCases.forms().save().save(new Gesture("edit", "Yann"),
                List.of(new RecordEdit(file, row, -1, Map.of(header, new Change("", "O"))))))
                .isInstanceOf(SaveOutcome.Saved.class);
        reread();
    }

    private static RowId rowOf(Cell cell) {
        return RowId.derived("attendance", cell.halfDay().value(), cell.enrolment().value());
    }

    @Test
    void aSignatureThatWasSaidToBeThereIsMissingByItsLetterToo() {
        type("F");
        say(HalfDay.FILE, morning.row(), "formateur_signe");
        say(NoteAttendance.FILE, rowOf(cell), "signee");
        type("TS");
        assertThat(prompts.notices).isEmpty();
        assertThat(read().signatures().trainers()).containsEntry(morning.code(), Noted.MISSING);
        assertThat(read().signatures().trainees()).containsEntry(cell, Noted.MISSING);
        type("TS");
        assertThat(read().signatures().trainers()).doesNotContainKey(morning.code());
        assertThat(read().signatures().trainees()).doesNotContainKey(cell);
    }

    @Test
    void aLetterTypedTwiceFastTakesItselfBack() {
        type("F");
        background.held = true;
        type("SS");
        background.next();
        assertThat(read().signatures().isWithout(cell)).isTrue();
        background.next();
        background.held = false;
        assertThat(read().signatures().isWithout(cell)).isFalse();
        type("S");
        assertThat(read().signatures().isWithout(cell)).isTrue();
        assertThat(prompts.notices).isEmpty();
    }

    @Test
    void aLetterThatCouldNotBeWrittenIsNotedNoMore() {
        type("F");
        background.full = true;
        type("S");
        assertThat(sheets.isUnsigned(present, morning)).isFalse();
        background.full = false;
        type("S");
        assertThat(read().signatures().isWithout(cell)).isTrue();
    }

    @Test
    void nobodyIsMissingOnASheetThatIsNotBack() {
        type("S");
        assertThat(prompts.notices).extracting(each -> each.messageKey()).containsExactly("trainings.sheet.not-back");
        type("FST");
        assertThat(sheets.missing(morning)).isEqualTo(2);
        type("F");
        assertThat(read().signatures().trainers()).as("what was missing goes with the sheet")
                .doesNotContainKey(morning.code());
        assertThat(read().signatures().trainees()).doesNotContainKey(cell);
        type("F");
        assertThat(sheets.missing(morning)).isZero();
    }

    private List<Row> printed() {
        return new AttendancePrint(new TrainingWords(Words.french(), SampleStore.CLOCK), sheets).print(attendance)
                .stream().filter(Row.class::isInstance).map(Row.class::cast).toList();
    }

    private static long unsigned(List<Row> rows) {
        return rows.stream().flatMap(each -> each.cells().stream()).filter("P !"::equals).count();
    }

    @Test
    void paperSaysWhatTheGridShows() {
        long before = unsigned(printed());
        int at = attendance.columns().indexOf(morning);
        type("FS");
        List<Row> rows = printed();
        assertThat(unsigned(rows)).isEqualTo(before + 1);
        List<String> signs = rows.stream().filter(each -> each.cells().getFirst().equals("Feuille signée"))
                .flatMap(each -> each.cells().subList(1, each.cells().size() - 1).stream()).toList();
        assertThat(signs).hasSize(attendance.columns().size());
        assertThat(signs.get(at)).isEqualTo("! 1");
        assertThat(signs.get(at + 1)).isEqualTo("?");
    }
}
