package fr.captierslieux.sillage.ui.cases;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.cases.CaseChoices;
import fr.captierslieux.sillage.cases.CaseCounts;
import fr.captierslieux.sillage.cases.CasePage;
import fr.captierslieux.sillage.cases.CasePreview;
import fr.captierslieux.sillage.cases.CaseQuery;
import fr.captierslieux.sillage.cases.CaseRow;
import fr.captierslieux.sillage.cases.CaseView;
import fr.captierslieux.sillage.cases.ListCases;
import fr.captierslieux.sillage.cases.PreviewCase;
import fr.captierslieux.sillage.cases.SurveyCases;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.Lane;
import fr.captierslieux.sillage.ui.controls.PagedRows;
import fr.captierslieux.sillage.ui.prompts.Problem;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What the list of cases shows, and what can be done with it. Knows no control. */
public final class CasesModel {
    private final Background background;
    private final ListCases list;
    private final SurveyCases survey;
    private final PreviewCase preview;
    private final Prompts prompts;

    private final Lane listLane = new Lane();
    private final Lane surveyLane = new Lane();
    private final Lane previewLane = new Lane();
    private final PagedRows<CaseRow> rows = new PagedRows<>(this::readPage);
    private final ReadOnlyObjectWrapper<CaseQuery> query = new ReadOnlyObjectWrapper<>(CaseQuery.FIRST);
    private final ReadOnlyObjectWrapper<CaseCounts> counts = new ReadOnlyObjectWrapper<>(CaseCounts.none());
    private final ReadOnlyObjectWrapper<CaseChoices> choices = new ReadOnlyObjectWrapper<>(
            new CaseChoices(List.of(), List.of()));
    private final ReadOnlyLongWrapper total = new ReadOnlyLongWrapper();
    private final ReadOnlyBooleanWrapper answered = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<@Nullable CaseRow> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable CasePreview> shownPreview = new ReadOnlyObjectWrapper<>();

    public CasesModel(Background background, CaseListUseCases useCases, Prompts prompts) {
        this.background = background;
        this.list = useCases.list();
        this.survey = useCases.survey();
        this.preview = useCases.preview();
        this.prompts = prompts;
        selected.subscribe(this::readPreview);
    }

    /** Reads everything anew, keeping filters and selection. */
    public void refresh() {
        background.read(surveyLane, survey::survey, answer -> {
            counts.set(answer.counts());
            choices.set(answer.choices());
        }, this::failed);
        readList();
    }

    /** Lets go of what is under way. */
    public void leave() {
        surveyLane.leave();
        listLane.leave();
        previewLane.leave();
    }

    /** Asks for other cases, or in another order. */
    public void ask(UnaryOperator<CaseQuery> change) {
        CaseQuery changed = change.apply(query.get());
        if (!changed.equals(query.get())) {
            query.set(changed);
            readList();
        }
    }

    /** Takes all filters away but the view. */
    public void clearFilters() {
        ask(CaseQuery::withoutFilters);
    }

    private void readList() {
        CaseQuery asked = query.get();
        background.read(listLane, () -> list.list(asked, 0, PagedRows.PAGE), this::show, this::failed);
    }

    private void show(CasePage page) {
        Code kept = selected.get() == null ? null : selected.get().code();
        total.set(page.total());
        rows.begin(Math.toIntExact(page.total()), page.rows());
        answered.set(true);
        CaseRow again = page.rows().stream().filter(row -> row.code().equals(kept)).findFirst()
                .orElse(page.rows().isEmpty() ? null : page.rows().getFirst());
        selected.set(again);
    }

    /** A page that a person scrolled to; it is dropped when another list was asked for meanwhile. */
    private void readPage(int page) {
        CaseQuery asked = query.get();
        background.read(new Lane(), () -> list.list(asked, (long) page * PagedRows.PAGE, PagedRows.PAGE), answer -> {
            if (asked.equals(query.get())) {
                rows.arrived(page, answer.rows());
            }
        }, failure -> {
            rows.failed(page);
            failed(failure);
        });
    }

    /** Shows one case, whatever the filters leave: they are taken away when they hide it. */
    public void showCase(Code code) {
        background.read(previewLane, () -> preview.preview(code), found -> found.ifPresent(shown -> {
            ask(now -> now.withoutFilters().withView(CaseView.ALL).withText(shown.row().project()));
            selected.set(shown.row());
        }), this::failed);
    }

    private void readPreview(@Nullable CaseRow row) {
        if (row == null) {
            previewLane.leave();
            shownPreview.set(null);
            return;
        }
        background.read(previewLane, () -> preview.preview(row.code()), found -> shownPreview.set(found.orElse(null)),
                this::failed);
    }

    private void failed(Throwable failure) {
        prompts.problem(new Problem("cases.problem.read", failure));
    }

    public PagedRows<CaseRow> rows() {
        return rows;
    }

    public ReadOnlyObjectProperty<CaseQuery> queryProperty() {
        return query.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<CaseCounts> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<CaseChoices> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    /** How many cases the filters leave. */
    public ReadOnlyLongProperty totalProperty() {
        return total.getReadOnlyProperty();
    }

    /** Whether an answer ever came: before it there is nothing to say about emptiness. */
    public ReadOnlyBooleanProperty answeredProperty() {
        return answered.getReadOnlyProperty();
    }

    /** The case that the panel is about. */
    public ObjectProperty<@Nullable CaseRow> selectedProperty() {
        return selected;
    }

    public ReadOnlyObjectProperty<@Nullable CasePreview> previewProperty() {
        return shownPreview.getReadOnlyProperty();
    }

    /** Whether the store holds no case at all. */
    public boolean isStoreEmpty() {
        return answered.get() && counts.get().of(CaseView.ALL) == 0 && total.get() == 0;
    }
}
