package fr.captierslieux.sillage.quickentry;

import fr.captierslieux.sillage.quickentry.Line.Ending;
import fr.captierslieux.sillage.quickentry.Understanding.About;
import fr.captierslieux.sillage.quickentry.Understanding.Answer;
import fr.captierslieux.sillage.quickentry.Understanding.Part;
import fr.captierslieux.sillage.quickentry.Understanding.Question;
import fr.captierslieux.sillage.quickentry.Understanding.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Sorts what a line says into what is certain, or was answered, and what has to be asked. */
final class Sorting {
    /** What an answer is called that leaves words as they are. */
    static final String AS_TEXT = "-";
    private static final Map<String, List<String>> KINDS_BY_MODE = Map.of(
            "COURRIEL", List.of("APPEL", "RELECTURE", "MISE_EN_RELATION"),
            "SUR_SITE", List.of("VISITE", "RENDEZ_VOUS", "ATELIER_COLLECTIF"),
            "EVENEMENT", List.of("RENDEZ_VOUS", "ATELIER_COLLECTIF", "COMITE"));
    private static final List<String> USUAL_KINDS = List.of("RENDEZ_VOUS", "APPEL", "POINT_ETAPE");

    private final Line line;
    private final Map<String, String> answers;
    private final List<Part> parts = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private final Map<String, String> values = new HashMap<>();
    private final List<String> leftAsText = new ArrayList<>();
    private @Nullable String supportCase;

    Sorting(Line line, Map<String, String> answers) {
        this.line = line;
        this.answers = Map.copyOf(answers);
    }

    void say(String header, String text) {
        if (!text.isEmpty()) {
            values.put(header, text);
        }
    }

    void part(About about, String text, String detail) {
        parts.add(new Part(about, text, detail));
    }

    void belongsTo(String code) {
        supportCase = code;
        say("dossier", code);
    }

    /** A name or a theme that stays a word of the line. */
    void leaveAsText(String typed) {
        leftAsText.add(typed);
    }

    /** The answer that was given; empty where the question was not answered, or with what is not offered: then it is asked. */
    Optional<Answer> ask(Question question) {
        String given = answers.get(question.key());
        Optional<Answer> answer = question.answers().stream().filter(each -> each.key().equals(given)).findFirst();
        if (answer.isEmpty()) {
            questions.add(question);
        }
        return answer;
    }

    void when() {
        List<Answer> readings = line.days().stream()
                .map(day -> new Answer(day.toString(), List.of(new Part(About.DAY, day.toString(), "")))).toList();
        take(Subject.DAY, line.days().getFirst().toString(), readings).ifPresent(answer -> {
            say("le", answer.key());
            parts.addAll(answer.parts());
        });
    }

    private Optional<Answer> take(Subject subject, String typed, List<Answer> readings) {
        return readings.size() == 1
                ? Optional.of(readings.getFirst())
                : ask(new Question(subject, typed, readings,
                        false));
    }

    void kind() {
        List<String> kinds = line.kinds().isEmpty()
                ? KINDS_BY_MODE.getOrDefault(line.mode(), USUAL_KINDS)
                : line.kinds();
        List<Answer> readings = kinds.stream()
                .map(kind -> new Answer(kind, List.of(new Part(About.KIND, kind, "")))).toList();
        take(Subject.KIND, line.mode(), readings).ifPresent(answer -> {
            say("type", answer.key());
            parts.addAll(answer.parts());
        });
    }

    /** By which way, and how long. */
    void how() {
        if (!line.mode().isEmpty()) {
            say("mode", line.mode());
            part(About.MODE, line.mode(), "");
        }
        if (line.minutes().isEmpty()) {
            return;
        }
        List<Answer> readings = line.minutes().stream().map(minutes -> minutes == 0
                ? new Answer(AS_TEXT, List.of())
                : new Answer(String.valueOf(minutes), List.of(new Part(About.DURATION, String.valueOf(minutes), ""))))
                .toList();
        take(Subject.DURATION, line.timed(), readings).ifPresent(answer -> {
            if (answer.key().equals(AS_TEXT)) {
                leaveAsText(line.timed());
            } else {
                say("duree_min", answer.key());
                parts.addAll(answer.parts());
            }
        });
    }

    void themes(Terms terms) {
        Set<String> found = new TreeSet<>();
        for (String typed : line.themes()) {
            List<String> codes = terms.findThemes(typed);
            List<Answer> readings = new ArrayList<>(codes.stream().limit(Naming.OFFERED)
                    .map(code -> new Answer(code, List.of(new Part(About.THEME, code, "")))).toList());
            if (codes.isEmpty()) {
                readings.add(new Answer(AS_TEXT, List.of()));
            }
            Optional<Answer> answer = codes.isEmpty()
                    ? ask(new Question(Subject.NO_THEME, typed, readings, false))
                    : codes.size() == 1
                            ? Optional.of(readings.getFirst())
                            : ask(new Question(Subject.THEME, typed, readings, codes.size() > Naming.OFFERED));
            answer.filter(each -> each.key().equals(AS_TEXT)).ifPresent(each -> leaveAsText(typed));
            answer.filter(each -> !each.key().equals(AS_TEXT) && found.add(each.key()))
                    .ifPresent(each -> parts.addAll(each.parts()));
        }
        say("themes", String.join("|", found));
    }

    void ending() {
        List<Answer> readings = new ArrayList<>();
        for (int i = 0; i < line.endings().size(); i++) {
            readings.add(new Answer(String.valueOf(i), parts(line.endings().get(i))));
        }
        take(Subject.ENDING, typedEnding(), readings).ifPresent(answer -> {
            Ending ending = line.endings().get(Integer.parseInt(answer.key()));
            String said = said(ending);
            say("compte_rendu", said);
            say("prochaine_action", ending.next());
            LocalDate due = ending.due();
            say("echeance", due == null ? "" : due.toString());
            parts.addAll(parts(new Ending(said, ending.next(), due)));
        });
    }

    private String typedEnding() {
        Ending whole = line.endings().getLast();
        return whole.said() + whole.next();
    }

    private String said(Ending ending) {
        return leftAsText.isEmpty()
                ? ending.said()
                : (String.join(", ", leftAsText) + (ending.said().isEmpty() ? "" : ". " + ending.said()));
    }

    private static List<Part> parts(Ending ending) {
        List<Part> parts = new ArrayList<>();
        if (!ending.said().isEmpty()) {
            parts.add(new Part(About.SAID, ending.said(), ""));
        }
        if (!ending.next().isEmpty()) {
            LocalDate due = ending.due();
            parts.add(new Part(About.NEXT, ending.next(), due == null ? "" : due.toString()));
        }
        return parts;
    }

    Understanding understanding() {
        return new Understanding(parts, questions, values, supportCase);
    }
}
