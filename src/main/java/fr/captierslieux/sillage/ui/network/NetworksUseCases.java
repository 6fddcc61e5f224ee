package fr.captierslieux.sillage.ui.network;

import fr.captierslieux.sillage.network.ListNetworks;
import fr.captierslieux.sillage.network.NetworkFacts;
import fr.captierslieux.sillage.network.NetworkQuery;
import fr.captierslieux.sillage.network.NetworkRow;
import fr.captierslieux.sillage.network.ReadNetwork;
import fr.captierslieux.sillage.ui.lists.ListSource;

/**
 * What the list of networks and their pages do.
 *
 * @param list its order and its rows
 * @param read one of them
 */
public record NetworksUseCases(ListNetworks list, ReadNetwork read) {
    /** Where the list comes from. */
    public ListSource<NetworkQuery, NetworkRow, NetworkFacts> source() {
        return new ListSource<>(list::order, list::rows, read::read, NetworkRow::code, NetworkFacts::row,
                (now, row) -> NetworkQuery.FIRST);
    }
}
