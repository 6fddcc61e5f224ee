/** Fills a funder's own workbook: marks in cells, headers, drawings and charts; everything else stays as it is. */
@NullMarked
package fr.captierslieux.sillage.formats.xlsx.template;

import org.jspecify.annotations.NullMarked;
