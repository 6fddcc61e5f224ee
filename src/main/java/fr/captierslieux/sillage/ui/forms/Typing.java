package fr.captierslieux.sillage.ui.forms;

import fr.captierslieux.sillage.exchange.CellFault;
import fr.captierslieux.sillage.exchange.ColumnKind;
import fr.captierslieux.sillage.exchange.ExchangeFile;
import fr.captierslieux.sillage.exchange.FaultKind;
import fr.captierslieux.sillage.exchange.FieldReader;
import fr.captierslieux.sillage.lists.ListEntry;
import fr.captierslieux.sillage.records.OwnField;
import fr.captierslieux.sillage.ui.forms.Reading.NotUnderstood;
import fr.captierslieux.sillage.ui.forms.Reading.Understood;
import fr.captierslieux.sillage.words.TypedDay;
import fr.captierslieux.sillage.words.TypedDuration;
import fr.captierslieux.sillage.words.TypedNumber;
import fr.captierslieux.sillage.words.TypedTime;
import fr.captierslieux.sillage.words.Words;
import fr.captierslieux.sillage.words.Written;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Between what people type and exchange texts. An <em>entry</em> is what stands in an editor: the text as typed where one types, the
 * code where one chooses; what was typed where one chooses and means nothing yet begins with {@value #OPEN}.
 */
public final class Typing {
    /** Begins an entry that was typed in a field where one chooses, and that names nothing. */
    public static final String OPEN = "?";
    /** Begins what is not there yet and is made when the row is saved. */
    static final String NEW = "+";
    private static final DateTimeFormatter SHOWN_DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final FieldReader reader;
    private final LocalDate today;
    private final Words words;
    private final Written written;

    public Typing(FieldReader reader, LocalDate today, Words words) {
        this.reader = reader;
        this.today = today;
        this.words = words;
        this.written = new Written(words);
    }

    /** The entry that shows an exchange text. */
    public String shown(Editing editing, String exchange) {
        if (exchange.isEmpty()) {
            return "";
        }
        try {
            return switch (editing) {
                case Editing.Day ignored -> SHOWN_DAY.format(LocalDate.parse(exchange));
                case Editing.Minutes ignored -> written.duration(Long.parseLong(exchange));
                case Editing.Decimal ignored -> written.number(new BigDecimal(exchange), 4);
                case Editing.Euros ignored -> written.number(new BigDecimal(exchange), 4);
                default -> exchange;
            };
        } catch (DateTimeException | NumberFormatException asItIs) {
            return exchange;
        }
    }

    /** What an entry means for a field of a file. */
    public Reading read(ExchangeFile file, List<OwnField> own, FormField field, String entry) {
        Reading typed = typed(field.editing(), entry);
        if (typed instanceof Understood understood && field.editing() instanceof Editing.People) {
            return people(file, field, understood.exchange());
        }
        if (typed instanceof Understood understood) {
            Object value = file.findColumn(field.header()).map(column -> column.kind())
                    .map(kind -> reader.read(kind, understood.exchange()))
                    .orElseGet(() -> own(own, field.header(), understood.exchange()));
            if (value instanceof CellFault wrong) {
                return refused(field.editing(), wrong);
            }
            return new Understood(value == null ? "" : written(file, field.header(), value));
        }
        return typed;
    }

    /** People who are there by their codes, then those who are not; each of these has both names. */
    private Reading people(ExchangeFile file, FormField field, String entry) {
        List<NewPerson> coming = NewPerson.listIn(entry);
        if (!coming.stream().allMatch(NewPerson::isNamed)) {
            return NotUnderstood.of("PERSON_WITHOUT_NAME");
        }
        String there = List.of(entry.split("\\|")).stream().filter(code -> !NewPerson.isNew(code))
                .collect(Collectors.joining("|"));
        Object value = reader.read(file.getColumn(field.header()).kind(), there);
        if (value instanceof CellFault wrong) {
            return refused(field.editing(), wrong);
        }
        String codes = value == null ? "" : written(file, field.header(), value);
        return new Understood(Stream.concat(Stream.of(codes), coming.stream().map(NewPerson::part))
                .filter(part -> !part.isEmpty()).distinct().collect(Collectors.joining("|")));
    }

    private static String written(ExchangeFile file, String header, Object value) {
        return file.findColumn(header).map(column -> FieldReader.written(column.kind(), value))
                .orElseGet(value::toString);
    }

    private @Nullable Object own(List<OwnField> fields, String header, String text) {
        return fields.stream().filter(field -> field.header().equals(header)).findFirst()
                .map(field -> reader.readOwn(field.type(), field.choices(), text)).orElse(null);
    }

    private static NotUnderstood refused(Editing editing, CellFault wrong) {
        boolean minutes = editing instanceof Editing.Minutes && wrong.kind() == FaultKind.OUT_OF_RANGE;
        return new NotUnderstood(minutes ? "TOO_MANY_MINUTES" : wrong.kind().name(), wrong.details());
    }

    private Reading typed(Editing editing, String entry) {
        String text = entry.strip();
        if (text.isEmpty()) {
            return new Understood("");
        }
        if (editing.openList().isPresent() && Stream.of(entry.split("\\|")).anyMatch(NewPerson::isNew)) {
            return withEntries(editing, entry);
        }
        return switch (editing) {
            case Editing.Day day -> TypedDay.read(text, today, day.leaning())
                    .<Reading>map(read -> new Understood(read.toString()))
                    .orElseGet(() -> NotUnderstood.of("NOT_A_DATE"));
            case Editing.Minutes ignored -> TypedDuration.read(text).stream().mapToObj(Long::toString)
                    .<Reading>map(Understood::new).findFirst()
                    .orElseGet(() -> NotUnderstood.of("NOT_A_DURATION"));
            case Editing.Decimal ignored -> decimal(text, "NOT_DECIMAL");
            case Editing.Euros ignored -> decimal(text, "NOT_AN_AMOUNT");
            case Editing.Whole ignored -> new Understood(text.replaceAll("[\\s\\u00a0\\u202f]+", ""));
            case Editing.Time ignored -> new Understood(TypedTime.normal(text));
            case Editing.Line ignored -> new Understood(entry);
            case Editing.LongText ignored -> new Understood(entry);
            case Editing.CodedList ignored -> list(entry);
            case Editing.References ignored -> list(entry);
            case Editing.People ignored -> list(entry);
            case Editing.Departments ignored -> list(entry);
            case Editing.FreeList ignored -> new Understood(entry);
            case Editing.Commune ignored -> chosen(entry, "NO_SUCH_COMMUNE");
            default -> chosen(entry, "NOT_CHOSEN");
        };
    }

    private Reading decimal(String text, String otherwise) {
        return TypedNumber.read(text, words.locale())
                .map(number -> number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros())
                .<Reading>map(number -> new Understood(number.toPlainString()))
                .orElseGet(() -> NotUnderstood.of(otherwise, "4"));
    }

    /** Labels that are not in the list yet stand as the codes that they will have. */
    private Reading withEntries(Editing editing, String entry) {
        String list = editing.openList().orElseThrow();
        return list(Stream.of(entry.split("\\|"))
                .map(part -> NewPerson.isNew(part) ? entry(list, part.substring(1)).code() : part)
                .collect(Collectors.joining("|")));
    }

    /** The entry of a list that reads so: the one that is there, or a new one. */
    private ListEntry entry(String list, String label) {
        String text = label.strip();
        return reader.codes(list).stream().filter(code -> words.label(list, code).equalsIgnoreCase(text)).findFirst()
                .map(code -> new ListEntry(list, code, text))
                .orElseGet(() -> new ListEntry(list, ListEntry.code(text, reader.codes(list)), text));
    }

    /** What an entry brings into an open list. */
    List<ListEntry> entries(Editing editing, String entry) {
        return editing.openList().map(list -> Stream.of(entry.split("\\|")).filter(NewPerson::isNew)
                .map(part -> entry(list, part.substring(1))).toList()).orElse(List.of());
    }

    private static Reading chosen(String entry, String otherwise) {
        return entry.startsWith(OPEN) ? NotUnderstood.of(otherwise, entry.substring(1)) : new Understood(entry);
    }

    private static Reading list(String entry) {
        Optional<String> open = List.of(entry.split("\\|")).stream().filter(each -> each.startsWith(OPEN)).findFirst();
        return open.isPresent() ? NotUnderstood.of("NOT_CHOSEN", open.get().substring(1)) : new Understood(entry);
    }

    /** What was understood, in words, where it does not show already; empty otherwise. */
    public String explained(Editing editing, String entry, Reading reading) {
        String exchange = reading instanceof Understood understood ? understood.exchange() : "";
        if (exchange.isEmpty()) {
            return "";
        }
        return switch (editing) {
            case Editing.Day ignored -> day(LocalDate.parse(exchange));
            case Editing.Minutes ignored ->
                entry.strip().equals(shown(editing, exchange)) ? "" : shown(editing, exchange);
            case Editing.Euros ignored -> entry.strip().equals(shown(editing, exchange))
                    ? ""
                    : words.get("form.euros", shown(editing, exchange));
            default -> "";
        };
    }

    /** « mardi 24 novembre 2026, aujourd’hui ». */
    private String day(LocalDate day) {
        String text = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", words.locale()).format(day);
        Map<LocalDate, String> near = Map.of(today, "form.day.today", today.minusDays(1), "form.day.yesterday",
                today.plusDays(1), "form.day.tomorrow");
        String key = near.get(day);
        return key == null ? text : words.get(key, text);
    }

    /** The kind of column that a header stands for; empty for a field of one's own. */
    static Optional<ColumnKind> kind(ExchangeFile file, String header) {
        return file.findColumn(header).map(column -> column.kind());
    }
}
