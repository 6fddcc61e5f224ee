package fr.captierslieux.sillage.ui.paste;

import fr.captierslieux.sillage.basics.Folding;
import fr.captierslieux.sillage.exchange.ColumnKind;
import fr.captierslieux.sillage.exchange.ExchangeColumn;
import fr.captierslieux.sillage.exchange.ExchangeFile;
import fr.captierslieux.sillage.lists.ShippedLists;
import fr.captierslieux.sillage.records.Choice;
import fr.captierslieux.sillage.records.OwnField;
import fr.captierslieux.sillage.territory.Commune;
import fr.captierslieux.sillage.ui.forms.Editing;
import fr.captierslieux.sillage.ui.forms.FormField;
import fr.captierslieux.sillage.ui.forms.FormLayouts;
import fr.captierslieux.sillage.ui.forms.FormUseCases;
import fr.captierslieux.sillage.ui.forms.Reading;
import fr.captierslieux.sillage.ui.forms.Typing;
import fr.captierslieux.sillage.words.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a pasted cell means: as typed in a form, and where one chooses there, the code or the words of the choice. Asks the store. */
final class CellMeaning {
    private static final Set<String> YES = Set.of("o", "oui", "yes", "y", "vrai", "true", "x", "1");
    private static final Set<String> NO = Set.of("n", "non", "no", "faux", "false", "0");

    private final ExchangeFile file;
    private final List<OwnField> own;
    private final FormUseCases useCases;
    private final Typing typing;
    private final Words words;
    private final Map<String, Set<String>> added;
    private final Map<String, FormField> fields = new HashMap<>();
    private final Map<String, String> rows = new HashMap<>();

    CellMeaning(ExchangeFile file, List<OwnField> own, Map<String, Set<String>> added, FormUseCases useCases,
            Typing typing, Words words) {
        this.file = file;
        this.own = own;
        this.added = added;
        this.useCases = useCases;
        this.typing = typing;
        this.words = words;
        FormLayouts.of(file.name()).fields().forEach(field -> fields.put(field.header(), field));
        own.forEach(field -> fields.put(field.header(),
                new FormField(field.header(), Editing.of(field.type(), field.choices()), 1, null)));
    }

    /** The exchange text of a cell, or why it has none. */
    Reading read(String header, String cell) {
        FormField field = fields.computeIfAbsent(header, each -> new FormField(each, file.findColumn(each)
                .map(ExchangeColumn::kind).map(Editing::of).orElseGet(Editing.Line::new), 1, null));
        return typing.read(file, own, field, entry(field.editing(), cell));
    }

    private String entry(Editing editing, String cell) {
        String text = cell.strip();
        if (text.isEmpty()) {
            return "";
        }
        return switch (editing) {
            case Editing.Coded coded -> code(coded.list(), text);
            case Editing.CodedList coded -> several(text, each -> code(coded.list(), each));
            case Editing.YesNo ignored -> yesNo(text);
            case Editing.Reference reference -> row(reference.file(), text);
            case Editing.People ignored -> several(text, each -> row("personnes", each));
            case Editing.References reference -> several(text, each -> row(reference.file(), each));
            case Editing.Commune ignored -> commune(text);
            case Editing.Department ignored -> department(text);
            case Editing.Departments ignored -> several(text, this::department);
            case Editing.FreeList ignored -> several(text, each -> each);
            default -> cell;
        };
    }

    private static String several(String text, java.util.function.UnaryOperator<String> each) {
        return Stream.of(text.split("[|,;\\n]")).map(String::strip).filter(one -> !one.isEmpty()).map(each)
                .collect(Collectors.joining("|"));
    }

    private String code(String list, String text) {
        Stream<String> codes = Stream.concat(ShippedLists.get(list).codes().stream(),
                added.getOrDefault(list, Set.of()).stream());
        return codes.filter(code -> code.equals(text.toUpperCase(Locale.ROOT)) || same(words.label(list, code), text)
                || same(shortLabel(list, code), text)).findFirst().orElse(Typing.OPEN + text);
    }

    private String shortLabel(String list, String code) {
        String key = "form.short." + list + "." + code;
        return words.has(key) ? words.get(key) : code;
    }

    private static boolean same(String one, String other) {
        return Folding.fold(one).strip().equals(Folding.fold(other).strip());
    }

    private static String yesNo(String text) {
        String folded = Folding.fold(text);
        return YES.contains(folded) ? "O" : NO.contains(folded) ? "N" : Typing.OPEN + text;
    }

    /** A code, or the words of one row alone. */
    private String row(String named, String text) {
        return rows.computeIfAbsent(named + " " + text, each -> {
            if (useCases.open().describe(named, List.of(text)).containsKey(text)) {
                return text;
            }
            List<Choice> found = useCases.open().suggest(named, text, 20).stream()
                    .filter(choice -> same(choice.label(), text)).toList();
            return found.size() == 1 ? found.getFirst().code() : Typing.OPEN + text;
        });
    }

    private String commune(String text) {
        if (useCases.communes().findCommune(text).isPresent()) {
            return text;
        }
        String name = text.replaceFirst("\\s*\\(?\\d{5}\\)?\\s*", "").strip();
        Optional<String> postal = Stream.of(text.split("\\D+")).filter(each -> each.length() == 5).findFirst();
        List<Commune> found = useCases.communes().search(name.isEmpty() ? text : name, 60).stream()
                .filter(commune -> name.isEmpty() || same(commune.name(), name))
                .filter(commune -> postal.map(commune.postalCodes()::contains).orElse(true)).toList();
        return found.size() == 1 ? found.getFirst().code() : Typing.OPEN + text;
    }

    private String department(String text) {
        return useCases.communes().listDepartments().stream()
                .filter(each -> each.code().equals(text) || same(each.name(), text)).map(each -> each.code())
                .findFirst()
                .orElse(text);
    }

    /** Whether a column holds a code of its own. */
    static boolean isOwnCode(ExchangeFile file, String header) {
        return file.findColumn(header).filter(column -> column.kind() instanceof ColumnKind.OwnCode).isPresent();
    }
}
