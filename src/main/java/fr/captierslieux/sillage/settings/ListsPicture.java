package fr.captierslieux.sillage.settings;

import fr.captierslieux.sillage.lists.NetworkLists;
import java.util.List;

/**
 * The lists, and who may change them.
 *
 * @param lists        as the network uses them
 * @param subStages    stages within the seven, in their order
 * @param coordinators whose matter they are; empty where nobody coordinates, and everybody may
 * @param mayEdit      whether whoever works here is one of them
 */
public record ListsPicture(NetworkLists lists, List<SubStage> subStages, List<String> coordinators, boolean mayEdit) {
    public ListsPicture {
        subStages = List.copyOf(subStages);
        coordinators = List.copyOf(coordinators);
    }
}
