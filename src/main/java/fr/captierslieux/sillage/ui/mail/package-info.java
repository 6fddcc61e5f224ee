/**
 * Mails that are begun here and written in the mail program of the system: prepared texts, and what happens where there is no such program.
 * Nothing is sent from here. Start reading at {@link fr.captierslieux.sillage.ui.mail.MailFlow}.
 */
@NullMarked
package fr.captierslieux.sillage.ui.mail;

import org.jspecify.annotations.NullMarked;
