package fr.captierslieux.sillage.cases;

import java.util.List;

/**
 * What the list can be narrowed by, as far as any case has it.
 *
 * @param networks    networks with a case, by name
 * @param advisors    advisers with a case, by name
 * @param departments départements with a case, by number
 * @param themes      codes of themes that a follow-up names, by code
 * @param subStages   stages and sub-stages within them, {@code STADE/CODE}, as far as any row has one
 */
public record CaseChoices(List<Choice> networks, List<Choice> advisors, List<Choice> departments, List<String> themes,
        List<String> subStages) {
    public CaseChoices {
        networks = List.copyOf(networks);
        advisors = List.copyOf(advisors);
        departments = List.copyOf(departments);
        themes = List.copyOf(themes);
        subStages = List.copyOf(subStages);
    }

    public static CaseChoices none() {
        return new CaseChoices(List.of(), List.of(), List.of(), List.of(), List.of());
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
