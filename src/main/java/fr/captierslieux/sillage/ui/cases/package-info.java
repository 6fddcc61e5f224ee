/**
 * The list of cases with its panel.
 * Start reading at {@link fr.captierslieux.sillage.ui.cases.CasesModel}.
 */
@NullMarked
package fr.captierslieux.sillage.ui.cases;

import org.jspecify.annotations.NullMarked;
