package fr.captierslieux.sillage.ui.orientation;

import fr.captierslieux.sillage.orientation.AnswerOrientation;
import fr.captierslieux.sillage.orientation.SuggestOrientations;

/**
 * What screens do about orientations; forms write them down.
 *
 * @param suggest whom to orient a case to
 * @param answer  what came of an orientation
 */
public record OrientationUseCases(SuggestOrientations suggest, AnswerOrientation answer) {
}
