package fr.captierslieux.sillage.outreach;

import java.util.List;

/**
 * An event as its page shows it.
 *
 * @param event     what it says of itself
 * @param attendees who is there, the last who came first, then who is awaited, by name
 * @param count     how many are there
 */
public record EventFile(LifePreview event, List<Attendee> attendees, DoorCount count) {
    public EventFile {
        attendees = List.copyOf(attendees);
    }
}
