package fr.captierslieux.sillage.ui.history;

import fr.captierslieux.sillage.history.FieldStory;
import fr.captierslieux.sillage.history.GestureStory;
import fr.captierslieux.sillage.history.Obstacle;
import fr.captierslieux.sillage.history.RemovedRow;
import fr.captierslieux.sillage.history.RowName;
import fr.captierslieux.sillage.history.RowStory;
import fr.captierslieux.sillage.words.Words;
import fr.captierslieux.sillage.words.Written;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** History in words: « a modifié le suivi du 22 sept. : durée 1 h → 1 h 30 ». */
public final class HistoryWords {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    /** What tells rows of an entity apart is a code of this list. */
    private static final Map<String, String> LISTS = Map.of("follow_up", "follow_up_kind", "stage_change", "stage",
            "calling_situation", "destination_kind",
            "governance_meeting", "governance_body", "zone", "zone");

    private static final String ENTRY = "list_code";

    private final Words words;
    private final Written written;
    private final FieldWords fields;
    private final Clock clock;

    public HistoryWords(Words words, Clock clock) {
        this.words = words;
        this.written = new Written(words);
        this.fields = new FieldWords(words);
        this.clock = clock;
    }

    Words words() {
        return words;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Who did it; an import on the command line has nobody's name. */
    String author(String author) {
        return author.equals("import") ? words.get("history.nobody") : author;
    }

    /** « aujourd’hui, 10:42 », « 22 sept., 10:42 ». */
    String at(Instant at) {
        LocalDateTime here = LocalDateTime.ofInstant(at, clock.getZone());
        LocalDate day = here.toLocalDate();
        String said = day.equals(today())
                ? words.get("written.today")
                : day.equals(today().minusDays(1)) ? words.get("written.yesterday") : written.day(day, today());
        return words.get("history.at", said, TIME.format(here));
    }

    /** What a row is called, with what it belongs to when that is not known from where it is read. */
    String row(RowName name, Telling telling) {
        String text = text(name);
        String key = "history.row." + name.entity();
        String day = name.on() == null ? "" : written.day(name.on(), today());
        String called = words.has(key)
                ? words.get(key, text, day)
                : words.get("history.row.other", fields.file(name.entity(), words), text);
        return telling == Telling.EVERYWHERE && !name.owner().isEmpty()
                ? words.get("history.row-of", called, owner(name))
                : called;
    }

    /** What a row belongs to; an entry, to a list that has a name in words. */
    private String owner(RowName name) {
        return name.entity().equals(ENTRY) && words.has("settings.list." + name.owner())
                ? words.get("settings.list." + name.owner())
                : name.owner();
    }

    /** Where history is read. */
    enum Telling {
        /** On the page of a case, which says whose rows they are. */
        OF_CASE,
        /** Among all others. */
        EVERYWHERE
    }

    /** The lines of a gesture, the first of which begins with who did it. */
    List<String> lines(GestureStory story, Telling telling) {
        List<String> lines = new ArrayList<>();
        story.rows().forEach(row -> lines.add(line(row, telling)));
        String opening = switch (story.name()) {
            case "undo" -> words.get("history.gesture.undo");
            case "import-exchange" -> words.get("history.gesture.import");
            default -> "";
        };
        String who = author(story.author());
        if (opening.isEmpty() && !lines.isEmpty()) {
            lines.set(0, who + " " + lines.getFirst());
        } else {
            lines.addFirst(who + " " + opening);
        }
        if (story.moreRows() > 0) {
            lines.add(words.get("history.more", written.number(story.moreRows())));
        }
        return lines;
    }

    private String line(RowStory row, Telling telling) {
        String what = row.alike() == 1
                ? row(row.name(), telling)
                : words.get("history.several", fields.file(row.name().entity(), words), row.alike());
        if (row.deed() == RowStory.Deed.CORRECTED && row.fields().size() == 1
                && words.has(corrected(row))) {
            FieldStory field = row.fields().getFirst();
            return words.get("history.changed", words.get("history.deed.CORRECTED", correctedField(row, telling)),
                    words.get("history.to", fields.value(row.name().entity(), field.field(), field.before(), today()),
                            fields.value(row.name().entity(), field.field(), field.after(), today())));
        }
        String deed = words.get("history.deed." + row.deed(), what);
        if (row.fields().isEmpty()) {
            return deed;
        }
        return words.get("history.changed", deed, row.fields().stream().map(field -> change(row.name(), field))
                .collect(Collectors.joining(" ; ")));
    }

    private static String corrected(RowStory row) {
        return "history.corrected." + row.name().entity() + "." + row.fields().getFirst().field();
    }

    /** The one thing that was corrected of a row, which is not called by it: « la date du stade Création ». */
    private String correctedField(RowStory row, Telling telling) {
        String field = words.get(corrected(row), text(row.name()));
        return telling == Telling.EVERYWHERE ? words.get("history.row-of", field, row.name().owner()) : field;
    }

    private String text(RowName name) {
        if (name.entity().equals("set_number")) {
            return words.get("settings.number." + name.text());
        }
        String list = name.entity().equals(ENTRY) ? name.owner() : LISTS.get(name.entity());
        return list == null || name.text().isEmpty() ? name.text() : words.label(list, name.text());
    }

    private String change(RowName name, FieldStory field) {
        String after = fields.value(name.entity(), field.field(), field.after(), today());
        if (name.entity().equals("own_value")) {
            return after;
        }
        String label = lower(fields.label(name.entity(), field.field()));
        String before = fields.value(name.entity(), field.field(), field.before(), today());
        return words.get("history.from-to", label, before, after);
    }

    private String lower(String text) {
        boolean abbreviation = text.length() > 1 && Character.isUpperCase(text.charAt(1));
        return text.isEmpty() || abbreviation
                ? text
                : text.substring(0, 1).toLowerCase(words.locale()) + text.substring(1);
    }

    /** What a gesture was about, in as few words as it takes. */
    public String brief(GestureStory story) {
        if (story.rows().isEmpty()) {
            return words.get("history.a-gesture");
        }
        RowStory first = story.rows().getFirst();
        String row = row(first.name(), Telling.OF_CASE);
        boolean isDate = first.deed() == RowStory.Deed.CORRECTED && first.fields().size() == 1
                && words.has(corrected(first));
        long others = story.rows().stream().mapToLong(RowStory::alike).sum() - 1 + story.moreRows();
        String what = isDate
                ? correctedField(first, Telling.OF_CASE)
                : first.fields().size() == 1 && others == 0
                        ? row + ", " + lower(fields.label(first.name().entity(), first.fields().getFirst().field()))
                        : row;
        return others == 0 ? what : words.get("history.and-more", what, written.number(others));
    }

    /** Which field of what stands in the way, and who changed it. */
    String obstacle(Obstacle obstacle) {
        String row = row(obstacle.name(), Telling.EVERYWHERE);
        return obstacle.field().equals("+")
                ? words.get("history.obstacle.row", row)
                : words.get("history.obstacle.field", row,
                        lower(obstacle.field().equals("deleted")
                                ? words.get("history.in-bin")
                                : fields.label(obstacle.name().entity(), obstacle.field())),
                        author(obstacle.author()), at(obstacle.at()));
    }

    /** « Diffusions (2), Dossiers (1) ». */
    String users(Map<String, Long> byEntity) {
        return byEntity.entrySet().stream().map(each -> words.get("history.several",
                fields.file(each.getKey(), words), written.number(each.getValue()))).sorted()
                .collect(Collectors.joining(", "));
    }

    /** What lies in the bin. */
    String removed(RemovedRow row) {
        String what = row(row.name(), Telling.EVERYWHERE);
        String capital = what.substring(0, 1).toUpperCase(words.locale()) + what.substring(1);
        return row.others() == 0 ? capital : words.get("history.and-more", capital, written.number(row.others()));
    }

    String removedBy(RemovedRow row) {
        return words.get("history.removed-by", author(row.author()), at(row.at()));
    }
}
