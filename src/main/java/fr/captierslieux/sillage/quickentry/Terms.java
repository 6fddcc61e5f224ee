package fr.captierslieux.sillage.quickentry;

import fr.captierslieux.sillage.basics.Folding;
import fr.captierslieux.sillage.lists.NetworkLists;
import fr.captierslieux.sillage.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words by which people call kinds, modes and themes: the labels of both languages and of the network, and what is said for short. */
final class Terms {
    private static final String KINDS = "follow_up_kind";
    private static final String MODES = "mode";
    private static final String THEMES = "theme";
    private static final int LONGEST = 4;
    private static final String NO_CALL = "appel a |appel a projets?|appels? d'offres?|call for .*";

    private static final Map<String, List<String>> SHORT_KINDS = Map.of(
            "RENDEZ_VOUS", List.of("rdv", "rv", "entretien", "meeting"),
            "PREMIER_ENTRETIEN", List.of("1er entretien", "1er rdv", "premier rdv", "premier rendez vous"),
            "ATELIER_COLLECTIF", List.of("atelier", "workshop"),
            "RELECTURE", List.of("relu", "review"),
            "MISE_EN_RELATION", List.of("mis en relation", "intro"),
            "COMITE", List.of("copil", "committee"),
            "POINT_ETAPE", List.of("point etape"),
            "BILAN", List.of("bilan"),
            "POST_SORTIE", List.of("post sortie"));
    private static final Map<String, List<String>> SHORT_MODES = Map.of(
            "VISIO", List.of("visio", "video", "zoom", "teams", "visioconference"),
            "COURRIEL", List.of("mail", "mel", "courriel", "email", "e mail"),
            "SUR_SITE", List.of("sur place"),
            "EVENEMENT", List.of("evenement", "event"));
    /** What is said of the kind says how as well. */
    private static final Map<String, Sense> BOTH = Map.ofEntries(
            both("APPEL", "TELEPHONE", "tel"), both("APPEL", "TELEPHONE", "telephone"),
            both("APPEL", "TELEPHONE", "phone"), both("APPEL", "TELEPHONE", "phoned"),
            both("APPEL", "TELEPHONE", "appel"), both("APPEL", "TELEPHONE", "call"),
            both("APPEL", "TELEPHONE", "called"), both("APPEL", "TELEPHONE", "coup de fil"),
            both("APPEL", "TELEPHONE", "appele"), both("VISITE", "SUR_SITE", "visite"),
            both("VISITE", "SUR_SITE", "visit"), both("VISITE", "SUR_SITE", "site visit"),
            both("VISITE", "SUR_SITE", "visite sur site"));
    private static final Map<String, List<String>> SHORT_THEMES = Map.of(
            "MODELE_ECONOMIQUE", List.of("budget", "previsionnel", "business plan"),
            "FINANCEMENTS", List.of("subvention", "grants", "finance"),
            "FONCIER_IMMOBILIER", List.of("bail", "local", "locaux"),
            "GOUVERNANCE_JURIDIQUE", List.of("statuts", "legal"),
            "RH_BENEVOLAT", List.of("benevoles", "recrutement"),
            "MOBILISATION_COLLECTIF", List.of("collectif"));

    private final Map<String, Sense> senses = new HashMap<>();
    private final Map<String, Set<String>> themes = new LinkedHashMap<>();

    /**
     * What a word says.
     *
     * @param kind code; empty when it says none
     * @param mode code; empty when it says none
     */
    record Sense(String kind, String mode) {
    }

    /** @param lists as the network uses them; what is offered no more is not understood either */
    Terms(NetworkLists lists) {
        for (String code : lists.offered(KINDS)) {
            texts(KINDS, code, lists).forEach(label -> List.of(label.split(",")).forEach(
                    part -> senses.putIfAbsent(plain(part), new Sense(code, ""))));
            SHORT_KINDS.getOrDefault(code, List.of()).forEach(word -> senses.put(word, new Sense(code, "")));
        }
        for (String code : lists.offered(MODES)) {
            texts(MODES, code, lists).forEach(label -> senses.putIfAbsent(plain(label), new Sense("", code)));
            SHORT_MODES.getOrDefault(code, List.of()).forEach(word -> senses.put(word, new Sense("", code)));
        }
        senses.putAll(BOTH);
        for (String code : lists.offered(THEMES)) {
            Set<String> names = themes.computeIfAbsent(code, unknown -> new LinkedHashSet<>());
            names.add(plain(code.replace('_', ' ')));
            texts(THEMES, code, lists).forEach(label -> names.add(plain(label)));
            names.addAll(SHORT_THEMES.getOrDefault(code, List.of()));
        }
    }

    private static Map.Entry<String, Sense> both(String kind, String mode, String word) {
        return Map.entry(word, new Sense(kind, mode));
    }

    private static List<String> texts(String list, String code, NetworkLists lists) {
        List<String> texts = new ArrayList<>(List.of(Words.french().label(list, code),
                Words.in(Locale.UK).label(list, code)));
        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            String own = lists.labels(language).getOrDefault(list, Map.of()).get(code);
            if (own != null) {
                texts.add(own);
            }
        }
        return texts;
    }

    /** A word as it is compared: folded, hyphens as blanks, without full stops. */
    static String plain(String text) {
        return Folding.fold(text).replaceAll("[\\-_]+", " ").replaceAll("[.:;,!?]+$", "").strip().replaceAll("\\s+",
                " ");
    }

    /**
     * What the words from a place on say of kind and mode.
     *
     * @return the sense and how many words say it; null when they say nothing of these
     */
    @Nullable
    Found find(List<String> words, int from) {
        String ahead = plain(String.join(" ", words.subList(from, Math.min(words.size(), from + 3))));
        if (ahead.matches("(" + NO_CALL + ")( .*)?")) {
            return null;
        }
        for (int many = Math.min(LONGEST, words.size() - from); many > 0; many--) {
            Sense sense = senses.get(plain(String.join(" ", words.subList(from, from + many))));
            if (sense != null) {
                return new Found(sense, many);
            }
        }
        return null;
    }

    /** A sense and the number of words that say it. */
    record Found(Sense sense, int words) {
    }

    /** Codes of the themes that a word may mean: that have a name which is it, else that begins so, else with a word that begins so. */
    List<String> findThemes(String typed) {
        String word = plain(typed);
        List<String> same = themes(name -> name.equals(word));
        List<String> begun = same.isEmpty() ? themes(name -> name.startsWith(word)) : same;
        return begun.isEmpty() ? themes(name -> (" " + name.replace('\'', ' ')).contains(" " + word)) : begun;
    }

    private List<String> themes(java.util.function.Predicate<String> named) {
        return themes.entrySet().stream().filter(each -> each.getValue().stream().anyMatch(named))
                .map(Map.Entry::getKey)
                .toList();
    }
}
