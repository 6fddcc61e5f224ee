package fr.captierslieux.sillage.ui;

import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.theme.Appearance;
import fr.captierslieux.sillage.ui.workspace.Settings;
import fr.captierslieux.sillage.words.Words;
import java.time.Clock;

/**
 * What every part of the window lives in.
 *
 * @param words      the language
 * @param clock      today
 * @param appearance light or dark
 * @param background where work is done
 * @param settings   how the person set up the window
 */
public record Surroundings(Words words, Clock clock, Appearance appearance, Background background, Settings settings) {
}
