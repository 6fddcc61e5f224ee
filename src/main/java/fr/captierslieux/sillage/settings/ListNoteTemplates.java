package fr.captierslieux.sillage.settings;

import fr.captierslieux.sillage.history.Transactions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lists note templates: the shipped ones as the network changed them, then its own. */
public final class ListNoteTemplates {
    private final Transactions transactions;
    private final NoteTemplateRepository repository;

    public ListNoteTemplates(Transactions transactions, NoteTemplateRepository repository) {
        this.transactions = transactions;
        this.repository = repository;
    }

    /**
     * All, retired ones included.
     *
     * @param language in which the shipped ones are read; what a network wrote is read as it was written
     */
    public List<NoteTemplate> listAll(Locale language) {
        return transactions.read(() -> all(language));
    }

    private List<NoteTemplate> all(Locale language) {
        Map<String, NoteTemplate> all = new LinkedHashMap<>();
        ShippedTemplates.list(language).forEach(each -> all.put(each.code(), each));
        repository.list().forEach(each -> all.compute(each.code(),
                (code, shipped) -> shipped == null ? each : each.overShipped()));
        return List.copyOf(all.values());
    }

    /**
     * Those that forms offer, what suits first: the stage of the case before none and others, then the kind of follow-up likewise.
     *
     * @param caseCode the case that a note is of; empty where it is not said yet
     * @param kind     code of the kind of follow-up; empty where it is not said yet
     * @param language as of {@link #listAll}
     */
    public List<NoteTemplate> listFor(String caseCode, String kind, Locale language) {
        return transactions.read(() -> {
            String stage = repository.findStage(caseCode).orElse("");
            List<NoteTemplate> offered = new ArrayList<>(
                    all(language).stream().filter(each -> !each.retired()).toList());
            offered.sort(Comparator.comparingInt(each -> distance(each.kind(), kind) + distance(each.stage(), stage)));
            return offered;
        });
    }

    /** 0 where both say the same, 3 where the template is for another, 1 where it is for any. */
    private static int distance(@Nullable String wanted, String there) {
        return wanted == null ? 1 : wanted.equals(there) ? 0 : 3;
    }
}
