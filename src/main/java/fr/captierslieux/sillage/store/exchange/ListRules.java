package fr.captierslieux.sillage.store.exchange;

import static fr.captierslieux.sillage.store.exchange.StagedSql.text;

import fr.captierslieux.sillage.exchange.FaultKind;
import fr.captierslieux.sillage.lists.CodeList;
import fr.captierslieux.sillage.lists.ShippedLists;
import java.util.List;
import java.util.stream.Collectors;

/** Lists that are fixed for counting may be renamed, and nothing else. */
final class ListRules {
    private final StagedFaults faults;

    ListRules(StagedFaults faults) {
        this.faults = faults;
    }

    void find() {
        for (CodeList list : ShippedLists.listAll()) {
            if (!list.open()) {
                String codes = list.codes().stream().map(StagedSql::text).collect(Collectors.joining(", ", "(", ")"));
                faults.add(FaultKind.FIXED_LIST, "listes", "code", "m.code",
                        List.of(text(String.join(", ", list.codes()))),
                        StandingRows.rows("listes") + " AND m.list = " + text(list.name()) + " AND m.code NOT IN "
                                + codes);
            }
        }
        String fixed = ShippedLists.listAll().stream().filter(list -> !list.open()).map(list -> text(list.name()))
                .collect(Collectors.joining(", ", " AND m.list IN (", ")"));
        faults.add(FaultKind.FIXED_ENTRY, "listes", "retire", "'O'", List.of("m.code"),
                StandingRows.rows("listes", "retire") + fixed + " AND m.retired = 1");
        faults.add(FaultKind.FIXED_ENTRY, "listes", "ordre", "m.position", List.of("m.code"),
                StandingRows.rows("listes", "ordre") + fixed + " AND m.position IS NOT NULL");
    }
}
