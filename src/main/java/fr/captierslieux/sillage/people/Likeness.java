package fr.captierslieux.sillage.people;

import java.util.List;

/**
 * How much speaks for two persons being one.
 *
 * @param score   the sum of what its reasons weigh, from 0 to 100
 * @param reasons each rests on a datum of both; the weightiest first, what speaks against it last
 */
public record Likeness(int score, List<Reason> reasons) {
    /** From here on somebody who writes a person down is told. */
    public static final int WORTH_A_LOOK = 30;
    /** From here on a pair is listed among the duplicates of the store: a name alone is not enough where communes differ. */
    public static final int WORTH_A_DECISION = 50;
    private static final int MOST = 100;

    public Likeness {
        reasons = List.copyOf(reasons);
    }

    /** What speaks for it or against it. The weights say no more than which counts more: nobody has measured them. */
    public enum Reason {
        /** The same e-mail address. */
        SAME_EMAIL(60),
        /** The same telephone number, however written. */
        SAME_PHONE(55),
        /** The same names, accents, order and hyphens aside. */
        SAME_NAME(50),
        /** Names that one slip of the keyboard or an initial explains. */
        CLOSE_NAME(35),
        /** Both of the same commune. */
        SAME_COMMUNE(20),
        /** One has a project where the other is. */
        PROJECT_IN_COMMUNE(15),
        /** Both have a project of nearly the same name. */
        CLOSE_PROJECT(15),
        /** Each of another commune, and no project leads from one to the other. */
        OTHER_COMMUNE(-15),
        /** Names that have nothing to do with each other: a household or an association shares a number. */
        OTHER_NAME(-20);

        private final int weight;

        Reason(int weight) {
            this.weight = weight;
        }

        /** What it adds to the score, or takes away. */
        public int weight() {
            return weight;
        }

        /** Whether it speaks for one person. */
        public boolean isFor() {
            return weight > 0;
        }

        /** Whether it alone makes one look: a commune has many people. */
        boolean isTelling() {
            return weight > SAME_COMMUNE.weight;
        }
    }

    /** Whether somebody who sees one of them should see the other. */
    boolean reaches(int score) {
        return this.score >= score && reasons.stream().anyMatch(Reason::isTelling);
    }

    static Likeness of(List<Reason> reasons) {
        int sum = reasons.stream().mapToInt(Reason::weight).sum();
        return new Likeness(Math.max(0, Math.min(MOST, sum)), reasons);
    }
}
