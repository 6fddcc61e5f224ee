package fr.captierslieux.sillage.ui.prompts;

import fr.captierslieux.sillage.basics.Code;

/** Goes to another screen. Called on the JavaFX thread. */
public interface Navigation {
    void show(Place place);

    /** Where one can go. */
    sealed interface Place {
        /** The list of cases. */
        record Cases() implements Place {
        }

        /**
         * A case, in the list with its panel open.
         *
         * @param code of the case
         */
        record OneCase(Code code) implements Place {
        }

        /** The activity report. */
        record Reports() implements Place {
        }
    }
}
