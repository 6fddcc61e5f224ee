/** A funder's own workbook, filled with figures: what its marks may name and what they stand for. */
@NullMarked
package fr.captierslieux.sillage.reports.template;

import org.jspecify.annotations.NullMarked;
