/**
 * What helps while writing: spelling. Which fields there are and where a text goes is not known here.
 * Start reading at {@link fr.captierslieux.sillage.writing.CheckSpelling}.
 */
@NullMarked
package fr.captierslieux.sillage.writing;

import org.jspecify.annotations.NullMarked;
