/**
 * The documents of a session: convocations, attendance sheets, certificates. Says who gets which and with what facts; the words and the
 * layout are those of a template that a network may replace, which {@code formats} fills.
 * Start reading at {@link fr.captierslieux.sillage.trainings.documents.SessionPicture} and
 * {@link fr.captierslieux.sillage.trainings.documents.SessionDocument}.
 */
@NullMarked
package fr.captierslieux.sillage.trainings.documents;

import org.jspecify.annotations.NullMarked;
