package fr.captierslieux.sillage.search;

import fr.captierslieux.sillage.basics.Code;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something found.
 *
 * @param kind        what it is
 * @param code        its code; of an attachment its row in hexadecimal
 * @param title       its name or title; of a case and of a follow-up their project's name
 * @param detail      what tells it apart from others of that title: the commune, of a case its network, of a network its
 *                    départements, of a task, an appointment and an attachment the project or organisation, of a module its training,
 *                    of a session where it is; may be empty
 * @param on          day of a follow-up, an appointment, an attachment, an event, an action, a meeting and what it decided, when a session
 *                    begins, or when a task is due; null for all else
 * @param supportCase the case of a follow-up and an attachment, and of a task or appointment that has one; null for all else
 * @param excerpt     where the words stand
 */
public record Hit(Kind kind, Code code, String title, String detail, @Nullable LocalDate on, @Nullable Code supportCase,
        Excerpt excerpt) {
    /** What is searched, in the order in which it is shown. */
    public enum Kind {
        PERSON,
        CASE,
        PROJECT,
        ORGANISATION,
        NETWORK,
        APPOINTMENT,
        TASK,
        FOLLOW_UP,
        ATTACHMENT,
        TRAINING,
        SESSION,
        MODULE,
        TRAINER,
        EVENT,
        ACTION,
        RESOURCE,
        GROUP,
        MEETING,
        DECISION
    }
}
