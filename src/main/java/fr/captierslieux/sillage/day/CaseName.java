package fr.captierslieux.sillage.day;

import fr.captierslieux.sillage.basics.Code;
import org.jspecify.annotations.Nullable;

/**
 * A case as a line of the day names it.
 *
 * @param project     name of its project
 * @param commune     null when it is not said
 * @param stage       code of the stage of the project; null before the first
 * @param advisor     code of who accompanies; null when nobody is named
 * @param advisorName null likewise
 */
public record CaseName(Code code, String project, @Nullable String commune, @Nullable String stage,
        @Nullable Code advisor, @Nullable String advisorName) {
}
