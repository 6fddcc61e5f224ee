package fr.captierslieux.sillage.formats.ics;

import fr.captierslieux.sillage.calendar.CalendarEntry;
import fr.captierslieux.sillage.calendar.CalendarEntry.Arranged;
import fr.captierslieux.sillage.calendar.CalendarFile;
import fr.captierslieux.sillage.calendar.CalendarWriter;
import fr.captierslieux.sillage.formats.TargetFile;
import fr.captierslieux.sillage.words.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.Locale;
import java.util.Objects;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Calendars as .ics files. The identifier of a thing is made of its kind and code, so that a file that is read again changes what is there
 * instead of doubling it. The same rows give the same bytes.
 */
public final class IcsWriter implements CalendarWriter {
    private static final String OURS = "@sillage.captierslieux.fr";
    private static final String PRODUCT = "-//CAP Tiers-Lieux//Sillage//FR";

    static {
        // ical4j may ask a server whether its time zones are the latest; this product works without a network
        System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
    }

    @Override
    public void write(Path target, CalendarFile file) throws IOException {
        try (TargetFile whole = new TargetFile(target)) {
            whole.stream().write(FoldedLines.of(calendar(file).toString()).getBytes(StandardCharsets.UTF_8));
            whole.finish();
        }
    }

    private static Calendar calendar(CalendarFile file) {
        EntryText texts = new EntryText(Words.in(file.language()));
        Calendar calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ParisTime.zone());
        file.entries().forEach(entry -> calendar.add(event(entry, file, texts)));
        return calendar;
    }

    private static VEvent event(CalendarEntry entry, CalendarFile file, EntryText texts) {
        VEvent event = new VEvent(false);
        event.add(new Uid(entry.kind().name().toLowerCase(Locale.ROOT) + "-" + entry.code() + OURS));
        event.add(new DtStamp(file.at()));
        event.add(new Summary(texts.title(entry)));
        String where = texts.where(entry);
        if (!where.isEmpty()) {
            event.add(new Location(where));
        }
        event.add(new Categories(texts.kind(entry)));
        event.add(new Sequence(entry instanceof Arranged arranged ? (int) arranged.appointment().version() : 0));
        time(event, entry);
        return event;
    }

    private static void time(VEvent event, CalendarEntry entry) {
        boolean whole = entry.startsAt() == null;
        Temporal begins = whole ? entry.on() : inParis(entry, 0);
        Temporal ends = whole ? entry.lastOn().plusDays(1) : inParis(entry, entry.times().minutes());
        event.add(new DtStart<>(begins));
        event.add(new DtEnd<>(ends));
        event.add(whole ? ImmutableTransp.TRANSPARENT : ImmutableTransp.OPAQUE);
    }

    /** So many minutes after the beginning by the clock on the wall: the length that was arranged, also in a night with an hour more or less. */
    private static ZonedDateTime inParis(CalendarEntry entry, int minutes) {
        return LocalDateTime.of(entry.on(), Objects.requireNonNull(entry.startsAt())).plusMinutes(minutes)
                .atZone(ParisTime.ZONE);
    }
}
