package fr.captierslieux.sillage.ui.mail;

import fr.captierslieux.sillage.day.FindOwnCard;
import fr.captierslieux.sillage.people.ContactWriter;
import fr.captierslieux.sillage.people.FindPeople;

/**
 * How people are reached from here.
 *
 * @param program begins mails
 * @param people  finds whom other rows name
 * @param cards   writes cards for address books
 * @param own     finds the card of who works here
 */
public record MailUseCases(MailProgram program, FindPeople people, ContactWriter cards, FindOwnCard own) {
    /** The same with another mail program. */
    public MailUseCases by(MailProgram other) {
        return new MailUseCases(other, people, cards, own);
    }
}
