package sample;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Turns a line with slots into a sentence of a project. Slots: {@code P Q} members, {@code b} aim,
 * {@code c} commune, {@code l} place, {@code u v} uses, {@code e} intercommunal body, {@code él} an
 * elected person, {@code ~u sing/plur} a verb that agrees with {@code u}, {@code tl} another place, {@code m1 m2} coming months, {@code n:lo-hi} a number,
 * {@code €:lo-hi/step} an amount, {@code k.name:lo-hi} a number that the project keeps, {@code a|b} a choice.
 */
final class Phrases {

    private static final List<String> PEERS = List.of("La Ruche du Lac", "L’Herbier commun", "La Manufacture douce",
            "La Verrière",
            "L’Atelier des Marais", "L’Étape", "La Filature", "L’Îlot fertile", "L’Escale rurale");
    private static final List<String> ELECTED = List.of("l’adjointe à l’urbanisme", "l’adjoint aux associations",
            "l’élue au commerce",
            "le maire", "la maire", "l’adjointe à la culture", "l’élu à la transition", "la conseillère déléguée");
    private static final Pattern VOWEL = Pattern.compile("^[aeiouyéèêîœàAEIOUYÉÈÊÎŒ].*", Pattern.DOTALL);
    private static final String NBSP = "\u00A0";

    private final Dice dice;
    private Integer firstNumber;

    Phrases(Dice dice) {
        this.dice = dice;
    }

    /** The first {@code n} of the last sentence filled, or null: the number of people of a workshop. */
    Integer firstNumber() {
        return firstNumber;
    }

    String fill(String template, Project project, LocalDate day) {
        firstNumber = null;
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < template.length()) {
            int open = template.indexOf('{', at);
            if (open < 0) {
                out.append(template, at, template.length());
                break;
            }
            int close = template.indexOf('}', open);
            out.append(template, at, open);
            join(out, value(template.substring(open + 1, close), project, day));
            at = close + 1;
        }
        return typography(capitals(out.toString()));
    }

    private String value(String slot, Project p, LocalDate day) {
        if (slot.startsWith("k.")) {
            String[] parts = slot.split(":");
            String kept = p.memory.get(parts[0]);
            if (kept == null) {
                kept = number(parts[1], 1);
                p.memory.put(parts[0], kept);
            }
            return kept;
        }
        if (slot.startsWith("~")) {
            String subject = value(slot.substring(1, 2), p, day);
            String[] forms = slot.substring(3).split("/");
            return forms[subject.startsWith("les ") ? 1 : 0];
        }
        if (slot.startsWith("n:")) {
            String number = number(slot.substring(2), 1);
            if (firstNumber == null) {
                firstNumber = Integer.valueOf(number);
            }
            return number;
        }
        if (slot.startsWith("€:")) {
            String[] parts = slot.substring(2).split("/");
            return amount(number(parts[0], Integer.parseInt(parts[1])));
        }
        return switch (slot) {
            case "P" -> p.members.get(0).firstName();
            case "Q" -> p.members.size() > 1 ? p.members.get(1).firstName() : "une personne du groupe";
            case "b" -> p.aim;
            case "l" -> p.place;
            case "u" -> p.uses[0];
            case "v" -> p.uses[1];
            case "à c" -> p.commune.isEmpty()
                    ? "sur le secteur visé"
                    : p.commune.startsWith("Le ")
                            ? "au " + p.commune.substring(3)
                            : p.commune.startsWith("Les ") ? "aux " + p.commune.substring(4) : "à " + p.commune;
            case "de c" -> p.commune.isEmpty()
                    ? "du secteur visé"
                    : p.commune.startsWith("Le ")
                            ? "du " + p.commune.substring(3)
                            : p.commune.startsWith("Les ")
                                    ? "des " + p.commune.substring(4)
                                    : VOWEL.matcher(p.commune).matches() || p.commune.equals("Héric")
                                            ? "d’" + p.commune
                                            : "de " + p.commune;
            case "c" -> p.commune.isEmpty() ? "le secteur visé" : p.commune;
            case "e" -> "l’intercommunalité";
            case "él" -> p.memory.computeIfAbsent("él", k -> dice.pick(ELECTED));
            case "tl" -> {
                String peer = dice.pick(PEERS);
                while (peer.equals(p.name)) {
                    peer = dice.pick(PEERS);
                }
                yield peer;
            }
            case "m1", "en m1" -> month(day, 1, slot);
            case "m2", "en m2" -> month(day, 2, slot);
            default -> throw new IllegalStateException("unknown slot " + slot);
        };
    }

    private static String month(LocalDate day, int ahead, String slot) {
        String name = day.plusMonths(ahead).getMonth().getDisplayName(TextStyle.FULL, Locale.FRENCH);
        return slot.startsWith("en ") ? "en " + name : name;
    }

    private String number(String range, int step) {
        String[] ends = range.split("-");
        return String.valueOf(dice.stepped(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]), step));
    }

    static String amount(String digits) {
        return digits.replaceAll("(\\d)(?=(\\d{3})+$)", "$1" + NBSP) + NBSP + "€";
    }

    /** Appends a value, contracting or eliding the little word before it: « de » + « le bail », « de » + « Awa ». */
    private static void join(StringBuilder out, String value) {
        for (String small : List.of("de ", "à ")) {
            if (endsWithWord(out, small) && value.matches("(?s)[Ll]es? .*")) {
                boolean many = value.charAt(2) == 's';
                String article = small.equals("de ") ? (many ? "des " : "du ") : (many ? "aux " : "au ");
                out.setLength(out.length() - small.length());
                out.append(article).append(value.substring(many ? 4 : 3));
                return;
            }
        }
        for (String small : List.of("de ", "que ")) {
            if (endsWithWord(out, small) && VOWEL.matcher(value).matches()) {
                out.setLength(out.length() - 2);
                out.append('’').append(value);
                return;
            }
        }
        out.append(value);
    }

    private static boolean endsWithWord(StringBuilder out, String word) {
        int start = out.length() - word.length();
        return start >= 0 && out.substring(start).equals(word)
                && (start == 0 || !Character.isLetter(out.charAt(start - 1)));
    }

    private static String capitals(String text) {
        StringBuilder out = new StringBuilder(text);
        boolean start = true;
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (start && Character.isLetter(c)) {
                out.setCharAt(i, Character.toUpperCase(c));
                start = false;
            } else if (Character.isDigit(c) || c == '«') {
                start = false;
            }
            if ((c == '.' || c == '?') && i + 1 < out.length()
                    && (out.charAt(i + 1) == ' ' || out.charAt(i + 1) == '\n')) {
                start = true;
            }
        }
        return out.toString();
    }

    /** French typography: no line may begin with a colon, a closing guillemet, or a unit. */
    static String typography(String text) {
        return text.replace("\\n", "\n")
                .replaceAll(" ([:;?!%€»])", NBSP + "$1")
                .replaceAll("« ", "«" + NBSP)
                .replaceAll("(\\d) (?=\\d{3}(\\D|$))", "$1" + NBSP);
    }
}
