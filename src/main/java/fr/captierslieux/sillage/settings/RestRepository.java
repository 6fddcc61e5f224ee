package fr.captierslieux.sillage.settings;

import fr.captierslieux.sillage.lists.SetNumbers;
import fr.captierslieux.sillage.orientation.CallingSituations.Calling;
import java.util.List;

/** What a network says of what suggestions rest on, and the numbers that it set. Called inside a transaction. */
public interface RestRepository extends SetNumbers {
    /** The situations of which the network says something, also that they call for nothing (0 points). */
    List<Calling> listSaid();
}
