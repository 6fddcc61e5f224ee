package fr.captierslieux.sillage.outreach;

import fr.captierslieux.sillage.basics.Code;

/** Whom a line typed at the door may mean. */
public sealed interface Guest {
    /** How it reads. */
    String name();

    /**
     * Somebody who is known.
     *
     * @param detail what tells them apart, e.g. the commune; may be empty
     * @param like   whether the name only resembles what was typed
     */
    record Known(Code person, String name, String detail, Match like) implements Guest {
    }

    /** How near a name is to what was typed. */
    enum Match {
        BEGINS, RESEMBLES
    }

    /**
     * An organisation with so many people.
     *
     * @param detail what tells it apart; empty for one that nobody wrote down
     * @param number from 1
     */
    record House(String name, String detail, int number) implements Guest {
    }

    /** Somebody who is not known: a name and nothing else. */
    record Newcomer(String firstName, String lastName) implements Guest {
        @Override
        public String name() {
            return firstName + " " + lastName;
        }
    }
}
