package fr.captierslieux.sillage.cases;

import fr.captierslieux.sillage.lists.ShippedLists;
import java.util.List;

/** The stages of a project, in their order. */
public final class Stages {
    /** The end that is none of the six. */
    public static final String STOPPED = "ARRET";

    private static final List<String> ORDER = ShippedLists.get("stage").codes();

    private Stages() {
    }

    /** The six stages that a project goes through. */
    public static List<String> path() {
        return ORDER.subList(0, ORDER.size() - 1);
    }

    /** From 0; stages of one day follow this order. */
    public static int rank(String stage) {
        return ORDER.indexOf(stage);
    }
}
