/**
 * Calendars as iCalendar files (RFC 5545). The only user of ical4j; nothing here asks the network for time zones.
 * Start reading at {@link fr.captierslieux.sillage.formats.ics.IcsWriter}.
 */
@NullMarked
package fr.captierslieux.sillage.formats.ics;

import org.jspecify.annotations.NullMarked;
