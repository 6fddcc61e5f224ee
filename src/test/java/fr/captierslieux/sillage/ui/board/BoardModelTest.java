package fr.captierslieux.sillage.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.cases.Board;
import fr.captierslieux.sillage.cases.BoardGrouping;
import fr.captierslieux.sillage.cases.CaseRow;
import fr.captierslieux.sillage.cases.Stages;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.settings.SubStage;
import fr.captierslieux.sillage.ui.UseCases;
import fr.captierslieux.sillage.ui.background.SameThread;
import fr.captierslieux.sillage.ui.history.HistoryWords;
import fr.captierslieux.sillage.ui.history.TakeBackFlow;
import fr.captierslieux.sillage.ui.prompts.Notice;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.words.Words;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The board on the sample network. */
class BoardModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private Path folder;

    private final RecordingPrompts prompts = new RecordingPrompts();
    private SampleStore store;
    private BoardModel model;

    @BeforeEach
    void open() {
        store = SampleStore.copyInto(folder);
        UseCases useCases = store.useCases();
        SameThread background = new SameThread();
        model = new BoardModel(background, useCases.board(), prompts,
                new TakeBackFlow(background, useCases.history().takeBack(), prompts,
                        new HistoryWords(Words.french(), SampleStore.CLOCK), () -> "Inès"),
                () -> "Inès");
        model.refresh();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private BoardColumn column(String stage) {
        return model.columnsProperty().get().stream().filter(column -> stage.equals(column.key())).findFirst()
                .orElseThrow();
    }

    private static CaseRow first(BoardColumn column) {
        return Objects.requireNonNull(column.cards().get(0));
    }

    @Test
    void everyOpenCaseStandsInOneColumn() {
        assertThat(model.columnsProperty().get()).extracting(BoardColumn::key).startsWith(
                Stages.path().toArray(String[]::new));
        Board board = Objects.requireNonNull(model.boardProperty().get());
        long open = store.useCases().cases().list().order(model.queryProperty().get()).size();
        assertThat(board.total()).isEqualTo(Math.toIntExact(open)).isGreaterThan(50);
        for (BoardColumn column : model.columnsProperty().get()) {
            assertThat(column.cards())
                    .allMatch(card -> Objects.equals(Objects.requireNonNull(card).stage(), column.key()));
        }
    }

    @Test
    void aCaseMovesToTheNextStageAndBackByUndo() {
        BoardColumn from = column("FAISABILITE");
        CaseRow card = first(from);
        int before = from.countProperty().get();
        model.selectedProperty().set(card);
        assertThat(model.step(card, 1)).contains("CREATION");
        model.move(card, new BoardModel.Reached("CREATION", null, Optional.empty()), TODAY);
        assertThat(from.countProperty().get()).isLessThan(before);
        assertThat(column("CREATION").cards()).extracting(each -> Objects.requireNonNull(each).code())
                .contains(card.code());
        CaseRow chosen = Objects.requireNonNull(model.selectedProperty().get());
        assertThat(chosen.code()).as("it stays chosen where it stands now").isEqualTo(card.code());
        assertThat(chosen.stage()).isEqualTo("CREATION");
        Notice told = prompts.notices.getLast();
        assertThat(told.messageKey()).isEqualTo("board.moved.CREATION");
        Objects.requireNonNull(told.action()).run().run();
        assertThat(from.countProperty().get()).isEqualTo(before);
    }

    @Test
    void aStageIsReachedWithTheSubStageThatTheNetworkOffers() {
        UseCases useCases = store.useCases();
        useCases.forms().save().save(new Gesture("test", "Inès"), List.of(
                RecordEdit.create("sous_stades", Map.of("code", "BAIL", "stade", "CREATION", "intitule", "Bail signé")),
                RecordEdit.create("sous_stades",
                        Map.of("code", "ANCIEN", "stade", "CREATION", "intitule", "Ancien", "retire", "O")),
                RecordEdit.create("sous_stades",
                        Map.of("code", "ETUDE", "stade", "FAISABILITE", "intitule", "Étude"))));
        model.refresh();
        assertThat(model.subStages("CREATION")).extracting(SubStage::code).containsExactly("BAIL");
        CaseRow card = first(column("FAISABILITE"));
        model.move(card, new BoardModel.Reached("CREATION", "BAIL", Optional.of("Création, Bail signé")), TODAY);
        assertThat(useCases.caseFile().read().read(card.code()).orElseThrow().stage().orElseThrow())
                .satisfies(stage -> {
                    assertThat(stage.stage()).isEqualTo("CREATION");
                    assertThat(stage.subStage()).isEqualTo("BAIL");
                });
        assertThat(prompts.notices.getLast().messageKey()).isEqualTo("board.moved.renamed");
    }

    @Test
    void aDayThatCannotBeIsRefusedAndNothingMoves() {
        CaseRow card = first(column("FAISABILITE"));
        model.move(card, new BoardModel.Reached("CREATION", null, Optional.empty()), LocalDate.of(1900, 1, 1));
        assertThat(prompts.notices.getLast().messageKey()).isEqualTo("board.refused");
        assertThat(first(column("FAISABILITE")).code()).isEqualTo(card.code());
    }

    @Test
    void thePathEndsWhereItEnds() {
        assertThat(model.step(first(column("IDEE")), -1)).isEqualTo(Optional.empty());
        assertThat(model.step(first(column("CONSOLIDATION")), 1)).isEqualTo(Optional.empty());
    }

    @Test
    void columnsAreStatusesOrAdvisersToo() {
        int total = Objects.requireNonNull(model.boardProperty().get()).total();
        model.group(BoardGrouping.STATUS);
        assertThat(model.columnsProperty().get()).extracting(BoardColumn::key).doesNotContain("CLOSED");
        assertThat(Objects.requireNonNull(model.boardProperty().get()).total()).isEqualTo(total);
        model.group(BoardGrouping.ADVISOR);
        List<BoardColumn> advisers = model.columnsProperty().get();
        assertThat(advisers).hasSizeGreaterThan(5);
        assertThat(advisers.stream().mapToInt(column -> column.countProperty().get()).sum()).isEqualTo(total);
        assertThat(advisers).allMatch(column -> column.countProperty().get() > 0);
    }

    @Test
    void filtersNarrowEveryColumn() {
        model.ask(query -> query.withNetwork("ECOSSOLIES"));
        assertThat(model.columnsProperty().get()).allMatch(column -> column.cards().stream()
                .allMatch(card -> Objects.requireNonNull(card).network().equals("Les Ecossolies")));
        model.ask(query -> query.withText("zz"));
        List<BoardColumn> kept = model.columnsProperty().get();
        assertThat(kept).extracting(BoardColumn::key).isEqualTo(Stages.path());
        model.ask(query -> query.withText("zzz"));
        assertThat(Objects.requireNonNull(model.boardProperty().get()).total()).isZero();
        assertThat(model.columnsProperty().get()).as("columns stay, so that the eye keeps its place").isSameAs(kept);
    }
}
