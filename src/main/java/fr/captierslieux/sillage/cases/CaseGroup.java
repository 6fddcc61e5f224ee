package fr.captierslieux.sillage.cases;

import fr.captierslieux.sillage.basics.RowNumbers;
import org.jspecify.annotations.Nullable;

/**
 * Cases that have something in common.
 *
 * @param key   code of a stage, name of a {@link CaseStatus}, or code of an adviser; null where they have none
 * @param cases in the order asked for
 */
public record CaseGroup(@Nullable String key, RowNumbers cases) {
}
