package fr.captierslieux.sillage.ui.life;

import fr.captierslieux.sillage.exchange.ColumnKind;
import fr.captierslieux.sillage.exchange.ExchangeColumn;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.outreach.LifePreview;
import fr.captierslieux.sillage.ui.forms.FormWords;
import fr.captierslieux.sillage.ui.lists.RecordPanel;
import fr.captierslieux.sillage.ui.lists.RecordPanel.Fact;
import fr.captierslieux.sillage.ui.lists.RecordWords;
import fr.captierslieux.sillage.words.Written;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;

/** What a row says of itself, field by field as its form names them; long texts stand beneath with a heading. */
final class LifeFacts {
    private static final Set<String> LONG = Set.of("programme", "resume", "ordre_du_jour", "compte_rendu", "objet");
    private static final Set<String> ELSEWHERE = Set.of("titre", "nom", "commune", "departement");

    private final RecordWords words;
    private final Written written;

    LifeFacts(RecordWords words) {
        this.words = words;
        this.written = new Written(words.words());
    }

    /**
     * All of it.
     *
     * @param file its exchange file
     */
    List<Node> tell(String file, LifePreview shown) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(facts(file, shown));
        nodes.addAll(texts(file, shown));
        return nodes;
    }

    /** What is said in a word or a line. */
    Node facts(String file, LifePreview shown) {
        FormWords fields = new FormWords(words.words(), file, List.of());
        return RecordPanel.facts(said(file, shown).filter(column -> !LONG.contains(column.header()))
                .map(column -> Fact.of(fields.label(column.header()), said(column, text(column, shown), shown)))
                .toList());
    }

    /** Long texts, each under its heading. */
    List<Node> texts(String file, LifePreview shown) {
        FormWords fields = new FormWords(words.words(), file, List.of());
        List<Node> texts = new ArrayList<>();
        said(file, shown).filter(column -> LONG.contains(column.header()))
                .forEach(column -> texts.addAll(RecordPanel.section(fields.label(column.header()),
                        List.of(RecordPanel.wrapped(text(column, shown), "")))));
        return texts;
    }

    private static Stream<ExchangeColumn> said(String file, LifePreview shown) {
        return ExchangeFormat.getFile(file).columns().stream()
                .filter(column -> !(column.kind() instanceof ColumnKind.OwnCode)
                        && !ELSEWHERE.contains(column.header()) && !text(column, shown).isEmpty());
    }

    private static String text(ExchangeColumn column, LifePreview shown) {
        return shown.state().text(column.header());
    }

    private String said(ExchangeColumn column, String text, LifePreview shown) {
        return switch (column.kind()) {
            case ColumnKind.Day ignored -> words.day(LocalDate.parse(text));
            case ColumnKind.Coded coded -> words.label(coded.list(), text);
            case ColumnKind.CodedList coded -> Stream.of(text.split("\\|"))
                    .map(code -> words.label(coded.list(), code)).collect(Collectors.joining(", "));
            case ColumnKind.TextList ignored -> text.replace("|", ", ");
            case ColumnKind.Decimal ignored -> decimal(column.header(), text);
            case ColumnKind.Reference ignored -> shown.names().getOrDefault(column.header(), text);
            case ColumnKind.YesNo ignored -> words.words().get(text.equals("O") ? "form.yes" : "form.no");
            default -> text;
        };
    }

    private String decimal(String header, String text) {
        String number = written.plain(text);
        return header.endsWith("_h")
                ? words.words().get("life.hours", number)
                : header.endsWith("_eur") ? words.words().get("life.euros", number) : number;
    }
}
