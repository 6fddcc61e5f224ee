package fr.captierslieux.sillage.ui.prompts;

import java.util.ArrayList;
import java.util.List;

/** Keeps where one was sent. */
public final class RecordingNavigation implements Navigation {
    public final List<Place> places = new ArrayList<>();

    @Override
    public void show(Place place) {
        places.add(place);
    }
}
