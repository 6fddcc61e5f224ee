/**
 * Small parts that several screens are built of: chips, tags, empty states, rows in pages. Knows no feature.
 */
@NullMarked
package fr.captierslieux.sillage.ui.controls;

import org.jspecify.annotations.NullMarked;
