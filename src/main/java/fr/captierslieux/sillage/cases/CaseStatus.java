package fr.captierslieux.sillage.cases;

/** How far a case is, computed and never typed: the last of these whose date is there. */
public enum CaseStatus {
    FIRST_CONTACT, FIRST_INTERVIEW, QUALIFIED, ORIENTED, IN_SUPPORT, CLOSED
}
