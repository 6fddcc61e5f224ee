package fr.captierslieux.sillage.formats.spelling;

import fr.captierslieux.sillage.writing.SpellingDictionary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.ParseException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPInputStream;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.SortingStrategy;
import org.apache.lucene.analysis.hunspell.SuggestionTimeoutException;
import org.jspecify.annotations.Nullable;

/** A dictionary that the product ships, read at its first use. */
public final class HunspellDictionary implements SpellingDictionary {
    private static final String FOLDER = "/fr/captierslieux/sillage/spelling/";
    private static final long PATIENCE_MILLIS = 2_500;
    /** Notes repeat their words: what was answered once is remembered, up to a bound. */
    private static final int REMEMBERED = 20_000;

    private final String name;
    private final ConcurrentHashMap<String, Boolean> known = new ConcurrentHashMap<>();
    private @Nullable Hunspell read;

    private HunspellDictionary(String name) {
        this.name = name;
    }

    /** The classic French dictionary of Dicollecte. */
    public static HunspellDictionary french() {
        return new HunspellDictionary("fr");
    }

    /** British English. */
    public static HunspellDictionary english() {
        return new HunspellDictionary("en_GB");
    }

    @Override
    public boolean knows(String word) {
        Boolean remembered = known.get(word);
        if (remembered != null) {
            return remembered;
        }
        if (known.size() > REMEMBERED) {
            known.clear();
        }
        boolean knows = hunspell().spell(word);
        known.put(word, knows);
        return knows;
    }

    @Override
    public List<String> suggest(String word) {
        try {
            return hunspell().suggest(word, PATIENCE_MILLIS);
        } catch (SuggestionTimeoutException tooFar) {
            return tooFar.getPartialResult() == null ? List.of() : List.copyOf(tooFar.getPartialResult());
        }
    }

    private synchronized Hunspell hunspell() {
        Hunspell hunspell = read;
        if (hunspell == null) {
            try (InputStream affixes = open(".aff.gz"); InputStream words = open(".dic.gz")) {
                hunspell = new Hunspell(new Dictionary(affixes, List.of(words), false, SortingStrategy.inMemory()));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            } catch (ParseException broken) {
                throw new IllegalStateException("the shipped dictionary " + name + " cannot be read", broken);
            }
            read = hunspell;
        }
        return hunspell;
    }

    private InputStream open(String ending) throws IOException {
        return new GZIPInputStream(
                Objects.requireNonNull(HunspellDictionary.class.getResourceAsStream(FOLDER + name + ending)), 1 << 16);
    }
}
