package fr.captierslieux.sillage.ui.casefile;

import fr.captierslieux.sillage.agenda.Appointment;
import fr.captierslieux.sillage.basics.MailLink;
import fr.captierslieux.sillage.cases.CaseFile;
import fr.captierslieux.sillage.cases.Happening.AppointmentMade;
import fr.captierslieux.sillage.cases.Happening.FollowUp;
import fr.captierslieux.sillage.cases.Happening.OrientationMade;
import fr.captierslieux.sillage.cases.TeamMember;
import fr.captierslieux.sillage.ui.day.DayWords;
import fr.captierslieux.sillage.words.Words;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Mails to those who carry a project, begun from what its case says: what is sent is what a person reads and corrects. */
final class CaseLetters {
    private final DayWords days;
    private final Clock clock;

    /** What a mail is about. */
    enum Letter {
        CONFIRMATION, INTERVIEW, ORIENTATION, FREE
    }

    CaseLetters(Words words, Clock clock) {
        this.days = new DayWords(words, clock);
        this.clock = clock;
    }

    /** Those of the team who have an address, the main person first. */
    static List<String> addresses(CaseFile file) {
        return file.team().stream().map(TeamMember::email).filter(email -> !email.isBlank()).map(String::strip)
                .distinct().toList();
    }

    /** What the case gives cause for; a free one always. */
    List<Letter> possible(CaseFile file) {
        return Stream.of(Letter.values()).filter(letter -> find(letter, file).isPresent()).toList();
    }

    /** A mail begun; empty where the case gives no cause for it. */
    Optional<MailLink> find(Letter letter, CaseFile file) {
        return switch (letter) {
            case CONFIRMATION -> next(file).map(made -> confirmation(made, file));
            case INTERVIEW -> file.list(FollowUp.class).stream().findFirst().map(last -> interview(last, file));
            case ORIENTATION -> file.list(OrientationMade.class).stream().findFirst()
                    .map(last -> orientation(last, file));
            case FREE -> Optional.of(mail(file, days.get("mail.FREE.subject", file.project().name()),
                    days.get("mail.FREE.body")));
        };
    }

    private Optional<Appointment> next(CaseFile file) {
        LocalDateTime now = LocalDateTime.now(clock);
        return file.list(AppointmentMade.class).stream().filter(AppointmentMade::isPlanned)
                .map(AppointmentMade::appointment).filter(each -> !each.on().isBefore(now.toLocalDate()))
                .min(Comparator.comparing((Appointment each) -> begins(each).isBefore(now)) // of today, and begun
                        .thenComparing(CaseLetters::begins));
    }

    /** One without a time can still come on its day. */
    private static LocalDateTime begins(Appointment appointment) {
        LocalTime at = appointment.startsAt();
        return appointment.on().atTime(at == null ? LocalTime.MAX : at);
    }

    private MailLink confirmation(Appointment appointment, CaseFile file) {
        String when = DayWords.join(days.longDay(appointment.on()), days.meetings().time(appointment));
        String where = DayWords.join(appointment.place(), appointment.mode() == null
                ? ""
                : days.words().label("mode", appointment.mode()).toLowerCase(days.words().locale()));
        return mail(file, days.get("mail.CONFIRMATION.subject", days.longDay(appointment.on())),
                days.get("mail.CONFIRMATION.body", appointment.title(), DayWords.join(when, where),
                        file.project().name()));
    }

    /** What was agreed, and what comes next: of the last follow-up, and what else is promised. */
    private MailLink interview(FollowUp last, CaseFile file) {
        List<String> steps = new ArrayList<>();
        file.list(FollowUp.class).stream().filter(FollowUp::isOpenPromise).forEach(each -> steps.add("- "
                + each.nextAction() + (each.dueOn() == null ? "" : " (" + days.longDay(each.dueOn()) + ")")));
        return mail(file, days.get("mail.INTERVIEW.subject", file.project().name()),
                days.get("mail.INTERVIEW.body", days.longDay(last.on()), last.report().strip(),
                        steps.isEmpty() ? "-" : String.join("\n", steps)));
    }

    private MailLink orientation(OrientationMade made, CaseFile file) {
        String to = DayWords.join(made.network(), made.destination());
        String named = to.isEmpty() ? days.words().label("destination_kind", made.kind()) : to;
        return mail(file, days.get("mail.ORIENTATION.subject", named),
                days.get("mail.ORIENTATION.body", file.project().name(), named, made.reason().strip()));
    }

    private static MailLink mail(CaseFile file, String subject, String body) {
        return new MailLink(addresses(file), subject.replace('\n', ' '), body);
    }
}
