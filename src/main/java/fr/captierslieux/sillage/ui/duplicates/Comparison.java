package fr.captierslieux.sillage.ui.duplicates;

import fr.captierslieux.sillage.exchange.ExchangeColumn;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.records.MergeRecords;
import fr.captierslieux.sillage.records.OwnField;
import fr.captierslieux.sillage.records.RecordState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Two rows side by side: which of both stays, and for each field whose value it is to have. */
public final class Comparison {
    private final Map<String, Map<String, String>> names;
    private final RecordState one;
    private final RecordState other;
    private final ObjectProperty<Side> kept;
    private final List<Field> fields = new ArrayList<>();
    private final Set<Field> decided = new HashSet<>();

    /** One of both. */
    public enum Side {
        ONE, OTHER
    }

    /**
     * A field that one of both says something in.
     *
     * @param one    exchange text; may be empty, but not both
     * @param chosen whose value stays
     */
    public record Field(String header, String one, String other, ObjectProperty<Side> chosen) {
        public boolean differs() {
            return !one.equals(other);
        }

        String text(Side side) {
            return side == Side.ONE ? one : other;
        }
    }

    /** Of rows that name no others. */
    public Comparison(RecordState one, RecordState other, List<OwnField> own, Side kept) {
        this(one, other, own, kept, Map.of());
    }

    /**
     * Two rows.
     *
     * @param kept  which of both stays, until a person says otherwise
     * @param names what the rows that they name are called, by file and code
     */
    Comparison(RecordState one, RecordState other, List<OwnField> own, Side kept,
            Map<String, Map<String, String>> names) {
        this.names = names;
        this.one = one;
        this.other = other;
        this.kept = new SimpleObjectProperty<>(kept);
        Stream.concat(
                ExchangeFormat.getFile(one.file()).columns().stream().map(ExchangeColumn::header)
                        .filter(header -> !header.equals("code")),
                own.stream().map(OwnField::header)).forEach(header -> {
                    if (!one.text(header).isEmpty() || !other.text(header).isEmpty()) {
                        fields.add(new Field(header, one.text(header), other.text(header),
                                new SimpleObjectProperty<>(kept)));
                    }
                });
        this.kept.subscribe(side -> fields.stream().filter(field -> !decided.contains(field))
                .forEach(field -> field.chosen().set(usual(field, side))));
    }

    /** What the kept one says, or the other where it says nothing. */
    private static Side usual(Field field, Side side) {
        Side across = side == Side.ONE ? Side.OTHER : Side.ONE;
        return field.text(side).isEmpty() ? across : side;
    }

    public List<Field> fields() {
        return List.copyOf(fields);
    }

    /** Which of both stays. */
    public ObjectProperty<Side> keptProperty() {
        return kept;
    }

    /** A person says whose value stays; from here on it does not follow the one that is kept. */
    public void choose(Field field, Side side) {
        decided.add(field);
        field.chosen().set(side);
    }

    /** Exchange code of one of both. */
    public String code(Side side) {
        return state(side).text("code");
    }

    /** What a row of another file is called; its code where nobody knows. */
    String name(String file, String code) {
        return names.getOrDefault(file, Map.of()).getOrDefault(code, code);
    }

    /** The exchange file of both. */
    String file() {
        return one.file();
    }

    RecordState state(Side side) {
        return side == Side.ONE ? one : other;
    }

    /** What is asked of the store. */
    public MergeRecords.Request request() {
        Side side = kept.get();
        RecordState stays = state(side);
        RecordState goes = state(side == Side.ONE ? Side.OTHER : Side.ONE);
        Map<String, String> chosen = new HashMap<>();
        fields.stream().filter(Field::differs)
                .forEach(field -> chosen.put(field.header(), field.text(field.chosen().get())));
        return new MergeRecords.Request(one.file(), stays.text("code"), stays.version(), goes.text("code"),
                goes.version(), chosen);
    }
}
