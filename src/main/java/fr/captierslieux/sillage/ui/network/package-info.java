/**
 * Member networks: their list, and a page for each with who works there, what it carries and what it was oriented.
 * Start reading at {@link fr.captierslieux.sillage.ui.network.NetworkPage}.
 */
@NullMarked
package fr.captierslieux.sillage.ui.network;

import org.jspecify.annotations.NullMarked;
