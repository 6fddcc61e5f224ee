package fr.captierslieux.sillage.orientation;

import java.util.List;

/** The situations that call for a destination outside of the collective. Called inside a transaction. */
@FunctionalInterface
public interface CallingSituations {
    List<Calling> list();

    /**
     * Where a case says this, that destination is called for.
     *
     * @param destination code of its kind
     * @param value       code of what the case says
     * @param points      below 0: it speaks against
     */
    record Calling(String destination, Criterion criterion, String value, int points) {
        /** Names the situation, whatever its points. */
        public String key() {
            return destination + "/" + criterion.code() + "/" + value;
        }
    }
}
