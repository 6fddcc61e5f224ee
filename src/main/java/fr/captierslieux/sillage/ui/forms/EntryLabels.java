package fr.captierslieux.sillage.ui.forms;

import fr.captierslieux.sillage.lists.ListNames;
import fr.captierslieux.sillage.lists.NetworkLists;
import fr.captierslieux.sillage.records.RecordState;
import fr.captierslieux.sillage.words.Words;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How an entry of a list reads as long as a network calls it nothing else: what its form begins with. */
final class EntryLabels {
    private EntryLabels() {
    }

    /** By header of the form's fields; nothing for other files, and for entries that the product does not ship. */
    static Map<String, String> usual(FormRequest request, @Nullable RecordState state) {
        String list = ListNames.find(text(request, state, "liste")).orElse("");
        String code = text(request, state, "code");
        return !request.file().equals("listes") || !NetworkLists.isShipped(list, code)
                ? Map.of()
                : Map.of("libelle_fr", Words.french().shippedLabel(list, code), "libelle_en",
                        Words.in(Locale.UK).shippedLabel(list, code));
    }

    private static String text(FormRequest request, @Nullable RecordState state, String header) {
        return state == null ? request.given().getOrDefault(header, "") : state.text(header);
    }
}
