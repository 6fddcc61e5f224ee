/** Cards of address books (vCard 3.0, RFC 2426). The only user of ez-vcard. Start reading at {@link fr.captierslieux.sillage.formats.vcard.VcardWriter}. */
@NullMarked
package fr.captierslieux.sillage.formats.vcard;

import org.jspecify.annotations.NullMarked;
