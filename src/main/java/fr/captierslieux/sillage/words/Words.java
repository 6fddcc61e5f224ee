package fr.captierslieux.sillage.words;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/** The texts of the product in one language. Keys are {@code feature.screen.thing}; both languages have the same keys (tested). */
public final class Words {
    private final Locale locale;
    private final ResourceBundle bundle;

    private volatile Map<String, Map<String, String>> learned = Map.of();
    private volatile Map<String, List<String>> orders = Map.of();

    private Words(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle("fr.captierslieux.sillage.words.messages", locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public static Words french() {
        return new Words(Locale.FRANCE);
    }

    /** English for English-speaking settings, French for all others. */
    public static Words in(Locale locale) {
        return locale.getLanguage().equals("en") ? new Words(Locale.UK) : french();
    }

    public Locale locale() {
        return locale;
    }

    /**
     * The text of a key, with its arguments in their places.
     *
     * @throws MissingResourceException when there is no such key: a mistake of ours that the tests find
     */
    public String get(String key, Object... arguments) {
        String text = bundle.getString(key);
        return arguments.length == 0 ? text.replace("''", "'") : new MessageFormat(text, locale).format(arguments);
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** Takes over the labels that a network gave to codes, by list and code, in place of those that it had given before. */
    public void learn(Map<String, Map<String, String>> labels) {
        learned = Map.copyOf(labels);
    }

    /** Takes over in which order people see the codes of lists, in place of what was known before; lists that are not named keep theirs. */
    public void order(Map<String, List<String>> codes) {
        orders = Map.copyOf(codes);
    }

    /** The codes of a list in the order in which people see them, the network's own ones among them. */
    public List<String> codes(String list, List<String> shipped) {
        return orders.getOrDefault(list, shipped);
    }

    /** The shipped label of a code of a list, whatever a network calls it; the code itself where there is none. */
    public String shippedLabel(String list, String code) {
        String key = "list." + list + "." + code;
        return has(key) ? get(key) : code;
    }

    /** What a network calls a code of a list, where that is not the shipped label. */
    public Optional<String> renamed(String list, String code) {
        return Optional.ofNullable(learned.getOrDefault(list, Map.of()).get(code))
                .filter(own -> !own.equals(shippedLabel(list, code)));
    }

    /**
     * The sentence about a code that is written for it; where a network calls the code otherwise, the one that takes any name.
     *
     * @param prefix of the keys, which end with the code, or with {@code renamed}
     */
    public String sentence(String prefix, String list, String code) {
        return renamed(list, code).map(own -> get(prefix + "renamed", own)).orElseGet(() -> get(prefix + code));
    }

    /** The label of a code of a list, the network's own before the shipped one; the code itself where nobody gave one. */
    public String label(String list, String code) {
        String own = learned.getOrDefault(list, Map.of()).get(code);
        return own != null ? own : shippedLabel(list, code);
    }
}
