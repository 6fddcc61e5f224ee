package fr.captierslieux.sillage.maps;

import java.time.LocalDate;

/**
 * What a picture of a map says beside it.
 *
 * @param network name of the network whose cases count; empty for all
 * @param drawnOn the day of the picture
 * @param marks   whether communes are marked
 */
public record MapCaption(String network, LocalDate drawnOn, Marks marks) {
    /** Whether communes are marked. */
    public enum Marks {
        SHOWN, HIDDEN
    }
}
