/**
 * A new contact: one form that makes a person, a project, a case and its first follow-up, and beside it who is there already and to
 * which network the call falls. Start reading at {@link fr.captierslieux.sillage.ui.contact.ContactPage}.
 */
@NullMarked
package fr.captierslieux.sillage.ui.contact;

import org.jspecify.annotations.NullMarked;
