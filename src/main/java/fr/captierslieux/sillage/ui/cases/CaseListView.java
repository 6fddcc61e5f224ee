package fr.captierslieux.sillage.ui.cases;

import fr.captierslieux.sillage.cases.CaseQuery;

/**
 * A view that the list offers.
 *
 * @param kind  who made it
 * @param name  as the person called it; of a shipped one the end of its message key
 * @param query what it asks
 * @param count how many cases it holds
 */
record CaseListView(Kind kind, String name, CaseQuery query, long count) {
    /** Who made a view. */
    enum Kind {
        /** Everybody has it; it leaves filters as they are. */
        SHIPPED,
        /** The cases of the person who works here. */
        MINE,
        /** The person named it. */
        OWN
    }
}
