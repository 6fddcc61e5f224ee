/**
 * Tiny values that every room uses: codes, row identifiers, periods, folded text.
 * Depends on java.* alone. What knows a business noun (a case, a training) does not belong here.
 * Start reading at {@link fr.captierslieux.sillage.basics.Period}.
 */
@NullMarked
package fr.captierslieux.sillage.basics;

import org.jspecify.annotations.NullMarked;
