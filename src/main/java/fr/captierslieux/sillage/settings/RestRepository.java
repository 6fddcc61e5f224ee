package fr.captierslieux.sillage.settings;

import fr.captierslieux.sillage.lists.SetNumber;
import fr.captierslieux.sillage.orientation.CallingSituations.Calling;
import java.util.List;
import java.util.Map;

/** What a network says of what suggestions rest on. Called inside a transaction. */
public interface RestRepository {
    /** The situations of which the network says something, also that they call for nothing (0 points). */
    List<Calling> listSaid();

    /** The sizes of the numbers that the network set. */
    Map<SetNumber, Integer> numbers();
}
