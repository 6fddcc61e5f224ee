package fr.captierslieux.sillage.quickentry;

import fr.captierslieux.sillage.basics.Folding;
import fr.captierslieux.sillage.quickentry.Line.Ending;
import fr.captierslieux.sillage.words.TypedDay;
import fr.captierslieux.sillage.words.TypedDay.Leaning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parts what was said from what comes next. That comes next for certain which stands behind an arrow, or which begins with a verb that
 * says what to do and has a day; all else can be read in several ways.
 */
final class ReadEnding {
    private static final int LONGEST = 4;
    private static final Pattern ARROW = Pattern.compile("\\s*(?:→|->|=>|➜|⇒)\\s*");
    private static final Pattern BREAK = Pattern.compile("[.;!?:,]\\s+");
    private static final Pattern BEFORE_DAY = Pattern
            .compile("(?i)[\\s,]+(pour|avant|d'ici|d’ici|by|on|before|le|for)$");
    private static final Pattern TIME = Pattern
            .compile("(?i)^(.*?\\S)\\s+((?:(?:à|at)\\s+)?\\d{1,2}\\s?(?:h(?:\\d{2})?|:\\d{2}|[ap]m))$");
    private static final Pattern INFINITIVE = Pattern.compile("(?:s'|se |m'|l'|les? |la )?(re)?[a-z]{2,}(er|ir)");
    private static final Set<String> VERBS_IN_RE = Set.of("prendre", "reprendre", "rendre", "lire", "relire", "ecrire",
            "faire", "refaire", "mettre", "remettre", "transmettre", "soumettre", "joindre", "rejoindre", "repondre",
            "inscrire", "construire", "conclure", "suivre", "attendre", "apprendre", "convaincre", "decrire",
            "s'inscrire", "poursuivre", "dire", "produire", "traduire", "reduire", "resoudre", "vendre");
    private static final Set<String> NOUNS = Set.of("hier", "cahier", "atelier", "dossier", "premier", "metier",
            "loyer",
            "foyer", "janvier", "fevrier", "chantier", "quartier", "papier", "courrier", "panier", "escalier",
            "dernier",
            "financier", "hiver", "entier", "calendrier", "fichier", "particulier", "immobilier", "foncier", "policier",
            "batelier", "cuir", "avenir", "loisir", "espoir", "terroir", "trottoir", "devoir", "pouvoir", "soir",
            "plaisir", "desir", "noir", "miroir", "comptoir", "savoir", "mer", "fer", "cher", "leger", "hotelier",
            "charpentier", "banquier", "artisanier", "maraicher", "berger", "boulanger", "etranger", "danger",
            "partenaire",
            "after", "other", "however", "paper", "letter", "number", "never", "over", "under", "their", "leader",
            "mayor", "air", "chair", "fair", "newsletter", "fournisseur", "routier", "tresorier", "conseiller",
            "ouvrier", "cuisinier", "jardinier", "menuisier", "epicier", "infirmier", "septembre", "super", "master",
            "olivier", "xavier", "didier", "roger", "gautier", "walter", "peter", "jennifer", "esther", "clair",
            "enfer");
    private static final Set<String> ENGLISH = Set.of("call", "ring", "send", "write", "ask", "check", "read", "meet",
            "prepare", "review", "book", "visit", "see", "follow", "remind", "finish", "sign", "invite", "give", "get",
            "find", "look", "draft", "share", "pay", "talk", "confirm", "arrange",
            "introduce", "forward", "print", "fix", "update", "chase", "phone", "tell", "submit", "deliver");

    private final LocalDate today;

    ReadEnding(LocalDate today) {
        this.today = today;
    }

    /** How the words may be read, the likeliest first. */
    List<Ending> read(List<String> words) {
        String text = String.join(" ", words).strip();
        Matcher arrow = ARROW.matcher(text);
        if (arrow.find()) {
            Dated next = dated(text.substring(arrow.end()));
            return next.text().isEmpty()
                    ? List.of(new Ending(sentence(text.substring(0, arrow.start())), "", null))
                    : List.of(new Ending(sentence(text.substring(0, arrow.start())), sentence(next.text()),
                            next.due()));
        }
        Dated dated = dated(text);
        int clause = lastClause(dated.text());
        String last = dated.text().substring(clause);
        String before = dated.text().substring(0, clause);
        if (dated.due() != null && isActing(last)) {
            return List.of(new Ending(sentence(before), sentence(last), dated.due()));
        }
        if (dated.due() == null && !isActing(last)) {
            return List.of(new Ending(sentence(text), "", null));
        }
        return doubtful(text, before, last, dated.due());
    }

    private List<Ending> doubtful(String text, String before, String last, @Nullable LocalDate due) {
        Set<Ending> endings = new LinkedHashSet<>();
        int acting = due == null ? 0 : findActing(last);
        if (acting > 0) {
            endings.add(
                    new Ending(sentence(before + last.substring(0, acting)), sentence(last.substring(acting)), due));
        }
        endings.add(new Ending(sentence(before), sentence(last), due));
        endings.add(new Ending(sentence(text), "", null));
        return List.copyOf(endings);
    }

    /** Where the last clause begins. */
    private static int lastClause(String text) {
        int begin = 0;
        Matcher mark = BREAK.matcher(text);
        while (mark.find()) {
            begin = mark.end();
        }
        return begin;
    }

    /** Where the first verb stands that says what to do; 0 when none does within the clause. */
    private static int findActing(String clause) {
        for (int gap = clause.indexOf(' '); gap > 0; gap = clause.indexOf(' ', gap + 1)) {
            if (isActing(clause.substring(gap + 1)) && !Folding.fold(clause).startsWith("to ", gap + 1)) {
                return gap + 1;
            }
        }
        return 0;
    }

    /** Whether a clause begins with a verb that says what to do: an infinitive, or an English imperative. */
    static boolean isActing(String clause) {
        List<String> words = List.of(Folding.fold(clause).strip().split("\\s+"));
        String first = words.getFirst().replaceAll("[,;:.!?]+$", "");
        if (words.size() > 1 && (first.equals("to") || first.equals("se") || first.equals("ne"))) {
            first = words.get(first.equals("ne") && words.size() > 2 ? 2 : 1);
        }
        return ENGLISH.contains(first) || VERBS_IN_RE.contains(first)
                || (INFINITIVE.matcher(first).matches() && !NOUNS.contains(first));
    }

    private record Dated(String text, @Nullable LocalDate due) {
    }

    /** What remains of a text without the day at one of its ends; a time of day stays. */
    private Dated dated(String whole) {
        String text = whole.strip().replaceAll("[.!\\s]+$", "");
        Matcher time = TIME.matcher(text);
        if (time.matches()) {
            Dated without = dated(time.group(1));
            return without.due() == null
                    ? new Dated(whole.strip(), null)
                    : new Dated(without.text() + " " + time.group(2), without.due());
        }
        List<String> words = new ArrayList<>(List.of(text.split("\\s+")));
        for (int many = Math.min(LONGEST, words.size() - 1); many > 0; many--) {
            int from = words.size() - many;
            LocalDate due = due(String.join(" ", words.subList(from, words.size())), today);
            if (due != null) {
                String rest = String.join(" ", words.subList(0, from));
                return new Dated(BEFORE_DAY.matcher(rest).replaceFirst("").replaceAll("[,\\s]+$", ""), due);
            }
            LocalDate first = due(String.join(" ", words.subList(0, many)), today);
            if (first != null && isActing(words.get(many))) {
                return new Dated(String.join(" ", words.subList(many, words.size())), first);
            }
        }
        return new Dated(whole.strip(), null);
    }

    /** The day that a text means, from today on; null when it means none. */
    static @Nullable LocalDate due(String typed, LocalDate today) {
        return ReadLine.isDay(typed)
                ? TypedDay.read(typed, today, Leaning.FUTURE).filter(day -> !day.isBefore(today)).orElse(null)
                : null;
    }

    private static String sentence(String text) {
        String plain = text.strip().replaceAll("[,;:\\s]+$", "");
        return plain.isEmpty() ? "" : plain.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + plain.substring(1);
    }
}
