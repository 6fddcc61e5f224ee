/**
 * JSON for other programs. Numbers are exact plain decimals, keys stand in the order of the report.
 * Start reading at {@link fr.captierslieux.sillage.formats.json.JsonReport}.
 */
@NullMarked
package fr.captierslieux.sillage.formats.json;

import org.jspecify.annotations.NullMarked;
