package fr.captierslieux.sillage.records;

import fr.captierslieux.sillage.exchange.DateOrder;
import fr.captierslieux.sillage.exchange.FaultKind;
import fr.captierslieux.sillage.lists.ListNames;
import fr.captierslieux.sillage.lists.ShippedLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The rules of the work on one row as it will stand: the same as import has for many at once. Dates compare as their texts do. */
final class RowRules {
    private final int edit;
    private final String file;
    private final Map<String, String> row;
    private final List<FieldFault> found = new ArrayList<>();

    private RowRules(int edit, String file, Map<String, String> row) {
        this.edit = edit;
        this.file = file;
        this.row = row;
    }

    /**
     * What is wrong, and what is lawful and yet worth a look.
     *
     * @param row exchange texts by header
     */
    static List<FieldFault> check(int edit, String file, Map<String, String> row) {
        return new RowRules(edit, file, row).check();
    }

    private List<FieldFault> check() {
        for (DateOrder order : DateOrder.ALL) {
            if (order.file().equals(file) && isBefore(order.last(), order.first())) {
                add(order.last(), FaultKind.END_BEFORE_BEGINNING, order.first(), text(order.first()));
            }
        }
        DateOrder.LOOKED_AT.forEach((kind, order) -> {
            if (order.file().equals(file) && isBefore(order.last(), order.first())) {
                add(order.last(), kind, text(order.first()));
            }
        });
        if (file.equals("dossiers")) {
            closing();
        }
        if (file.equals("plans") && !text("dossier").isEmpty() && text("debut").isEmpty()) {
            add("debut", FaultKind.MISSING_VALUE);
        }
        switch (file) {
            case "listes" -> fixedList();
            case "financements_formation" -> invoice();
            case "evaluations" -> success();
            default -> {
                // no more rules on the row alone
            }
        }
        return found;
    }

    private void fixedList() {
        ListNames.find(text("liste")).map(ShippedLists::get).filter(list -> !list.open()).ifPresent(list -> {
            if (!text("code").isEmpty() && !list.codes().contains(text("code"))) {
                add("code", FaultKind.FIXED_LIST, String.join(", ", list.codes()));
            }
            if (text("retire").equals("O")) {
                add("retire", FaultKind.FIXED_ENTRY, text("code"));
            }
            if (!text("ordre").isEmpty()) {
                add("ordre", FaultKind.FIXED_ENTRY, text("code"));
            }
        });
    }

    /** What is invoiced was so on a day, and what has that day is invoiced. */
    private void invoice() {
        boolean invoiced = List.of("FACTURE", "PAYE").contains(text("statut"));
        if (invoiced && text("facture_le").isEmpty()) {
            add("facture_le", FaultKind.INVOICED_WITHOUT_DATE);
        }
        if (!invoiced && !text("facture_le").isEmpty()) {
            add("facture_le", FaultKind.DATED_WITHOUT_INVOICE);
        }
    }

    /** Only what is tested is passed or failed. */
    private void success() {
        if (!text("reussi").isEmpty() && !List.of("ACQUIS", "CERTIFICATION").contains(text("type"))) {
            add("reussi", FaultKind.NOTHING_TO_PASS);
        }
    }

    private void closing() {
        boolean closed = !text("cloture_le").isEmpty();
        boolean outcome = !text("issue").isEmpty();
        if (closed && !outcome) {
            add("issue", FaultKind.CLOSED_WITHOUT_OUTCOME);
        }
        if (outcome && !closed) {
            add("cloture_le", FaultKind.OUTCOME_WITHOUT_CLOSING);
        }
        if (text("issue").equals("ABANDON") && text("motif_abandon").isEmpty()) {
            add("issue", FaultKind.ABANDON_WITHOUT_REASON);
        }
    }

    private boolean isBefore(String last, String first) {
        return !text(last).isEmpty() && !text(first).isEmpty() && text(last).compareTo(text(first)) < 0;
    }

    private String text(String header) {
        return row.getOrDefault(header, "");
    }

    private void add(String header, FaultKind kind, String... details) {
        found.add(new FieldFault(edit, header, kind, List.of(details)));
    }
}
