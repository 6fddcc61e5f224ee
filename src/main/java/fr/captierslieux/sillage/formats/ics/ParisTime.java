package fr.captierslieux.sillage.formats.ics;

import java.time.ZoneId;
import java.time.ZoneOffset;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * The time of Metropolitan France, written out in each file, so that no program has to know it. The rule is that of directive 2000/84/EC, in
 * force since 1996: summer time from the last Sunday of March to the last of October, at one o'clock of Greenwich.
 */
final class ParisTime {
    static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final ZoneOffset WINTER = ZoneOffset.ofHours(1);
    private static final ZoneOffset SUMMER = ZoneOffset.ofHours(2);

    private ParisTime() {
    }

    static VTimeZone zone() {
        VTimeZone zone = new VTimeZone();
        zone.add(new TzId(ZONE.getId()));
        zone.add(observance(new Daylight(), "CEST", WINTER, SUMMER, "19960331T020000", "3"));
        zone.add(observance(new Standard(), "CET", SUMMER, WINTER, "19961027T030000", "10"));
        return zone;
    }

    private static Observance observance(Observance observance, String name, ZoneOffset before, ZoneOffset after,
            String since, String month) {
        observance.add(new TzName(name));
        observance.add(new TzOffsetFrom(before));
        observance.add(new TzOffsetTo(after));
        observance.add(new DtStart<>(since));
        observance.add(new RRule<>("FREQ=YEARLY;BYMONTH=" + month + ";BYDAY=-1SU"));
        return observance;
    }
}
