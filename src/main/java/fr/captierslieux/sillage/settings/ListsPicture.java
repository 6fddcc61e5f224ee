package fr.captierslieux.sillage.settings;

import fr.captierslieux.sillage.lists.NetworkLists;
import java.util.List;

/**
 * The lists, and who may change them.
 *
 * @param lists        as the network uses them
 * @param coordinators whose matter they are; empty where nobody coordinates, and everybody may
 * @param mayEdit      whether whoever works here is one of them
 */
public record ListsPicture(NetworkLists lists, List<String> coordinators, boolean mayEdit) {
    public ListsPicture {
        coordinators = List.copyOf(coordinators);
    }
}
