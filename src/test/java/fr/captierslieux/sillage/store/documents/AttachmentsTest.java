package fr.captierslieux.sillage.store.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.cases.Happening.FileAttached;
import fr.captierslieux.sillage.documents.AttachFiles.Outcome;
import fr.captierslieux.sillage.documents.AttachProgress;
import fr.captierslieux.sillage.documents.Attachment;
import fr.captierslieux.sillage.documents.EditAttachment;
import fr.captierslieux.sillage.documents.ForgetContents;
import fr.captierslieux.sillage.documents.Holder;
import fr.captierslieux.sillage.documents.Incoming;
import fr.captierslieux.sillage.documents.MediaKind;
import fr.captierslieux.sillage.documents.NotKept;
import fr.captierslieux.sillage.documents.NotKept.Reason;
import fr.captierslieux.sillage.documents.Preview;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.history.MoveToBin;
import fr.captierslieux.sillage.safekeeping.StoreCheck;
import fr.captierslieux.sillage.search.SearchQuery;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.safekeeping.SqlStoreKeeper;
import fr.captierslieux.sillage.ui.UseCases;
import fr.captierslieux.sillage.ui.attachments.AttachmentUseCases;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of cases in a real store: kept once, journaled without their bytes, undone, binned, let go, taken out. */
@Tag("store")
class AttachmentsTest {
    private static final Code HALLE = new Code("ECOSSOLIES-A-0001");
    private static final Code GRANGE = new Code("APESS53-A-0001");
    private static final String INES = "Inès Thébault";

    @TempDir
    Path folder;
    @SuppressWarnings("NullAway.Init")
    private SampleStore sample;
    @SuppressWarnings("NullAway.Init")
    private UseCases useCases;
    @SuppressWarnings("NullAway.Init")
    private AttachmentUseCases files;

    @BeforeEach
    void open() {
        sample = SampleStore.copyInto(folder);
        useCases = sample.useCases();
        files = useCases.caseFile().attachments();
    }

    @AfterEach
    void close() {
        files.copies().close();
        sample.close();
    }

    private static Incoming text(String name, String text) {
        return Incoming.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Outcome attach(Code supportCase, Incoming... incoming) {
        return files.attach().attach(Holder.ofCase(supportCase), List.of(incoming), INES, AttachProgress.SILENT);
    }

    private List<Attachment> of(Code supportCase) {
        return useCases.caseFile().read().read(supportCase).orElseThrow().list(FileAttached.class).stream()
                .map(FileAttached::attachment).toList();
    }

    private long count(String sql) {
        return sample.store().read(() -> Sql.list(sample.store().connection(), row -> row.getLong(1), sql).getFirst());
    }

    private List<Reason> reasons(Outcome outcome) {
        return outcome.refused().stream().map(NotKept::reason).toList();
    }

    /** Its file is open: to read it beside SQLite drops the locks of this process, and it holds everybody. */
    @Test
    void theStoreIsNotAttachedToItself() throws Exception {
        Path store = sample.store().path();
        Path link = Files.createSymbolicLink(folder.resolve("notes.txt"), store);
        assertThat(reasons(attach(HALLE, Incoming.of(store), Incoming.of(link)))).containsExactly(Reason.STORE,
                Reason.STORE);
        assertThat(reasons(attach(HALLE, Incoming.of(store.resolveSibling(store.getFileName() + "-wal")))))
                .containsExactly(Reason.STORE);
    }

    /** A resource is a link or a file: what belongs to it goes with it, and is found by it. */
    @Test
    void aResourceHasFilesAsACaseHas() throws Exception {
        Code guide = new Code("CRESS-A-0001");
        Holder holder = Holder.ofResource(guide);
        Outcome outcome = files.attach().attach(holder, List.of(text("modele-statuts.txt", "Article 1")), INES,
                AttachProgress.SILENT);
        assertThat(outcome.refused()).isEmpty();
        assertThat(files.list().list(holder)).extracting(Attachment::name).containsExactly("modele-statuts.txt");
        assertThat(files.list().list(Holder.ofCase(guide))).isEmpty();
        assertThat(attach(HALLE, text("statuts.txt", "Article 1")).added()).hasSize(1);
        assertThat(count("SELECT count(*) FROM attachment_content WHERE bytes = 9")).isEqualTo(1);
        assertThat(useCases.search().search(SearchQuery.parse("modele statuts").orElseThrow(), 5).hits())
                .anySatisfy(hit -> assertThat(hit.code()).isEqualTo(guide));
        Path target = folder.resolve("out");
        files.takeOut().export(Optional.of(holder), target, AttachProgress.SILENT);
        assertThat(target.resolve("ressources/CRESS-A-0001/modele-statuts.txt")).hasContent("Article 1");
        RowId row = files.list().list(holder).getFirst().row();
        sample.store().write(new Gesture("test", INES), () -> {
            Sql.execute(sample.store().connection(), "UPDATE distribution SET deleted = 1, version = version + 1"
                    + " WHERE resource_id = (SELECT id FROM resource WHERE code = 'CRESS-A-0001')");
            return null;
        });
        useCases.caseFile().bin().move(new Gesture("move-to-bin", INES), "resource",
                RowId.derived("resource", guide.value()));
        assertThat(count("SELECT deleted FROM attachment WHERE id = x'" + row + "'")).isEqualTo(1);
        assertThat(files.attach().attach(holder, List.of(text("a.txt", "b")), INES, AttachProgress.SILENT).refused())
                .extracting(NotKept::reason).containsExactly(Reason.CASE_GONE);
    }

    @Test
    void aDropIsOneGestureAndTheJournalHoldsNoneOfItsBytes() {
        long operations = count("SELECT count(*) FROM journal_op");
        long gestures = count("SELECT count(*) FROM journal_batch");
        byte[] large = new byte[3_000_000];
        new Random(7).nextBytes(large);
        large[0] = 'x';
        Outcome outcome = attach(HALLE, Incoming.of("plans.dwg", large), text("notes.txt", "Le bail est signé."));
        assertThat(outcome.refused()).isEmpty();
        assertThat(of(HALLE)).extracting(Attachment::name, Attachment::kind, Attachment::bytes, Attachment::by)
                .containsExactlyInAnyOrder(
                        org.assertj.core.api.Assertions.tuple("plans.dwg", MediaKind.OTHER, 3_000_000L, INES),
                        org.assertj.core.api.Assertions.tuple("notes.txt", MediaKind.TEXT, 19L, INES));
        assertThat(count("SELECT count(*) FROM journal_op") - operations).as("two births").isEqualTo(2);
        assertThat(count("SELECT count(*) FROM journal_batch") - gestures).isEqualTo(1);
        assertThat(count("SELECT sum(length(data)) FROM attachment_piece")).isEqualTo(3_000_019);
        assertThat(count("SELECT max(length(data)) FROM attachment_piece")).isLessThan(300_000);
    }

    @Test
    void theSameContentIsKeptOnceAndAttachedOnceToACase() {
        attach(HALLE, text("bail.txt", "Le bail"));
        Outcome again = attach(HALLE, text("bail (copie).txt", "Le bail"), text("autre.txt", "Autre chose"));
        assertThat(again.added()).extracting(Attachment::name).containsExactly("autre.txt");
        assertThat(again.refused()).singleElement().satisfies(refusal -> {
            assertThat(refusal.reason()).isEqualTo(Reason.ALREADY_THERE);
            assertThat(refusal.known()).isEqualTo("bail.txt");
        });
        attach(GRANGE, text("bail type.txt", "Le bail"));
        assertThat(count("SELECT count(*) FROM attachment_content")).isEqualTo(2);
        assertThat(count("SELECT count(*) FROM attachment")).isEqualTo(3);
    }

    @Test
    void whatCannotBeKeptSaysWhyAndTheOthersAreKept() throws IOException {
        files.limit().set(5);
        Path inside = Files.createDirectory(folder.resolve("photos"));
        Incoming changing = new Incoming() {
            private int times;

            @Override
            public String name() {
                return "en cours.txt";
            }

            @Override
            public long size() {
                return 5;
            }

            @Override
            public InputStream open() {
                return new java.io.ByteArrayInputStream(("tour " + times++).getBytes(StandardCharsets.UTF_8));
            }
        };
        Outcome outcome = attach(HALLE, Incoming.of("film.mp4", new byte[5_000_001]), text("vide.txt", ""),
                Incoming.of(inside), text("install.exe", "MZ"), Incoming.of(folder.resolve("parti.pdf")), changing,
                text("notes.txt", "Reste"));
        assertThat(reasons(outcome)).containsExactlyInAnyOrder(Reason.TOO_LARGE, Reason.EMPTY, Reason.FOLDER,
                Reason.PROGRAM, Reason.UNREADABLE, Reason.CHANGED);
        NotKept large = outcome.refused().getFirst();
        assertThat(large.bytes()).isEqualTo(5_000_001);
        assertThat(large.limit()).isEqualTo(5_000_000);
        assertThat(of(HALLE)).extracting(Attachment::name).containsExactly("notes.txt");
        assertThat(count("SELECT count(*) FROM attachment_content")).as("nothing half-written").isEqualTo(1);
    }

    @Test
    void isUndoneRedoneBinnedAndBroughtBack() {
        Outcome outcome = attach(HALLE, text("bail.txt", "Le bail"));
        var undone = useCases.history().takeBack().takeBack(outcome.gesture(), INES);
        assertThat(of(HALLE)).isEmpty();
        useCases.history().takeBack().takeBack(undone.gesture(), INES);
        assertThat(of(HALLE)).hasSize(1);

        MoveToBin.Moved moved = (MoveToBin.Moved) useCases.caseFile().bin().move(new Gesture("move-to-bin", INES),
                Attachment.ENTITY, of(HALLE).getFirst().row());
        assertThat(of(HALLE)).isEmpty();
        assertThat(useCases.history().bin().list()).first()
                .satisfies(removed -> assertThat(removed.name().text()).isEqualTo("bail.txt"));
        useCases.history().takeBack().takeBack(moved.gesture(), INES);
        assertThat(of(HALLE)).hasSize(1);
        assertThat(useCases.caseFile().history().tell(HALLE)).as("the case tells of its files, after the import")
                .hasSize(6);
        assertThat(files.preview().preview(of(HALLE).getFirst(), 100))
                .isEqualTo(new Preview.Beginning("Le bail", false));
    }

    @Test
    void whatLiesInTheBinComesBackWhenItIsAttachedAgain() {
        attach(HALLE, text("bail.txt", "Le bail"));
        RowId row = of(HALLE).getFirst().row();
        files.edit().edit(of(HALLE).getFirst(), "bail.txt", "À ne pas montrer", INES);
        useCases.caseFile().bin().move(new Gesture("move-to-bin", INES), Attachment.ENTITY, row);
        attach(HALLE, text("bail signé.txt", "Le bail"));
        assertThat(of(HALLE)).singleElement().satisfies(back -> {
            assertThat(back.row()).isEqualTo(row);
            assertThat(back.name()).isEqualTo("bail signé.txt");
            assertThat(back.note()).as("the note went with the file that was removed").isEmpty();
        });
    }

    @Test
    void goesToTheBinWithItsCaseAndComesBackWithIt() {
        attach(GRANGE, text("bail.txt", "Le bail"));
        RowId caseRow = useCases.caseFile().read().read(GRANGE).orElseThrow().facts().row();
        var moved = useCases.caseFile().bin().move(new Gesture("move-to-bin", INES), "support_case", caseRow);
        assertThat(moved).isInstanceOf(MoveToBin.Moved.class);
        assertThat(count("SELECT count(*) FROM attachment WHERE deleted = 0")).isZero();
        assertThat(reasons(attach(GRANGE, text("b.txt", "b")))).containsExactly(Reason.CASE_GONE);
        useCases.history().takeBack().takeBack(((MoveToBin.Moved) moved).gesture(), INES);
        assertThat(of(GRANGE)).hasSize(1);
    }

    @Test
    void getsAnotherNameAndNoteUnlessSomebodyWasQuicker() {
        attach(HALLE, text("IMG_4711.txt", "photo"));
        Attachment seen = of(HALLE).getFirst();
        assertThat(files.edit().edit(seen, " façade\nsud.txt ", "Avant travaux", INES)).hasValueSatisfying(
                edited -> assertThat(edited.now()).isEqualTo(of(HALLE).getFirst()));
        assertThat(of(HALLE).getFirst().name()).isEqualTo("façade sud.txt");
        assertThat(files.edit().edit(seen, "autre.txt", "", "Yann")).as("a stale view writes nothing").isEmpty();
        Attachment now = of(HALLE).getFirst();
        assertThat(files.edit().edit(now, now.name(), now.note(), INES)).hasValue(new EditAttachment.Edited(0, now));
        assertThat(useCases.search().search(SearchQuery.parse("facade").orElseThrow(), 5).hits())
                .anySatisfy(hit -> assertThat(hit.supportCase()).isEqualTo(HALLE));
        assertThat(useCases.search().search(SearchQuery.parse("avant travaux").orElseThrow(), 20).hits())
                .anySatisfy(hit -> assertThat(hit.title()).isEqualTo("façade sud.txt"));
    }

    @Test
    void contentsAreLetGoWhenTheBinIsOver() {
        attach(HALLE, text("a.txt", "partagé"), text("b.txt", "à moi"));
        attach(GRANGE, text("a.txt", "partagé"));
        var removed = attach(HALLE, text("c.txt", "retiré"));
        of(HALLE).forEach(each -> useCases.caseFile().bin().move(new Gesture("move-to-bin", INES), Attachment.ENTITY,
                each.row()));
        assertThat(files.forget().forget()).as("the bin keeps them").isZero();
        Clock later = Clock.offset(SampleStore.CLOCK, Duration.ofDays(31));
        assertThat(new ForgetContents(sample.store(), new SqlAttachments(sample.store()), later).forget())
                .as("what another case has stays").isEqualTo(2);
        useCases.history().takeBack().takeBack(removed.gesture(), INES);
        assertThat(files.preview().preview(of(GRANGE).getFirst(), 100))
                .isEqualTo(new Preview.Beginning("partagé", false));
        assertThat(new SqlStoreKeeper(sample.store()).check().isSound()).isTrue();
    }

    @Test
    void whoStopsFindsNothingWritten() {
        assertThatThrownBy(
                () -> files.attach().attach(Holder.ofCase(HALLE), List.of(text("a.txt", "a"), text("b.txt", "b")), INES,
                        (done, whole) -> {
                            if (whole == 1) { // it is being written
                                throw new CancellationException();
                            }
                        }))
                .isInstanceOf(CancellationException.class);
        assertThat(of(HALLE)).isEmpty();
        assertThat(count("SELECT count(*) FROM attachment_piece")).isZero();
    }

    @Test
    void checksTellOfFilesAndOfTheirDamage() {
        attach(HALLE, text("a.txt", "avant"));
        StoreCheck sound = new SqlStoreKeeper(sample.store()).check();
        assertThat(sound.isSound()).isTrue();
        assertThat(sound.files().attachments()).isEqualTo(1);
        assertThat(sound.files().bytes()).isEqualTo(5);
        sample.store().write(new Gesture("test", INES), () -> Sql.execute(sample.store().connection(),
                "UPDATE attachment_piece SET data = x'6170726573'"));
        assertThat(new SqlStoreKeeper(sample.store()).check().problems())
                .containsExactly(StoreCheck.Problem.ATTACHMENTS);
    }

    @Test
    void isTakenOutWholeUnderANameThatFits() throws IOException {
        attach(HALLE, text("bail.txt", "Le bail"), text("Bail.txt", "Un autre"), text("Plan: cour", "texte"));
        Path target = Files.createDirectory(folder.resolve("sortie"));
        var out = files.takeOut().export(Optional.of(Holder.ofCase(HALLE)), target, AttachProgress.SILENT);
        assertThat(out.files()).isEqualTo(3);
        Path place = target.resolve(HALLE.value());
        try (var written = Files.list(place)) {
            assertThat(written.map(each -> each.getFileName().toString())).containsExactlyInAnyOrder("Bail.txt",
                    "bail (2).txt", "Plan_ cour.txt");
        }
        assertThat(files.takeOut().export(Optional.empty(), target, AttachProgress.SILENT).files()).isEqualTo(3);
    }

    @Test
    void copiesForOtherProgramsArePrivateAndGo() throws IOException {
        attach(HALLE, text("Ève Le Bœuf, bail.txt", "Le bail"));
        Path copy = files.takeOut().copyForOpening(of(HALLE).getFirst()).orElseThrow();
        assertThat(copy).hasContent("Le bail");
        assertThat(copy.getFileName().toString()).endsWith(".txt").doesNotContain("Bœuf");
        assertThat(Files.getPosixFilePermissions(copy.getParent())).hasSize(3);
        assertThat(copy.toFile().setWritable(false)).isTrue();
        files.copies().removeLeftovers();
        assertThat(copy).as("what is in use stays").exists();
        files.copies().close();
        assertThat(copy.getParent()).doesNotExist();
    }
}
