/**
 * The commands, one class each. They speak to people in sentences, results to stdout, messages to stderr, and end with an exit code.
 * Start reading at {@link fr.captierslieux.sillage.cli.SillageCommand}.
 */
@NullMarked
package fr.captierslieux.sillage.cli;

import org.jspecify.annotations.NullMarked;
