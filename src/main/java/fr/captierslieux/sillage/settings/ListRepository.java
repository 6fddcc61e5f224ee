package fr.captierslieux.sillage.settings;

import fr.captierslieux.sillage.lists.NetworkLists;
import java.util.List;
import java.util.Map;

/** The lists in the store. Called inside a transaction. */
public interface ListRepository {
    /** The lists as the network uses them. */
    NetworkLists lists();

    /** In how many living rows each code of a list stands, of whatever file; a code that none has is left out. */
    Map<String, Long> countUses(String list);

    /** Sub-stages by stage, in the network's order. */
    List<SubStage> listSubStages();

    /** First and last name of the advisors who coordinate, by name. */
    List<String> listCoordinators();
}
