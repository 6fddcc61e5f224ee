package fr.captierslieux.sillage.cases;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.Folding;
import fr.captierslieux.sillage.basics.RowNumbers;
import fr.captierslieux.sillage.cases.CaseChoices.Choice;
import fr.captierslieux.sillage.cases.CaseQuery.Direction;
import fr.captierslieux.sillage.lists.SetNumber;
import fr.captierslieux.sillage.lists.ShippedLists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The list of cases over previews in memory: what screens are tested with, held to the same contract as the store's. */
public final class InMemoryCaseList implements CaseList {
    private static final int SILENT_DAYS = SetNumber.SILENT_DAYS.usual();

    private final List<Entry> entries;

    /** A case with the codes that the row does not show. */
    public record Entry(String networkCode, @Nullable String advisorCode, CasePreview preview) {
        public Entry(String networkCode, CasePreview preview) {
            this(networkCode, preview.row().advisor(), preview);
        }
    }

    public InMemoryCaseList(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    @Override
    public RowNumbers order(CaseQuery query, LocalDate today) {
        Comparator<CaseRow> order = order(query);
        return RowNumbers.of(IntStream.range(0, entries.size()).boxed()
                .filter(number -> matches(entries.get(number), query, today))
                .sorted((one, other) -> order.compare(row(one), row(other))).map(Integer::longValue).toList());
    }

    @Override
    public List<CaseGroup> groups(CaseQuery query, LocalDate today, BoardGrouping by) {
        Map<@Nullable String, List<Long>> groups = new LinkedHashMap<>();
        for (long number : order(query, today).all()) {
            Entry entry = entries.get(Math.toIntExact(number));
            String key = switch (by) {
                case STAGE -> entry.preview().row().stage();
                case STATUS -> entry.preview().row().status().name();
                case ADVISOR -> entry.advisorCode();
            };
            groups.computeIfAbsent(key, first -> new ArrayList<>()).add(number);
        }
        return groups.entrySet().stream().map(group -> new CaseGroup(group.getKey(), RowNumbers.of(group.getValue())))
                .toList();
    }

    @Override
    public int silentDays() {
        return SILENT_DAYS;
    }

    @Override
    public Optional<Code> findProject(Code supportCase) {
        return findPreview(supportCase).map(CasePreview::code);
    }

    private CaseRow row(int number) {
        return entries.get(number).preview().row();
    }

    @Override
    public List<CaseRow> rows(List<Long> numbers) {
        return numbers.stream().map(Math::toIntExact).filter(number -> number < entries.size()).map(this::row).toList();
    }

    private static boolean matches(Entry entry, CaseQuery query, LocalDate today) {
        CaseRow row = entry.preview().row();
        String text = Folding.fold(query.text().strip());
        return inView(row, query.view(), today.minusDays(SILENT_DAYS))
                && (Folding.fold(row.project()).contains(text)
                        || (row.commune() != null && Folding.fold(row.commune()).contains(text)))
                && (query.network() == null || query.network().equals(entry.networkCode()))
                && (query.department() == null || query.department().equals(row.department()))
                && (query.stage() == null || query.stage().equals(row.stage()))
                && (query.status() == null || query.status() == row.status())
                && (query.advisor() == null || query.advisor().equals(entry.advisorCode()))
                && (query.theme() == null || row.themes().contains(query.theme()))
                && (query.unseenDays() == null || row.lastContactOn() == null
                        || row.lastContactOn().isBefore(today.minusDays(query.unseenDays())));
    }

    private static boolean inView(CaseRow row, CaseView view, LocalDate silentBefore) {
        return switch (view) {
            case ALL -> true;
            case OPEN -> row.status() != CaseStatus.CLOSED;
            case SILENT -> row.isSilentSince(silentBefore);
            case WITHOUT_ACTION -> row.status() != CaseStatus.CLOSED && row.nextAction() == null;
        };
    }

    private static Comparator<CaseRow> order(CaseQuery query) {
        Comparator<CaseRow> ties = Comparator.comparing((CaseRow row) -> Folding.fold(row.project()))
                .thenComparing(CaseRow::code);
        return switch (query.order()) {
            case PROJECT -> directed(row -> Folding.fold(row.project()), query).thenComparing(CaseRow::code);
            case STAGE ->
                directed(row -> row.stage() == null ? null : rank("stage", row.stage()), query).thenComparing(ties);
            case LAST_CONTACT -> directed(CaseRow::lastContactOn, query).thenComparing(ties);
            case NETWORK -> directed(row -> Folding.fold(row.network()), query).thenComparing(ties);
            case ADVISOR -> directed(row -> folded(row.advisor()), query).thenComparing(ties);
            case COMMUNE -> directed(row -> folded(row.commune()), query).thenComparing(ties);
            case DEPARTMENT -> directed(CaseRow::department, query).thenComparing(ties);
            case STATUS -> directed(CaseRow::status, query).thenComparing(ties);
            case QUALIFICATION -> directed(
                    row -> row.qualification() == null ? null : rank("qualification", row.qualification()), query)
                    .thenComparing(ties);
            case FIRST_CONTACT -> directed(CaseRow::firstContactOn, query).thenComparing(ties);
            case THEMES -> directed(row -> row.themes().isEmpty() ? null : letters(row.themes()), query)
                    .thenComparing(ties);
            case NEXT_ACTION -> Comparator.comparing((CaseRow row) -> row.nextAction() == null)
                    .thenComparing(directed(row -> row.nextAction() == null ? null : row.nextAction().dueOn(), query))
                    .thenComparing(ties);
        };
    }

    private static @Nullable String folded(@Nullable String name) {
        return name == null ? null : Folding.fold(name);
    }

    private static int rank(String list, String code) {
        return ShippedLists.get(list).codes().indexOf(code);
    }

    /** A letter for each theme that the list ships, in its order; themes of one's own after all those. */
    private static String letters(List<String> themes) {
        String letters = themes.stream().map(code -> rank("theme", code)).filter(rank -> rank >= 0).sorted()
                .map(rank -> String.valueOf((char) ('A' + rank))).collect(Collectors.joining());
        return letters.isEmpty() ? "|" + String.join("|", themes) + "|" : letters;
    }

    private static <V extends Comparable<? super V>> Comparator<CaseRow> directed(Function<CaseRow, @Nullable V> value,
            CaseQuery query) {
        return (a, b) -> {
            V one = value.apply(a);
            V other = value.apply(b);
            if (one == null || other == null) {
                return Boolean.compare(one == null, other == null);
            }
            return query.direction() == Direction.ASCENDING ? one.compareTo(other) : other.compareTo(one);
        };
    }

    @Override
    public long count(CaseQuery query, LocalDate today) {
        return entries.stream().filter(entry -> matches(entry, query, today)).count();
    }

    @Override
    public CaseChoices choices() {
        Map<String, Choice> networks = new TreeMap<>();
        Map<String, Choice> departments = new TreeMap<>();
        for (Entry entry : entries) {
            CaseRow row = entry.preview().row();
            networks.put(Folding.fold(row.network()), new Choice(entry.networkCode(), row.network()));
            if (row.department() != null) {
                departments.put(row.department(), new Choice(row.department(), row.department()));
            }
        }
        List<Choice> advisors = entries.stream().filter(entry -> entry.advisorCode() != null)
                .map(entry -> new Choice(String.valueOf(entry.advisorCode()),
                        String.valueOf(entry.preview().row().advisor())))
                .distinct().sorted(Comparator.comparing(choice -> Folding.fold(choice.label()))).toList();
        List<String> themes = entries.stream().flatMap(entry -> entry.preview().row().themes().stream()).distinct()
                .sorted().toList();
        return new CaseChoices(List.copyOf(networks.values()), advisors, List.copyOf(departments.values()), themes,
                List.of());
    }

    @Override
    public Optional<CasePreview> findPreview(Code code) {
        return entries.stream().map(Entry::preview).filter(preview -> preview.code().equals(code)).findFirst();
    }
}
