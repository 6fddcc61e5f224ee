package fr.captierslieux.sillage.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The texts of the product in one language. Keys are {@code feature.screen.thing}; both languages have the same keys (tested). */
public final class Words {
    private final Locale locale;
    private final ResourceBundle bundle;

    private volatile Map<String, Map<String, String>> learned = Map.of();

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

    /** The label of a code of a list, the network's own before the shipped one; the code itself where nobody gave one. */
    public String label(String list, String code) {
        String own = learned.getOrDefault(list, Map.of()).get(code);
        if (own != null) {
            return own;
        }
        String key = "list." + list + "." + code;
        return has(key) ? get(key) : code;
    }
}
