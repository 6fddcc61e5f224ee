package fr.captierslieux.sillage.ui.history;

import fr.captierslieux.sillage.exchange.ColumnKind;
import fr.captierslieux.sillage.exchange.ExchangeColumn;
import fr.captierslieux.sillage.exchange.ExchangeFile;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.territory.Commune;
import fr.captierslieux.sillage.territory.CommuneReference;
import fr.captierslieux.sillage.words.Words;
import fr.captierslieux.sillage.words.Written;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Fields and their values as people call and write them, by the names that the store has for them. */
final class FieldWords {
    private static final int LONGEST = 90;

    private final Words words;
    private final Written written;

    FieldWords(Words words) {
        this.words = words;
        this.written = new Written(words);
    }

    /** What the field is called; the store's own name where nobody named it. */
    String label(String entity, String field) {
        Optional<ExchangeFile> file = file(entity);
        Optional<ExchangeColumn> column = file.flatMap(each -> column(each, field));
        if (column.isEmpty()) {
            String own = "history.field." + entity + "." + field;
            return field.equals("value") ? words.get("history.value") : words.has(own) ? words.get(own) : field;
        }
        String header = column.get().header();
        String special = "form.field." + file.get().name() + "." + header;
        String general = "form.field." + header;
        return words.has(special) ? words.get(special) : words.has(general) ? words.get(general) : header;
    }

    String value(String entity, String field, @Nullable Object value, LocalDate today) {
        if (value == null || value.equals("")) {
            return words.get("history.empty");
        }
        Optional<ColumnKind> kind = file(entity).flatMap(file -> column(file, field)).map(ExchangeColumn::kind);
        return kind.map(each -> value(each, field, value, today)).orElseGet(() -> cut(String.valueOf(value)));
    }

    private String value(ColumnKind kind, String field, Object value, LocalDate today) {
        String text = String.valueOf(value);
        return switch (kind) {
            case ColumnKind.Day ignored -> written.day(LocalDate.parse(text), today);
            case ColumnKind.Whole ignored -> whole(field, ((Number) value).longValue());
            case ColumnKind.Decimal ignored -> written.decimal(((Number) value).longValue());
            case ColumnKind.YesNo ignored ->
                words.get(((Number) value).longValue() == 1 ? "history.yes" : "history.no");
            case ColumnKind.Coded coded -> words.label(coded.list(), text);
            case ColumnKind.CodedList coded -> Arrays.stream(text.split("\\|"))
                    .map(code -> words.label(coded.list(), code)).collect(Collectors.joining(", "));
            case ColumnKind.CommuneCode ignored ->
                CommuneReference.shipped().findCommune(text).map(Commune::name).orElse(text);
            case ColumnKind.TextList ignored -> text.replace("|", ", ");
            case ColumnKind.ReferenceList ignored -> text.replace("|", ", ");
            case ColumnKind.DepartmentList ignored -> text.replace("|", ", ");
            default -> cut(text);
        };
    }

    private String whole(String field, long value) {
        return field.endsWith("_min") ? written.duration(value) : written.number(value);
    }

    private String cut(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return words.get("history.quoted", line);
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return words.get("history.quoted", line.substring(0, end) + "…");
    }

    /** How rows of an entity are called together; the entity itself where no file holds them. */
    String file(String entity, Words language) {
        return file(entity).map(each -> language.get("exchange.file." + each.name())).orElseGet(() -> {
            String own = "history.entity." + entity;
            return language.has(own) ? language.get(own) : entity;
        });
    }

    private static Optional<ExchangeFile> file(String entity) {
        return ExchangeFormat.files().stream().filter(each -> each.entity().equals(entity)).findFirst();
    }

    private static Optional<ExchangeColumn> column(ExchangeFile file, String field) {
        return file.columns().stream().filter(each -> each.field().equals(field)).findFirst();
    }
}
