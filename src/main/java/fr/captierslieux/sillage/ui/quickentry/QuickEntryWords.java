package fr.captierslieux.sillage.ui.quickentry;

import fr.captierslieux.sillage.quickentry.Understanding;
import fr.captierslieux.sillage.quickentry.Understanding.About;
import fr.captierslieux.sillage.quickentry.Understanding.Answer;
import fr.captierslieux.sillage.quickentry.Understanding.Part;
import fr.captierslieux.sillage.quickentry.Understanding.Question;
import fr.captierslieux.sillage.quickentry.Understanding.Subject;
import fr.captierslieux.sillage.words.Words;
import fr.captierslieux.sillage.words.Written;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** What was understood of a line, and what is asked, in words. */
final class QuickEntryWords {
    private final Words words;
    private final Written written;
    private final Clock clock;
    private final DateTimeFormatter weekday;

    QuickEntryWords(Words words, Clock clock) {
        this.words = words;
        this.written = new Written(words);
        this.clock = clock;
        this.weekday = DateTimeFormatter.ofPattern("EEE", words.locale());
    }

    Words words() {
        return words;
    }

    /** As it stands on a chip. */
    String chip(Part part) {
        return switch (part.about()) {
            case DAY -> day(part.text());
            case KIND -> words.label("follow_up_kind", part.text());
            case MODE -> words.label("mode", part.text());
            case DURATION -> written.duration(Long.parseLong(part.text()));
            case THEME -> words.label("theme", part.text());
            case CASE, PERSON, SAID -> part.text();
            case NEXT -> part.detail().isEmpty() ? part.text() : part.text() + ", " + day(part.detail());
        };
    }

    /** As it is heard: what it is, and what it says. */
    String spoken(Part part) {
        return words.get("quickentry.part." + part.about(), chip(part));
    }

    private String day(String text) {
        LocalDate day = LocalDate.parse(text);
        LocalDate today = LocalDate.now(clock);
        return day.equals(today)
                ? words.get("written.today")
                : weekday.format(day) + " " + written.day(day, today);
    }

    static Ikon icon(Part part) {
        return switch (part.about()) {
            case DAY -> Material2OutlinedAL.EVENT;
            case KIND -> Material2OutlinedAL.FORUM;
            case MODE -> mode(part.text());
            case DURATION -> Material2OutlinedMZ.SCHEDULE;
            case CASE -> Material2OutlinedAL.FOLDER_OPEN;
            case PERSON -> Material2OutlinedMZ.PERSON;
            case THEME -> Material2OutlinedAL.LABEL;
            case SAID -> Material2OutlinedMZ.NOTES;
            case NEXT -> Material2OutlinedAL.FLAG;
        };
    }

    private static Ikon mode(String code) {
        return switch (code) {
            case "TELEPHONE" -> Material2OutlinedAL.CALL;
            case "VISIO" -> Material2OutlinedMZ.VIDEOCAM;
            case "COURRIEL" -> Material2OutlinedAL.EMAIL;
            case "BUREAU" -> Material2OutlinedAL.BUSINESS;
            default -> Material2OutlinedMZ.PLACE;
        };
    }

    String question(Question question) {
        String sentence = words.get("quickentry.question." + question.subject(), question.typed());
        return question.more() ? sentence + " " + words.get("quickentry.question.more") : sentence;
    }

    String answer(Question question, Answer answer) {
        if (answer.parts().isEmpty()) {
            return words.get("quickentry.answer.text");
        }
        if (question.subject() == Subject.ENDING) {
            return answer.parts().stream().filter(part -> part.about() == About.NEXT).findFirst()
                    .map(next -> words.get("quickentry.answer.next", chip(next)))
                    .orElseGet(() -> words.get("quickentry.answer.said"));
        }
        return answer.parts().stream()
                .map(part -> part.about() == About.CASE && answer.parts().size() == 1 && !part.detail().isEmpty()
                        ? chip(part) + " (" + part.detail() + ")"
                        : chip(part))
                .collect(Collectors.joining(", "));
    }

    /** Everything in one sentence: what is understood, and what is asked. */
    String spoken(Understanding understood) {
        List<String> parts = understood.parts().stream().map(this::spoken).toList();
        String asked = understood.questions().stream().findFirst().map(this::question).orElse("");
        return String.join(", ", parts) + (asked.isEmpty() ? "" : ". " + asked);
    }
}
