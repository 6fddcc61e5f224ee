package fr.captierslieux.sillage.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.cases.Happening.FollowUp;
import fr.captierslieux.sillage.cases.Happening.OrientationMade;
import fr.captierslieux.sillage.sheets.CaseSheet.ToDo;
import fr.captierslieux.sillage.sheets.SheetChoice.Contacts;
import fr.captierslieux.sillage.sheets.SheetChoice.Notes;
import fr.captierslieux.sillage.store.casefile.SqlCaseFiles;
import fr.captierslieux.sillage.store.records.SqlRecords;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComposeCaseSheetTest {
    private static final Code HALLE = new Code("ECOSSOLIES-A-0001");

    @TempDir
    private Path folder;
    private SampleStore sample;
    private ComposeCaseSheet compose;

    @BeforeEach
    void open() {
        sample = SampleStore.copyInto(folder);
        compose = new ComposeCaseSheet(sample.store(), new SqlCaseFiles(sample.store()), new SqlRecords(sample.store()),
                SampleStore.CLOCK);
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private CaseSheet sheet(Notes notes, Contacts contacts) {
        return compose.compose(HALLE, new SheetChoice(notes, contacts)).orElseThrow();
    }

    @Test
    void whatIsNotWantedIsNotThereAndAllElseIs() {
        CaseSheet all = sheet(Notes.GIVEN, Contacts.GIVEN);
        CaseSheet plain = sheet(Notes.LEFT_OUT, Contacts.LEFT_OUT);
        assertThat(all.file().list(FollowUp.class)).anyMatch(each -> !each.report().isEmpty());
        assertThat(all.file().list(OrientationMade.class)).anyMatch(each -> !each.reason().isEmpty());
        assertThat(all.file().team()).anyMatch(each -> !each.email().isEmpty() || !each.phone().isEmpty());
        assertThat(plain.file().list(FollowUp.class)).hasSameSizeAs(all.file().list(FollowUp.class))
                .allMatch(each -> each.report().isEmpty());
        assertThat(plain.file().list(OrientationMade.class)).allMatch(each -> each.reason().isEmpty());
        assertThat(plain.file().team()).hasSameSizeAs(all.file().team())
                .allMatch(each -> each.email().isEmpty() && each.phone().isEmpty());
        assertThat(plain.toDo()).as("what is to be done is no note").isEqualTo(all.toDo());
        assertThat(plain.minutes()).isEqualTo(all.minutes());
    }

    @Test
    void whatIsToBeDoneStandsInTheOrderOfItsDays() {
        List<ToDo> toDo = sheet(Notes.GIVEN, Contacts.LEFT_OUT).toDo();
        List<LocalDate> days = toDo.stream().map(ToDo::dueOn).filter(Objects::nonNull).toList();
        assertThat(days).hasSizeGreaterThan(1).isSorted();
        assertThat(toDo.subList(0, days.size())).as("what has no day comes last")
                .allMatch(each -> each.dueOn() != null);
    }

    @Test
    void itsFileIsNamedByItsCode() {
        assertThat(sheet(Notes.GIVEN, Contacts.GIVEN).fileName(SheetKind.DOCX))
                .isEqualTo("fiche-ECOSSOLIES-A-0001.docx");
        assertThat(compose.compose(new Code("NOBODY"), SheetChoice.PLAIN)).isEmpty();
    }
}
