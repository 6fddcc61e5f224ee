package fr.captierslieux.sillage.projects;

import fr.captierslieux.sillage.basics.Folding;
import java.util.Locale;

/** What a project is called while it has no name, in the language of the data: « Projet d’Ancenis », « Projet du Mans ». */
public final class ProposedName {
    private static final String VOWELS = "aeiouy";

    private ProposedName() {
    }

    /** @param commune its name */
    public static String ofCommune(String commune) {
        if (commune.startsWith("Le ")) {
            return "Projet du " + commune.substring("Le ".length());
        }
        if (commune.startsWith("Les ")) {
            return "Projet des " + commune.substring("Les ".length());
        }
        return of(commune);
    }

    /** @param person whose project it is */
    public static String ofPerson(String person) {
        return of(person);
    }

    private static String of(String name) {
        String first = Folding.fold(name).toLowerCase(Locale.ROOT);
        boolean vowel = !first.isEmpty() && VOWELS.indexOf(first.charAt(0)) >= 0;
        return name.isBlank() ? "Projet" : (vowel ? "Projet d’" : "Projet de ") + name;
    }
}
