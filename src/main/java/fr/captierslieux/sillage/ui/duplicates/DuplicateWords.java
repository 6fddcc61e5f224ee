package fr.captierslieux.sillage.ui.duplicates;

import fr.captierslieux.sillage.exchange.ColumnKind;
import fr.captierslieux.sillage.exchange.ExchangeColumn;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.territory.Commune;
import fr.captierslieux.sillage.territory.CommuneReference;
import fr.captierslieux.sillage.ui.forms.FormWords;
import fr.captierslieux.sillage.words.Words;
import fr.captierslieux.sillage.words.Written;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pairs and their fields in words. */
final class DuplicateWords {
    private final Words words;
    private final Written written;
    private final Clock clock;

    DuplicateWords(Words words, Clock clock) {
        this.words = words;
        this.written = new Written(words);
        this.clock = clock;
    }

    Words words() {
        return words;
    }

    /** How a field of a file is called. */
    String label(String file, String header) {
        return new FormWords(words, file, List.of()).label(header);
    }

    /** What an exchange text says, as people read it. */
    String value(Comparison comparison, String header, String text) {
        if (text.isEmpty()) {
            return words.get("duplicates.nothing");
        }
        return ExchangeFormat.getFile(comparison.file()).findColumn(header).map(ExchangeColumn::kind)
                .map(kind -> switch (kind) {
                    case ColumnKind.Coded coded -> words.label(coded.list(), text);
                    case ColumnKind.CodedList coded -> Stream.of(text.split("\\|"))
                            .map(code -> words.label(coded.list(), code)).collect(Collectors.joining(", "));
                    case ColumnKind.CommuneCode ignored ->
                        CommuneReference.shipped().findCommune(text).map(Commune::name).orElse(text);
                    case ColumnKind.Day ignored -> written.day(LocalDate.parse(text), LocalDate.now(clock));
                    case ColumnKind.YesNo ignored -> words.get(text.equals("O") ? "form.yes" : "form.no");
                    case ColumnKind.Reference row -> comparison.name(row.file(), text);
                    case ColumnKind.ReferenceList rows -> Stream.of(text.split("\\|"))
                            .map(code -> comparison.name(rows.file(), code)).collect(Collectors.joining(", "));
                    default -> text;
                }).orElse(text);
    }

    /** « même nom, même commune ». */
    String reasons(TwinPair pair) {
        return pair.reasons().stream().map(reason -> words.get(reason.key())).collect(Collectors.joining(", "));
    }
}
