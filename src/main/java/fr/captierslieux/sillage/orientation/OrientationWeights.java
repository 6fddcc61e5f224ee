package fr.captierslieux.sillage.orientation;

/** What reasons weigh in a network. Called inside a transaction. */
@FunctionalInterface
public interface OrientationWeights {
    Weights get();
}
