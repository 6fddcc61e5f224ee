package fr.captierslieux.sillage.ui.history;

import fr.captierslieux.sillage.history.FindLastGesture;
import fr.captierslieux.sillage.history.ListBin;
import fr.captierslieux.sillage.history.TakeBack;
import fr.captierslieux.sillage.history.TellLastGestures;

/**
 * What history does.
 *
 * @param last     what was done last in the store
 * @param bin      what was removed
 * @param takeBack takes a gesture back
 * @param own      what the person did last
 */
public record HistoryUseCases(TellLastGestures last, ListBin bin, TakeBack takeBack,
        FindLastGesture own) {
}
