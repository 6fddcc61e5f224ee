package fr.captierslieux.sillage.lists;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The numbers that a network may set otherwise: how much each reason about a member network weighs when somebody is to be oriented.
 * They are added up; what they rest on, and why so, is told in decision 14 and in the user's guide. Each is written as its size; which
 * way it speaks is its meaning.
 */
public enum SetNumber {
    /** The front door of the département: above being there, below knowing two of the themes. */
    REFERENT("poids_referent", 30),
    IN_DEPARTMENT("poids_departement", 24),
    IN_PART_OF_DEPARTMENT("poids_partie_departement", 18),
    ACROSS("poids_region", 12),
    BESIDE("poids_voisin", 8),
    ELSEWHERE("poids_ailleurs", -40),
    /** A theme that is named at least half as often as the first. */
    MAIN_THEME("poids_theme_principal", 14),
    OTHER_THEME("poids_autre_theme", 6),
    /** The special way of a thematic network, once a main theme is its own. */
    SPECIALIST("poids_reseau_thematique", 16),
    NO_THEME("poids_sans_theme", -6),
    /** Half of the usual cases each: half of it for; twice the usual or more: all of it against. */
    LOAD("poids_charge", 12),
    /** All accepted: all of it for; none: all of it against. */
    ANSWERS("poids_reponses", 6),
    NO_ADVISER("poids_sans_conseiller", -25),
    ACCOMPANIES_NOBODY(
            "poids_sans_accompagnement", -30),
    /** Who was asked already comes behind those who were not. */
    AWAITED("poids_demande_en_attente", -60),
    ACCEPTED("poids_deja_acceptee", -50),
    REFUSED("poids_deja_refusee",
            -40),
    OWN_CASE("poids_dossier_ouvert", -25),
    PARTNER("poids_partenaire", -5);

    /** No number is larger. */
    public static final int MOST = 100;

    private final String code;
    private final int usual;

    SetNumber(String code, int usual) {
        this.code = code;
        this.usual = usual;
    }

    /** What exchange files call it. */
    public String code() {
        return code;
    }

    /** What it is where nobody says otherwise, below 0 where it speaks against. */
    public int usual() {
        return usual;
    }

    /** The number of a size. */
    public int of(int size) {
        return usual < 0 ? -size : size;
    }

    public static Optional<SetNumber> find(String code) {
        return Stream.of(values()).filter(each -> each.code.equals(code)).findFirst();
    }

    /** What exchange files call them. */
    public static List<String> codes() {
        return Stream.of(values()).map(SetNumber::code).toList();
    }
}
