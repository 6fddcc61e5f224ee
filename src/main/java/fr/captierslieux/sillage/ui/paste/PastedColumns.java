package fr.captierslieux.sillage.ui.paste;

import fr.captierslieux.sillage.basics.Folding;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.records.OwnField;
import fr.captierslieux.sillage.ui.forms.FormWords;
import fr.captierslieux.sillage.words.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which field each pasted column is: its title is the header of the exchange file, or the label that people see. */
final class PastedColumns {
    private final Map<String, String> headerByName = new LinkedHashMap<>();
    private final Map<String, String> labels = new LinkedHashMap<>();

    PastedColumns(String file, List<OwnField> own, Words words) {
        FormWords formWords = new FormWords(words, file, own);
        List<String> headers = new ArrayList<>();
        ExchangeFormat.getFile(file).columns().forEach(column -> headers.add(column.header()));
        own.forEach(field -> headers.add(field.header()));
        headers.forEach(header -> labels.put(header, formWords.label(header)));
        labels.forEach((header, label) -> headerByName.putIfAbsent(plain(label), header));
        headers.forEach(header -> headerByName.put(plain(header), header));
    }

    private static String plain(String name) {
        return Folding.fold(name).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** Headers with their labels, in the order of the file. */
    Map<String, String> labels() {
        return labels;
    }

    /** For each title the header that it means, once each; empty where it means none. */
    List<String> match(List<String> titles) {
        Set<String> taken = new HashSet<>();
        List<String> matched = new ArrayList<>();
        for (String title : titles) {
            String header = headerByName.getOrDefault(plain(title), "");
            matched.add(taken.add(header) ? header : "");
        }
        return matched;
    }

    /** How many of the titles mean a field. */
    long score(List<String> titles) {
        return match(titles).stream().filter(header -> !header.isEmpty()).count();
    }
}
