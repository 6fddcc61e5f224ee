package fr.captierslieux.sillage.ui.prompts;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.cases.CaseQuery;
import fr.captierslieux.sillage.outreach.LifeSubject;

/** Goes to another screen. Called on the JavaFX thread. */
public interface Navigation {
    void show(Place place);

    /** Where one can go. */
    sealed interface Place {
        /** The list of cases. */
        record Cases() implements Place {
        }

        /**
         * The list of cases, narrowed.
         *
         * @param query what is asked
         */
        record SomeCases(CaseQuery query) implements Place {
        }

        /** The list of member networks. */
        record Networks() implements Place {
        }

        /**
         * The page of a member network.
         *
         * @param code of the network
         */
        record OneNetwork(Code code) implements Place {
        }

        /** Cases in columns. */
        record Board() implements Place {
        }

        /**
         * The page of a case.
         *
         * @param code of the case
         */
        record OneCase(Code code) implements Place {
        }

        /**
         * The first interview of a case.
         *
         * @param supportCase code of the case
         */
        record Interview(Code supportCase) implements Place {
        }

        /**
         * A follow-up, on the page of its case.
         *
         * @param supportCase code of the case
         * @param followUp    code of the follow-up
         */
        record OneFollowUp(Code supportCase, Code followUp) implements Place {
        }

        /**
         * A file of a case, on the page of that case.
         *
         * @param supportCase code of the case
         * @param row         of the file
         */
        record OneAttachment(Code supportCase, RowId row) implements Place {
        }

        /** The list of people. */
        record People() implements Place {
        }

        /**
         * A person, in the list with its panel open.
         *
         * @param code of the person
         */
        record OnePerson(Code code) implements Place {
        }

        /** The list of projects. */
        record Projects() implements Place {
        }

        /**
         * A project, in the list with its panel open.
         *
         * @param code of the project
         */
        record OneProject(Code code) implements Place {
        }

        /** The list of organisations. */
        record Organisations() implements Place {
        }

        /**
         * An organisation, in the list with its panel open.
         *
         * @param code of the organisation
         */
        record OneOrganisation(Code code) implements Place {
        }

        /**
         * Something planned, on the page of its case.
         *
         * @param supportCase code of the case
         * @param file        the exchange file of the row
         * @param code        of the row
         */
        record OnePlanned(Code supportCase, String file, Code code) implements Place {
        }

        /**
         * A row that has no page: its form.
         *
         * @param file its exchange file
         * @param code its code
         */
        record OneRecord(String file, Code code) implements Place {
        }

        /** The list of sessions of trainings. */
        record Trainings() implements Place {
        }

        /**
         * The page of a session.
         *
         * @param code of the session
         */
        record OneSession(Code code) implements Place {
        }

        /**
         * The attendance of the session that somebody is enrolled in.
         *
         * @param enrolment code
         */
        record OneEnrolment(Code enrolment) implements Place {
        }

        /**
         * A programme of trainings, in the list with its panel open.
         *
         * @param code of the programme
         */
        record OneProgramme(Code code) implements Place {
        }

        /**
         * A list of the network's life.
         *
         * @param subject which one
         */
        record Life(LifeSubject subject) implements Place {
        }

        /**
         * Something of the network's life: an event on its page, all else in its list with its panel open.
         *
         * @param subject of which list it is
         * @param code    of the row
         */
        record OneOfLife(LifeSubject subject, Code code) implements Place {
        }

        /**
         * A row without a code: its form, beside what is shown.
         *
         * @param file its exchange file
         */
        record OneRow(String file, RowId row) implements Place {
        }

        /**
         * What a meeting decided, on the page of that meeting.
         *
         * @param code of the decision
         */
        record OneDecision(Code code) implements Place {
        }

        /** What was done in this store, and the bin. */
        record History() implements Place {
        }

        /** The activity report. */
        record Reports() implements Place {
        }

        /**
         * The activity report of an agreement.
         *
         * @param agreement code
         */
        record OneReport(Code agreement, Period period) implements Place {
        }
    }
}
