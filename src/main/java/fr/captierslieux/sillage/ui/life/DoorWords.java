package fr.captierslieux.sillage.ui.life;

import fr.captierslieux.sillage.exchange.Sheet;
import fr.captierslieux.sillage.exchange.Sheet.Column;
import fr.captierslieux.sillage.exchange.Sheet.Kind;
import fr.captierslieux.sillage.outreach.Attendee;
import fr.captierslieux.sillage.outreach.Attendee.OpenCase;
import fr.captierslieux.sillage.outreach.DoorCount;
import fr.captierslieux.sillage.outreach.Guest;
import fr.captierslieux.sillage.words.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list at the door in words. */
final class DoorWords {
    private final Words words;

    DoorWords(Words words) {
        this.words = words;
    }

    Words words() {
        return words;
    }

    String count(DoorCount count) {
        return words.get("event.count", count.lines(), count.people(), count.persons());
    }

    /** What tells a line apart: its organisation, for how many it stands, the projects of the person. */
    String detail(Attendee line) {
        return joined(Stream.of(line.name().isEmpty() ? "" : line.organisation(),
                line.number() == 1 ? "" : words.get("event.people", line.number()),
                line.cases().stream().map(OpenCase::project).distinct().collect(Collectors.joining(", "))));
    }

    /** How somebody stands who is not there, or was invited; empty for nobody in particular. */
    String standing(Attendee line) {
        String answer = line.answer() == null ? "" : words.label("invitation_answer", line.answer());
        return line.isThere() ? "" : answer;
    }

    String spoken(Attendee line) {
        return joined(Stream.of(line.title(), detail(line),
                line.isThere() ? words.get("event.there") : words.get("event.awaited"), standing(line)));
    }

    /** The list as a table, those who are awaited as well. */
    Sheet sheet(String title, List<Attendee> lines) {
        return new Sheet(title, List.of(new Column(words.get("event.column.name"), Kind.TEXT),
                new Column(words.get("event.column.organisation"), Kind.TEXT),
                new Column(words.get("event.column.number"), Kind.NUMBER),
                new Column(words.get("event.column.there"), Kind.TEXT),
                new Column(words.get("event.column.answer"), Kind.TEXT)),
                lines.stream().map(line -> List.of(line.name(), line.organisation(), String.valueOf(line.number()),
                        words.get(line.isThere() ? "form.yes" : "form.no"),
                        line.answer() == null ? "" : words.label("invitation_answer", line.answer()))).toList());
    }

    /** How a choice reads. */
    String label(Guest guest) {
        return switch (guest) {
            case Guest.Known known -> known.name();
            case Guest.House house -> words.get("event.door.house", house.name(), house.number());
            case Guest.Newcomer newcomer -> words.get("event.door.newcomer", newcomer.name());
        };
    }

    String detail(Guest guest) {
        return switch (guest) {
            case Guest.Known known -> joined(Stream.of(
                    known.like() == Guest.Match.RESEMBLES ? words.get("event.door.resembles") : "", known.detail()));
            case Guest.House house -> house.detail().isEmpty() ? words.get("event.door.new-house") : house.detail();
            case Guest.Newcomer ignored -> words.get("event.door.name-only");
        };
    }

    private static String joined(Stream<String> parts) {
        return parts.filter(part -> !part.isEmpty()).distinct().collect(Collectors.joining(", "));
    }
}
