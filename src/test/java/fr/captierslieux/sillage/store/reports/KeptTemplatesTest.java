package fr.captierslieux.sillage.store.reports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.documents.ForgetContents;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.history.MoveToBin;
import fr.captierslieux.sillage.history.UndoGesture;
import fr.captierslieux.sillage.reports.template.KeepTemplates;
import fr.captierslieux.sillage.reports.template.KeepTemplates.Kept;
import fr.captierslieux.sillage.reports.template.KeepTemplates.UnknownAgreement;
import fr.captierslieux.sillage.reports.template.KeepTemplates.Unusable;
import fr.captierslieux.sillage.reports.template.KeptTemplate;
import fr.captierslieux.sillage.reports.template.TemplateWriter.Reason;
import fr.captierslieux.sillage.store.documents.SqlAttachments;
import fr.captierslieux.sillage.store.history.SqlHistory;
import fr.captierslieux.sillage.store.history.SqlRows;
import fr.captierslieux.sillage.store.safekeeping.SqlStoreKeeper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Funders' own workbooks in the store: kept, offered, undone, removed, and never let go while they may be wanted. */
class KeptTemplatesTest {
    @TempDir
    private Path folder;
    private SampleStore store;
    private KeepTemplates templates;
    private String agreement;

    @BeforeEach
    void open() {
        store = SampleStore.copyInto(folder);
        templates = store.useCases().reports().templates();
        agreement = store.useCases().reports().listScopes().list().agreements().getFirst().code();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Path workbook() throws IOException {
        Path file = folder.resolve("formulaire.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("Form").createRow(0).createCell(0).setCellValue("{{A1}}");
            workbook.write(out);
        }
        return file;
    }

    @Test
    void oneIsKeptByteByByteAndOfferedForItsAgreement() throws IOException {
        Kept kept = (Kept) templates.keep(workbook(), "Bilan", agreement, "Claire");
        assertThat(templates.list()).containsExactly(kept.template());
        assertThat(kept.template().isFor(agreement)).isTrue();
        assertThat(kept.template().isFor(null)).isFalse();
        assertThat(((Kept) templates.keep(workbook(), "Pour toutes", null, "Claire")).template().isFor(null)).isTrue();
        new ForgetContents(store.store(), new SqlAttachments(store.store()),
                Clock.offset(SampleStore.CLOCK, Duration.ofDays(365))).forget();
        assertThat(templates.read(kept.template())).hasValue(Files.readAllBytes(folder.resolve("formulaire.xlsx")));
        assertThat(new SqlStoreKeeper(store.store()).check().isSound()).isTrue();
    }

    @Test
    void keepingIsUndoneAndWhatIsRemovedComesBack() throws IOException {
        Kept kept = (Kept) templates.keep(workbook(), "Bilan", null, "Claire");
        UndoGesture undo = new UndoGesture(store.store(), new SqlHistory(store.store()));
        undo.undo(kept.gesture(), "Claire");
        assertThat(templates.list()).isEmpty();
        Kept again = (Kept) templates.keep(workbook(), "Bilan", null, "Claire");
        MoveToBin.Moved moved = (MoveToBin.Moved) new MoveToBin(store.store(), new SqlRows(store.store()))
                .move(new Gesture("move-to-bin", "Claire"), KeptTemplate.ENTITY, again.template().row());
        assertThat(templates.list()).isEmpty();
        undo.undo(moved.gesture(), "Claire");
        assertThat(templates.list()).extracting(KeptTemplate::code).containsExactly(again.template().code());
        assertThat(templates.read(again.template())).isPresent();
    }

    @Test
    void whatCannotBeFilledIsRefusedAtOnce() throws IOException {
        Path text = Files.writeString(folder.resolve("texte.xlsx"), "A1;42");
        assertThat(templates.keep(text, "Texte", null, "Claire")).isEqualTo(new Unusable(Reason.NOT_A_WORKBOOK));
        assertThat(templates.keep(folder.resolve("nulle-part.xlsx"), "Rien", null, "Claire"))
                .isEqualTo(new Unusable(Reason.MISSING));
        assertThat(templates.keep(workbook(), "Bilan", "NULLE", "Claire")).isEqualTo(new UnknownAgreement("NULLE"));
        assertThat(templates.list()).isEmpty();
    }
}
