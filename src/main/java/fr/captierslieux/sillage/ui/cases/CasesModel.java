package fr.captierslieux.sillage.ui.cases;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.Folding;
import fr.captierslieux.sillage.cases.CaseChoices;
import fr.captierslieux.sillage.cases.CasePreview;
import fr.captierslieux.sillage.cases.CaseQuery;
import fr.captierslieux.sillage.cases.CaseQueryText;
import fr.captierslieux.sillage.cases.CaseRow;
import fr.captierslieux.sillage.cases.CaseView;
import fr.captierslieux.sillage.cases.SurveyCases.Survey;
import fr.captierslieux.sillage.lists.SetNumber;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.Lane;
import fr.captierslieux.sillage.ui.controls.PagedRows;
import fr.captierslieux.sillage.ui.lists.KeptViews;
import fr.captierslieux.sillage.ui.lists.KeptViews.Kept;
import fr.captierslieux.sillage.ui.lists.ListModel;
import fr.captierslieux.sillage.ui.lists.ListSource;
import fr.captierslieux.sillage.ui.lists.NamedView;
import fr.captierslieux.sillage.ui.lists.NamedView.Kind;
import fr.captierslieux.sillage.ui.lists.OfferedViews;
import fr.captierslieux.sillage.ui.prompts.Problem;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What the list of cases shows, and what can be done with it. Knows no control. */
public final class CasesModel implements OfferedViews<CaseQuery> {
    private final Background background;
    private final CaseListUseCases useCases;
    private final Prompts prompts;

    private final Lane surveyLane = new Lane();
    private final ListModel<CaseQuery, CaseRow, CasePreview> list;
    private final KeptViews<CaseQuery> kept;
    private final ReadOnlyObjectWrapper<List<NamedView<CaseQuery>>> views = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<CaseChoices> choices = new ReadOnlyObjectWrapper<>(CaseChoices.none());
    private final ReadOnlyLongWrapper all = new ReadOnlyLongWrapper();
    private final ReadOnlyIntegerWrapper silentDays = new ReadOnlyIntegerWrapper(SetNumber.SILENT_DAYS.usual());

    public CasesModel(Background background, CaseListUseCases useCases, Prompts prompts) {
        this.background = background;
        this.useCases = useCases;
        this.prompts = prompts;
        this.list = new ListModel<>(background, source(useCases), prompts, CaseQuery.FIRST, "cases.problem.read");
        this.kept = new KeptViews<>(new Kept<>("cases", useCases.setUp(), CaseQueryText::write, CaseQueryText::read),
                background, prompts, this::survey);
        views.set(offered(List.of(), ""));
    }

    /** Reads everything anew, keeping filters and selection. */
    public void refresh() {
        survey();
        list.refresh();
    }

    private void survey() {
        background.read(surveyLane, this::readViews, answer -> {
            silentDays.set(answer.survey().silentDays());
            views.set(answer.views());
            choices.set(answer.survey().choices());
            all.set(answer.survey().all());
        }, this::failed);
    }

    private Surveyed readViews() {
        List<NamedView<CaseQuery>> named = kept.readAll();
        List<NamedView<CaseQuery>> own = offered(named, "");
        Survey survey = useCases.survey().survey(own.stream().map(NamedView::query).toList());
        Optional<String> me = advisor(survey.choices(), useCases.person().get());
        if (me.isPresent()) {
            own = offered(named, me.get());
            survey = useCases.survey().survey(own.stream().map(NamedView::query).toList());
        }
        List<NamedView<CaseQuery>> counted = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            NamedView<CaseQuery> view = own.get(i);
            counted.add(new NamedView<>(view.kind(), view.name(), view.query(), survey.counts().get(i)));
        }
        return new Surveyed(counted, survey);
    }

    private static Optional<String> advisor(CaseChoices choices, String person) {
        return choices.advisors().stream()
                .filter(choice -> Folding.fold(choice.label()).equals(Folding.fold(person.strip())))
                .map(CaseChoices.Choice::code).findFirst();
    }

    /** Those of the person first, then those that everybody has, then those that were named. */
    private static List<NamedView<CaseQuery>> offered(List<NamedView<CaseQuery>> named, String me) {
        List<NamedView<CaseQuery>> views = new ArrayList<>();
        if (!me.isEmpty()) {
            views.add(new NamedView<>(Kind.MINE, "MINE", CaseQuery.FIRST.withAdvisor(me), 0));
        }
        for (CaseView view : CaseView.values()) {
            views.add(new NamedView<>(Kind.SHIPPED, view.name(), CaseQuery.FIRST.withView(view), 0));
        }
        views.addAll(named);
        return views;
    }

    /** Shows a view: a shipped one keeps the filters, unless they are those of another view. */
    @Override
    public void choose(NamedView<CaseQuery> view) {
        Optional<NamedView<CaseQuery>> now = shownView();
        if (view.kind() != Kind.SHIPPED) {
            ask(query -> view.query());
        } else if (now.isPresent() && now.get().kind() != Kind.SHIPPED) {
            ask(query -> query.withoutFilters().withView(view.query().view()));
        } else {
            ask(query -> query.withView(view.query().view()));
        }
    }

    /** The view that is shown now: one that means exactly this, else the shipped one that narrows first. */
    @Override
    public Optional<NamedView<CaseQuery>> shownView() {
        CaseQuery query = list.queryProperty().get();
        Optional<NamedView<CaseQuery>> exact = views.get().stream()
                .filter(view -> view.kind() != Kind.SHIPPED && view.query().meansTheSameAs(query)).findFirst();
        return exact.isPresent()
                ? exact
                : views.get().stream()
                        .filter(view -> view.kind() == Kind.SHIPPED && view.query().view() == query.view())
                        .findFirst();
    }

    @Override
    public KeptViews<CaseQuery> kept() {
        return kept;
    }

    @Override
    public void keepView(String name) {
        kept.keep(name, list.queryProperty().get());
    }

    /** Lets go of what is under way. */
    public void leave() {
        surveyLane.leave();
        list.leave();
    }

    /** Asks for other cases, or in another order. */
    public void ask(UnaryOperator<CaseQuery> change) {
        list.ask(change);
    }

    /** Takes all filters away but the view. */
    public void clearFilters() {
        ask(CaseQuery::withoutFilters);
    }

    /** Shows one case, whatever the filters leave: they are taken away when they hide it. */
    public void showCase(Code code) {
        list.showOne(code);
    }

    private void failed(Throwable failure) {
        prompts.problem(new Problem("cases.problem.read", failure));
    }

    /** The list itself. */
    public ListModel<CaseQuery, CaseRow, CasePreview> list() {
        return list;
    }

    public PagedRows<CaseRow> rows() {
        return list.rows();
    }

    public ReadOnlyObjectProperty<CaseQuery> queryProperty() {
        return list.queryProperty();
    }

    @Override
    public List<NamedView<CaseQuery>> views() {
        return views.get();
    }

    ReadOnlyObjectProperty<List<NamedView<CaseQuery>>> viewsProperty() {
        return views.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<CaseChoices> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    /** How many cases the filters leave. */
    public ReadOnlyLongProperty totalProperty() {
        return list.totalProperty();
    }

    /** How many cases there are. */
    public ReadOnlyLongProperty allProperty() {
        return all.getReadOnlyProperty();
    }

    /** After how many days without a follow-up an accompanied case is dormant. */
    ReadOnlyIntegerProperty silentDaysProperty() {
        return silentDays.getReadOnlyProperty();
    }

    /** Whether an answer ever came: before it there is nothing to say about emptiness. */
    public ReadOnlyBooleanProperty answeredProperty() {
        return list.answeredProperty();
    }

    /** The case that the panel is about. */
    public ObjectProperty<@Nullable CaseRow> selectedProperty() {
        return list.selectedProperty();
    }

    public ReadOnlyObjectProperty<@Nullable CasePreview> previewProperty() {
        return list.previewProperty();
    }

    /** Whether the store holds no case at all. */
    public boolean isStoreEmpty() {
        return answeredProperty().get() && all.get() == 0 && totalProperty().get() == 0;
    }

    /** What a survey brought. */
    private record Surveyed(List<NamedView<CaseQuery>> views, Survey survey) {
    }

    private static ListSource<CaseQuery, CaseRow, CasePreview> source(CaseListUseCases useCases) {
        return new ListSource<>(useCases.list()::order, useCases.list()::rows, useCases.preview()::preview,
                CaseRow::code, CasePreview::row,
                (now, row) -> now.withoutFilters().withView(CaseView.ALL).withText(row.project()));
    }
}
