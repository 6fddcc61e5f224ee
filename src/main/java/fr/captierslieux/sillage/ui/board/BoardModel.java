package fr.captierslieux.sillage.ui.board;

import fr.captierslieux.sillage.basics.RowNumbers;
import fr.captierslieux.sillage.cases.Board;
import fr.captierslieux.sillage.cases.BoardGrouping;
import fr.captierslieux.sillage.cases.CaseChoices;
import fr.captierslieux.sillage.cases.CaseQuery;
import fr.captierslieux.sillage.cases.CaseRow;
import fr.captierslieux.sillage.cases.Stages;
import fr.captierslieux.sillage.lists.SetNumber;
import fr.captierslieux.sillage.records.SaveOutcome;
import fr.captierslieux.sillage.settings.SubStage;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.Lane;
import fr.captierslieux.sillage.ui.controls.PagedRows;
import fr.captierslieux.sillage.ui.history.TakeBackFlow;
import fr.captierslieux.sillage.ui.prompts.Notice;
import fr.captierslieux.sillage.ui.prompts.Problem;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What the board shows, and moving a case to another stage. Knows no control. */
public final class BoardModel {
    private final Background background;
    private final BoardUseCases useCases;
    private final Prompts prompts;
    private final TakeBackFlow undo;
    private final Supplier<String> author;

    private final Lane boardLane = new Lane();
    private final Lane choicesLane = new Lane();
    private final ReadOnlyObjectWrapper<CaseQuery> query = new ReadOnlyObjectWrapper<>(CaseQuery.FIRST);
    private final ReadOnlyObjectWrapper<BoardGrouping> grouping = new ReadOnlyObjectWrapper<>(BoardGrouping.STAGE);
    private final ReadOnlyObjectWrapper<List<BoardColumn>> columns = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<CaseChoices> choices = new ReadOnlyObjectWrapper<>(CaseChoices.none());
    private final ReadOnlyObjectWrapper<@Nullable Board> board = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable CaseRow> selected = new SimpleObjectProperty<>();
    private final ReadOnlyIntegerWrapper silentDays = new ReadOnlyIntegerWrapper(SetNumber.SILENT_DAYS.usual());
    private List<SubStage> subStages = List.of();
    private boolean showing;

    /** @param author who works here; asked off the JavaFX thread */
    public BoardModel(Background background, BoardUseCases useCases, Prompts prompts, TakeBackFlow undo,
            Supplier<String> author) {
        this.background = background;
        this.useCases = useCases;
        this.prompts = prompts;
        this.undo = undo;
        this.author = author;
    }

    /** Reads everything anew, keeping filters, grouping and the card that is chosen. */
    public void refresh() {
        read();
        background.read(choicesLane, () -> new Offered(useCases.survey().survey(List.of()).choices(),
                useCases.lists().read().subStages()), offered -> {
                    choices.set(offered.choices());
                    subStages = offered.subStages();
                }, this::failed);
    }

    /** What the board is narrowed by, and the stages of the network's own. */
    private record Offered(CaseChoices choices, List<SubStage> subStages) {
    }

    /** The sub-stages of a stage that forms offer, in their order. */
    List<SubStage> subStages(String stage) {
        return subStages.stream().filter(each -> each.stage().equals(stage) && !each.retired()).toList();
    }

    private void read() {
        CaseQuery asked = query.get();
        BoardGrouping by = grouping.get();
        background.read(boardLane, () -> useCases.read().read(asked, by, PagedRows.PAGE), this::show, this::failed);
    }

    /** Columns that stay keep their cards' places; only other columns make the board anew. */
    private void show(Board read) {
        List<@Nullable String> keys = new ArrayList<>();
        read.columns().forEach(column -> keys.add(column.key()));
        List<@Nullable String> before = new ArrayList<>();
        columns.get().forEach(column -> before.add(column.key()));
        List<BoardColumn> shown = keys.equals(before)
                ? columns.get()
                : keys.stream().map(key -> new BoardColumn(key, this::readPage)).toList();
        CaseRow chosen = selected.get();
        silentDays.set(read.silentDays());
        showing = true; // lists that lose or change their rows choose others by themselves
        for (int i = 0; i < shown.size(); i++) {
            shown.get(i).show(read.columns().get(i));
        }
        columns.set(shown);
        showing = false;
        selected.set(chosen == null ? null : findCard(chosen));
        board.set(read);
    }

    /** A person chose a card, or none. */
    void choose(@Nullable CaseRow card) {
        if (!showing) {
            selected.set(card);
        }
    }

    /** The card of a case as it is shown now; null when it is not among those read. */
    private @Nullable CaseRow findCard(CaseRow sought) {
        return columns.get().stream()
                .flatMap(column -> IntStream.range(0, PagedRows.PAGE).mapToObj(column.cards()::peek))
                .filter(Objects::nonNull).filter(card -> card.code().equals(sought.code())).findFirst().orElse(null);
    }

    private void readPage(BoardColumn column, int page) {
        RowNumbers shown = column.cases();
        List<Long> wanted = column.page(page);
        background.read(new Lane(), () -> useCases.list().rows(wanted), rows -> {
            if (shown == column.cases()) {
                if (rows.size() < wanted.size()) {
                    read(); // somebody moved one to the bin: nobody can tell which place is whose
                } else {
                    column.cards().arrived(page, rows);
                }
            }
        }, failure -> {
            column.cards().failed(page);
            failed(failure);
        });
    }

    /** Asks for other cases. */
    public void ask(UnaryOperator<CaseQuery> change) {
        CaseQuery changed = change.apply(query.get());
        if (!changed.equals(query.get())) {
            query.set(changed);
            read();
        }
    }

    /** Arranges the cases by something else. */
    public void group(BoardGrouping by) {
        if (by != grouping.get()) {
            grouping.set(by);
            read();
        }
    }

    /** The column in which a card stands; empty when it is not among those read. */
    Optional<BoardColumn> findColumn(CaseRow card) {
        return columns.get().stream().filter(column -> column.cards().contains(card)).findFirst();
    }

    /** The stage that comes so many steps after that of a case; empty where the path ends, and for a stopped project. */
    Optional<String> step(CaseRow card, int steps) {
        int reached = card.stage() == null ? -1 : Stages.path().indexOf(card.stage());
        int wanted = reached + steps;
        boolean stopped = Stages.STOPPED.equals(card.stage());
        return stopped || wanted < 0 || wanted >= Stages.path().size()
                ? Optional.empty()
                : Optional.of(Stages.path().get(wanted));
    }

    /**
     * A stage that is reached.
     *
     * @param subStage code of the sub-stage within it; null for none
     * @param renamed  what the network calls it, where that is not what the product calls the stage
     */
    record Reached(String stage, @Nullable String subStage, Optional<String> renamed) {
    }

    /** Writes down that a case reached a stage on a day. */
    void move(CaseRow card, Reached reached, LocalDate on) {
        String stage = reached.stage();
        String told = "board.moved." + (reached.renamed().isPresent() ? "renamed" : stage);
        List<Object> named = List.of(card.project(), reached.renamed().orElse(""));
        background.write(() -> useCases.reach().reach(card.code(), stage, reached.subStage(), on, author.get()),
                outcome -> {
                    switch (outcome) {
                        case SaveOutcome.Saved saved -> prompts.tell(new Notice(told, named,
                                saved.gesture() == 0
                                        ? null
                                        : new Notice.Action("lists.undo",
                                                () -> undo.takeBack(saved.gesture(), this::read))));
                        case SaveOutcome.Refused refused ->
                            prompts.tell(new Notice("board.refused", List.of(card.project()), null));
                        case SaveOutcome.Stale stale ->
                            prompts.tell(new Notice("board.gone", List.of(card.project()), null));
                        case SaveOutcome.Gone gone ->
                            prompts.tell(new Notice("board.gone", List.of(card.project()), null));
                    }
                    read();
                }, failure -> prompts.problem(new Problem("board.problem.move", failure)));
    }

    private void failed(Throwable failure) {
        prompts.problem(new Problem("cases.problem.read", failure));
    }

    /** Lets go of what is under way. */
    void leave() {
        boardLane.leave();
        choicesLane.leave();
    }

    public ReadOnlyObjectProperty<CaseQuery> queryProperty() {
        return query.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<BoardGrouping> groupingProperty() {
        return grouping.getReadOnlyProperty();
    }

    /** After how many days without a follow-up an accompanied case is dormant. */
    ReadOnlyIntegerProperty silentDaysProperty() {
        return silentDays.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<BoardColumn>> columnsProperty() {
        return columns.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<CaseChoices> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    /** What was read last; null before. */
    ReadOnlyObjectProperty<@Nullable Board> boardProperty() {
        return board.getReadOnlyProperty();
    }

    /** The card that is chosen; null for none. */
    public ObjectProperty<@Nullable CaseRow> selectedProperty() {
        return selected;
    }
}
