package fr.captierslieux.sillage.cases;

import java.util.List;

/**
 * A case of a project beside others, on a line of time.
 *
 * @param acts its dates, follow-ups and orientations, newest first
 */
public record CaseLane(CaseFacts facts, List<Happening> acts) {
    public CaseLane {
        acts = List.copyOf(acts);
    }
}
