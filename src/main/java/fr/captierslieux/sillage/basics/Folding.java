package fr.captierslieux.sillage.basics;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as people look for them: "Ève" like "eve", "Cœur" like "coeur", "l’Épicerie" like "l'epicerie". */
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Folding() {
    }

    /** Lower case, without accents, ligatures opened, typographic apostrophes straight; blanks kept. Used to sort and to search. */
    public static String fold(String text) {
        String opened = openLigatures(text).replace('’', '\'');
        return MARKS.matcher(Normalizer.normalize(opened, Normalizer.Form.NFKD)).replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** Opens œ and æ, as the full-text triggers of the store do: the tokenizer removes accents, but not ligatures. */
    public static String openLigatures(String text) {
        return text.replace("œ", "oe").replace("Œ", "OE").replace("æ", "ae").replace("Æ", "AE");
    }
}
