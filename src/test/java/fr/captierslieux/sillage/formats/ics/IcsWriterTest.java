package fr.captierslieux.sillage.formats.ics;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.agenda.Appointment;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.calendar.CalendarEntry;
import fr.captierslieux.sillage.calendar.CalendarEntry.Arranged;
import fr.captierslieux.sillage.calendar.CalendarEntry.Event;
import fr.captierslieux.sillage.calendar.CalendarEntry.Governance;
import fr.captierslieux.sillage.calendar.CalendarEntry.HalfDay;
import fr.captierslieux.sillage.calendar.CalendarFile;
import fr.captierslieux.sillage.day.CaseName;
import fr.captierslieux.sillage.day.DayLine;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are read back: by the library, and line by line as a program that knows only the standard would. */
class IcsWriterTest {
    private static final Instant AT = Instant.parse("2026-11-24T10:41:00Z");

    @TempDir
    private Path folder;

    private static Arranged appointment(String code, String title, String on, @Nullable String from,
            @Nullable String until) {
        return new Arranged(new DayLine.Meeting(new Appointment(RowId.derived("appointment", code), new Code(code), 3,
                title, LocalDate.parse(on), from == null ? null : LocalTime.parse(from),
                until == null ? null : LocalTime.parse(until), new Code("INES"), new Code("D1"),
                List.of(new Code("ZOE")), null, "SUR_SITE", "44109", "Le local; derrière la mairie",
                Appointment.Status.PLANNED, null, "Note confidentielle"), "Inès Thébault", "Nantes",
                new CaseName(new Code("D1"), "La Petite Gare", "Savenay", null, new Code("INES"), "Inès Thébault")));
    }

    private String write(CalendarEntry... entries) throws IOException {
        Path target = folder.resolve("agenda.ics");
        new IcsWriter().write(target, new CalendarFile(List.of(entries), AT, Locale.FRANCE));
        return Files.readString(target);
    }

    private static Calendar read(String text) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static List<VEvent> events(String text) throws IOException, ParserException {
        return read(text).<VEvent>getComponents("VEVENT");
    }

    private static String property(VEvent event, String name) {
        return event.getProperty(name).orElseThrow().getValue();
    }

    @Test
    void saysTitleProjectAndPlaceAndNobody() throws Exception {
        String text = write(appointment("A-1", "Visite, « café » & plan\nsuite\\", "2026-11-26", "09:00", "10:30"));
        VEvent event = events(text).getFirst();
        assertThat(property(event, "SUMMARY")).isEqualTo("Visite, « café » & plan\nsuite\\, La Petite Gare");
        assertThat(property(event, "LOCATION")).isEqualTo("Le local; derrière la mairie, Nantes, Sur site");
        assertThat(property(event, "UID")).isEqualTo("appointment-A-1@sillage.captierslieux.fr");
        assertThat(property(event, "DTSTAMP")).isEqualTo("20261124T104100Z");
        assertThat(text).doesNotContain("confidentielle", "ZOE", "Inès", "Thébault", "INES");
    }

    @Test
    void isWrittenAsTheStandardAsks() throws Exception {
        String title = "Un titre très long, œuvre d’été à 50 % ; " + "çà et là ".repeat(20);
        String text = write(appointment("A-1", title, "2026-11-26", "09:00", "10:30"));
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(text.split("\r\n")).allSatisfy(
                line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        String unfolded = text.replace("\r\n ", "");
        assertThat(unfolded).contains("SUMMARY:" + title.strip().replace(",", "\\,").replace(";", "\\;")
                .substring(0, 60));
        assertThat(unfolded).startsWith("BEGIN:VCALENDAR\r\nPRODID:").contains(
                "DTSTART;TZID=Europe/Paris:20261126T090000",
                "DTEND;TZID=Europe/Paris:20261126T103000");
    }

    @Test
    void theZoneIsInTheFileAndKnowsSummer() throws Exception {
        String text = write(appointment("SUMMER", "a", "2026-03-29", "14:00", "15:00"),
                appointment("WINTER", "b", "2026-10-25", "14:00", "15:00"),
                appointment("SKIPPED", "c", "2026-03-29", "02:30", "03:30"),
                appointment("BEFORE", "d", "2026-03-28", "14:00", "15:00"));
        VTimeZone zone = read(text).<VTimeZone>getComponents("VTIMEZONE").getFirst();
        assertThat(zone.getObservances()).hasSize(2);
        assertThat(offset(text, "SUMMER")).isEqualTo(ZoneOffset.ofHours(2));
        assertThat(offset(text, "WINTER")).isEqualTo(ZoneOffset.ofHours(1));
        assertThat(offset(text, "BEFORE")).isEqualTo(ZoneOffset.ofHours(1));
        assertThat(text).as("an hour that the night leaves out is the one after it")
                .contains("DTSTART;TZID=Europe/Paris:20260329T033000");
        assertThat(observed(zone, "2026-10-25T14:00:00Z")).isEqualTo("CET");
        assertThat(observed(zone, "2026-06-25T14:00:00Z")).isEqualTo("CEST");
    }

    private static ZoneOffset offset(String text, String code) throws IOException, ParserException {
        VEvent event = events(text).stream().filter(each -> property(each, "UID").contains("-" + code + "@"))
                .findFirst()
                .orElseThrow();
        DtStart<ZonedDateTime> start = event.<DtStart<ZonedDateTime>>getProperty("DTSTART").orElseThrow();
        return start.getDate().getOffset();
    }

    private static String observed(VTimeZone zone, String at) {
        return Objects.requireNonNull(zone.getApplicableObservance(OffsetDateTime.parse(at))).getProperty("TZNAME")
                .orElseThrow().getValue();
    }

    @Test
    void whatHasNoHourIsOfTheWholeDayAndWhatPassesMidnightEndsOnTheNext() throws Exception {
        String text = write(appointment("DAY", "a", "2026-11-26", null, null),
                appointment("OPEN", "b", "2026-11-26", "09:00", null),
                appointment("NIGHT", "c", "2026-12-31", "22:00", "01:30"),
                new Event(new Code("E"), "RENCONTRE_DEPARTEMENTALE", "Trois jours", LocalDate.of(2026, 11, 24),
                        LocalDate.of(2026, 11, 26), "Laval", "CRESS"),
                new Governance(new Code("G"), "COPIL", LocalDate.of(2026, 11, 27), null),
                new HalfDay(new Code("H"), new Code("S"), "Piloter un Tiers-Lieu", "4", "MATIN",
                        LocalDate.of(2026, 11, 30), null, null, "Repères", "Bertrand Ouvrard", "Clisson"));
        String unfolded = text.replace("\r\n ", "");
        assertThat(unfolded).contains("DTSTART;VALUE=DATE:20261126\r\nDTEND;VALUE=DATE:20261127",
                "DTSTART;TZID=Europe/Paris:20261126T090000\r\nDTEND;TZID=Europe/Paris:20261126T100000",
                "DTSTART;TZID=Europe/Paris:20261231T220000\r\nDTEND;TZID=Europe/Paris:20270101T013000",
                "DTSTART;VALUE=DATE:20261124\r\nDTEND;VALUE=DATE:20261127", "SUMMARY:Comité de pilotage",
                "SUMMARY:Piloter un Tiers-Lieu\\, session 4\\, Repères\\, Matin");
        assertThat(unfolded).doesNotContain("Ouvrard");
        assertThat(events(text)).hasSize(6)
                .allSatisfy(event -> assertThat(event.<DtEnd<Temporal>>getProperty("DTEND")).isPresent());
        assertThat(read(text).validate().hasErrors()).isFalse();
    }

    @Test
    void theSameRowsGiveTheSameBytesAndTheSameNames() throws Exception {
        CalendarEntry[] entries = {appointment("A-1", "a", "2026-11-26", "09:00", "10:30"),
                new Governance(new Code("A-1"), "COPIL", LocalDate.of(2026, 11, 27), null)};
        String first = write(entries);
        assertThat(write(entries)).isEqualTo(first);
        assertThat(events(first)).extracting(event -> property(event, "UID")).doesNotHaveDuplicates();
    }

    @Test
    void noServerIsAskedForTimeZones() throws Exception {
        write();
        assertThat(System.getProperty("net.fortuna.ical4j.timezone.update.enabled")).isEqualTo("false");
    }
}
