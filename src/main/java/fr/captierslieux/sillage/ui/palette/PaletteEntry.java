package fr.captierslieux.sillage.ui.palette;

import fr.captierslieux.sillage.search.Hit;
import fr.captierslieux.sillage.ui.commands.Command;

/** A line of the palette. */
sealed interface PaletteEntry {
    /**
     * Something to do.
     *
     * @param label its verb in words
     * @param start where the typed text begins in the label
     * @param end   where it ends; equal to {@code start} when it does not stand there as one piece
     */
    record Act(Command command, String label, int start, int end) implements PaletteEntry {
    }

    /** Somewhere to go. */
    record Found(Hit hit) implements PaletteEntry {
    }

    /**
     * Nothing is called so; something is called nearly so.
     *
     * @param typed as typed
     * @param meant as it is written
     */
    record Respell(String typed, String meant) implements PaletteEntry {
    }

    /** Nothing is called so. */
    record Nothing(String typed) implements PaletteEntry {
    }
}
