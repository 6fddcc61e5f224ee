/**
 * The window: the frame in {@code shell}, one folder a feature, and what they share in {@code background}, {@code prompts},
 * {@code commands}, {@code controls} and {@code theme}. No SQL and no file format: what a screen needs comes as use cases.
 * Start reading at {@link fr.captierslieux.sillage.ui.shell.Shell}.
 */
@NullMarked
package fr.captierslieux.sillage.ui;

import org.jspecify.annotations.NullMarked;
