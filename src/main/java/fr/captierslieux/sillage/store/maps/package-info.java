/** Counts by place in SQL. Start reading at {@link fr.captierslieux.sillage.store.maps.SqlMaps}. */
@NullMarked
package fr.captierslieux.sillage.store.maps;

import org.jspecify.annotations.NullMarked;
