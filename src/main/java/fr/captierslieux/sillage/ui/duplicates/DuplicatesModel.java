package fr.captierslieux.sillage.ui.duplicates;

import fr.captierslieux.sillage.exchange.ColumnKind;
import fr.captierslieux.sillage.exchange.ExchangeColumn;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.people.ListDuplicates;
import fr.captierslieux.sillage.people.TellApart;
import fr.captierslieux.sillage.records.FieldFault;
import fr.captierslieux.sillage.records.MergeRecords;
import fr.captierslieux.sillage.records.MergeRecords.Merged;
import fr.captierslieux.sillage.records.MergeRecords.NotAllowed;
import fr.captierslieux.sillage.records.RecordState;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.Lane;
import fr.captierslieux.sillage.ui.background.Running;
import fr.captierslieux.sillage.ui.duplicates.Comparison.Side;
import fr.captierslieux.sillage.ui.history.TakeBackFlow;
import fr.captierslieux.sillage.ui.prompts.Notice;
import fr.captierslieux.sillage.ui.prompts.Problem;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The pairs of the store that may be one person or one project, the one that is looked at, and what is decided of it. */
public final class DuplicatesModel {
    private final DuplicatesUseCases useCases;
    private final Background background;
    private final Prompts prompts;
    private final TakeBackFlow takeBack;
    private final Supplier<String> author;
    private final BiFunction<String, FieldFault, String> said;
    private final List<TwinKind> kinds;
    private final ObjectProperty<TwinKind> kind;
    private final Lane lane = new Lane();
    private final ObservableList<TwinPair> pairs = FXCollections.observableArrayList();
    private final ReadOnlyLongWrapper more = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Running> running = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable TwinPair> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Comparison> comparison = new ReadOnlyObjectWrapper<>();

    /**
     * @param author who decides, for the journal; asked off the JavaFX thread
     * @param said   what is wrong with a row of an exchange file, as a sentence
     */
    public DuplicatesModel(DuplicatesUseCases useCases, Background background, Prompts prompts, TakeBackFlow takeBack,
            Supplier<String> author, BiFunction<String, FieldFault, String> said) {
        this.useCases = useCases;
        this.background = background;
        this.prompts = prompts;
        this.takeBack = takeBack;
        this.author = author;
        this.said = said;
        this.kinds = TwinKind.of(useCases);
        this.kind = new SimpleObjectProperty<>(kinds.getFirst());
        selected.subscribe(this::compare);
    }

    /** What there may be two of. */
    List<TwinKind> kinds() {
        return kinds;
    }

    /** What is looked for. */
    ReadOnlyObjectProperty<TwinKind> kindProperty() {
        return kind;
    }

    /** Looks for doubles of something from here on, by its name. */
    public void look(String id) {
        kinds.stream().filter(each -> each.id().equals(id)).findFirst().ifPresent(this::choose);
    }

    /** Looks for pairs of something else; what was found of the other goes. */
    void choose(TwinKind other) {
        if (!other.equals(kind.get())) {
            stop();
            selected.set(null);
            pairs.clear();
            more.set(0);
            kind.set(other);
            search();
        }
    }

    /** Looks through the whole store; a search that is under way is given up for it. */
    public void search() {
        stop();
        TwinKind sought = kind.get();
        Running started = background.longRunning(progress -> sought.find(new ListDuplicates.Watch() {
            @Override
            public void reached(long done, long whole) {
                progress.reached(done, whole);
            }

            @Override
            public boolean isStopped() {
                return progress.isStopped();
            }
        }), found -> {
            if (sought.equals(kind.get())) {
                show(found);
            }
        }, failure -> prompts.problem(new Problem("duplicates.problem.read", failure)));
        running.set(started);
    }

    private void show(TwinKind.Found found) {
        TwinPair before = selected.get();
        pairs.setAll(found.pairs());
        more.set(found.more());
        selected.set(found.pairs().stream().filter(pair -> before != null && pair.isSame(before)).findFirst()
                .orElse(found.pairs().isEmpty() ? null : found.pairs().getFirst()));
    }

    /** Nobody waits any more. */
    public void stop() {
        Running under = running.get();
        if (under != null) {
            under.stop();
        }
    }

    public ObservableList<TwinPair> pairs() {
        return FXCollections.unmodifiableObservableList(pairs);
    }

    /** How many pairs there are beyond those listed. */
    public ReadOnlyLongProperty moreProperty() {
        return more.getReadOnlyProperty();
    }

    /** The search under way, or the last one; null before the first. */
    public ReadOnlyObjectProperty<@Nullable Running> runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** The pair that is looked at; null for none. */
    public ObjectProperty<@Nullable TwinPair> selectedProperty() {
        return selected;
    }

    /** Both of it, field by field; null for none. */
    public ReadOnlyObjectProperty<@Nullable Comparison> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    private void compare(@Nullable TwinPair pair) {
        comparison.set(null);
        if (pair == null) {
            lane.leave();
            return;
        }
        String file = kind.get().file();
        background.read(lane, () -> {
            Optional<RecordState> one = useCases.open().open(file, pair.one().id());
            Optional<RecordState> other = useCases.open().open(file, pair.other().id());
            return one.flatMap(first -> other.map(second -> new Comparison(first, second,
                    useCases.open().listOwnFields(file), usual(pair), names(file, first, second))));
        }, read -> comparison.set(read.orElse(null)),
                failure -> prompts.problem(new Problem("duplicates.problem.read", failure)));
    }

    /** What the rows are called that both name: one question a file. */
    private Map<String, Map<String, String>> names(String file, RecordState first, RecordState second) {
        Map<String, Set<String>> named = new HashMap<>();
        for (ExchangeColumn column : ExchangeFormat.getFile(file).columns()) {
            String there = switch (column.kind()) {
                case ColumnKind.Reference row -> row.file();
                case ColumnKind.ReferenceList rows -> rows.file();
                default -> "";
            };
            if (!there.isEmpty()) {
                Stream.of(first, second).flatMap(row -> Stream.of(row.text(column.header()).split("\\|")))
                        .filter(code -> !code.isEmpty())
                        .forEach(code -> named.computeIfAbsent(there, none -> new LinkedHashSet<>()).add(code));
            }
        }
        Map<String, Map<String, String>> names = new HashMap<>();
        named.forEach((there, codes) -> names.put(there,
                useCases.open().describe(there, List.copyOf(codes)).entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().label()))));
        return names;
    }

    /** The one with more behind it stays, until somebody says otherwise. */
    private static Side usual(TwinPair pair) {
        return pair.other().weight() > pair.one().weight() ? Side.OTHER : Side.ONE;
    }

    /** Makes both one, as they stand side by side. */
    public void merge() {
        Comparison now = comparison.get();
        TwinPair pair = selected.get();
        if (now == null || pair == null) {
            return;
        }
        String name = (now.keptProperty().get() == Side.ONE ? pair.one() : pair.other()).name();
        MergeRecords.Request request = now.request();
        background.write(() -> useCases.merge().merge(request, author.get()), outcome -> {
            switch (outcome) {
                case Merged merged -> {
                    forget(each -> each.one().code().value().equals(request.gone())
                            || each.other().code().value().equals(request.gone()));
                    prompts.tell(new Notice("duplicates.told.merged", List.of(name, merged.references()),
                            new Notice.Action("lists.undo",
                                    () -> takeBack.takeBack(merged.gesture(), this::search))));
                }
                case NotAllowed refused -> prompts.refused(new Prompts.Refusal("duplicates.refused", List.of(),
                        refused.faults().stream().map(fault -> said.apply(request.file(), fault)).distinct().toList()));
                case MergeRecords.Changed ignored -> {
                    prompts.refused(new Prompts.Refusal("duplicates.refused.changed", List.of(), List.of()));
                    search();
                }
            }
        }, failure -> prompts.problem(new Problem("duplicates.problem.write", failure)));
    }

    /** They are two: the pair is listed no more. */
    public void tellApart() {
        TwinPair pair = selected.get();
        if (pair != null) {
            TellApart apart = kind.get().apart();
            String told = "duplicates.told.apart." + kind.get().id();
            background.write(() -> apart.tell(pair.one().id(), pair.other().id(), author.get()),
                    gesture -> {
                        forget(each -> each.isSame(pair));
                        prompts.tell(new Notice(told,
                                List.of(pair.one().name(), pair.other().name()),
                                new Notice.Action("lists.undo", () -> takeBack.takeBack(gesture, this::search))));
                    }, failure -> prompts.problem(new Problem("duplicates.problem.write", failure)));
        }
    }

    /** What is decided is listed no more, and the next one is looked at. */
    private void forget(Predicate<TwinPair> decided) {
        int place = Math.max(0, pairs.indexOf(selected.get()));
        pairs.removeIf(decided);
        selected.set(pairs.isEmpty() ? null : pairs.get(Math.min(place, pairs.size() - 1)));
    }

    /** The screen is left. */
    public void leave() {
        stop();
        lane.leave();
    }
}
