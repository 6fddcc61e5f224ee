package fr.captierslieux.sillage.cases;

import java.util.List;

/**
 * What the list can be narrowed by, as far as any case has it.
 *
 * @param networks    networks with a case, by name
 * @param departments départements with a case, by number
 */
public record CaseChoices(List<Choice> networks, List<Choice> departments) {
    public CaseChoices {
        networks = List.copyOf(networks);
        departments = List.copyOf(departments);
    }

    /**
     * Something to choose.
     *
     * @param code  what is chosen
     * @param label what is read
     */
    public record Choice(String code, String label) {
    }
}
