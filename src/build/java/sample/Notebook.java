package sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the follow-ups of a case: dates, then an episode for each date, then the promises, of which
 * the next note tells the outcome. A promise is recorded as kept only before it is told as kept.
 */
final class Notebook {

    private static final double PACE = 1.44;

    private final Tables tables;
    private final Networks networks;
    private final Episodes episodes;
    private final Phrases phrases;
    private final Dice dice;

    /** A meeting that has been decided and not yet put into words. */
    private record Meeting(LocalDate on, Episodes.Episode episode, String type) {
    }

    Notebook(Tables tables, Networks networks, Dice dice) {
        this.tables = tables;
        this.networks = networks;
        this.dice = dice;
        episodes = new Episodes(dice);
        phrases = new Phrases(dice);
    }

    void tell(CaseFile file) {
        List<Meeting> meetings = new ArrayList<>();
        boolean young = file.interview == null;
        if (file.previous == null && file.trade.isEmpty() && dice.chance(young ? 0.75 : 0.12)) {
            episodes.draw("CONTACT", 1, file.project).forEach(e -> meetings.add(new Meeting(file.contact, e, "")));
        }
        if (file.interview != null) {
            String pool = file.previous != null ? "RELAY" : file.trade.isEmpty() ? "FIRST" : "JOIN";
            episodes.draw(pool, 1, file.project)
                    .forEach(e -> meetings.add(new Meeting(file.interview, e, "PREMIER_ENTRETIEN")));
            if (file.start == null) {
                addLight(file, meetings);
            } else {
                addAccompaniment(file, meetings);
            }
        }
        write(file, meetings);
    }

    private void addLight(CaseFile file, List<Meeting> meetings) {
        LocalDate day = file.interview;
        List<Episodes.Episode> drawn = episodes.draw("LIGHT", dice.between(0, 3), file.project);
        for (Episodes.Episode episode : drawn) {
            day = Dice.workday(day.plusDays(dice.between(12, 60)));
            if (day.isBefore(file.end())) {
                meetings.add(new Meeting(day, episode, ""));
            }
        }
    }

    private void addAccompaniment(CaseFile file, List<Meeting> meetings) {
        List<LocalDate> dates = new ArrayList<>();
        double rhythm = (0.75 + dice.between(0, 70) / 100.0) * PACE;
        LocalDate day = file.start.equals(file.interview) ? next(file, file.start, rhythm) : file.start;
        while (day.isBefore(file.end())) {
            dates.add(day);
            day = next(file, day, rhythm);
        }
        for (int from = 0; from < dates.size();) {
            String pool = pool(file, dates.get(from));
            int to = from;
            while (to < dates.size() && pool(file, dates.get(to)).equals(pool)) {
                to++;
            }
            List<Episodes.Episode> drawn = episodes.draw(pool, to - from, file.project);
            for (int i = 0; i < drawn.size(); i++) {
                meetings.add(new Meeting(dates.get(from + i), drawn.get(i), ""));
            }
            from = to;
        }
    }

    private static String pool(CaseFile file, LocalDate day) {
        return file.trade.isEmpty() ? file.project.stageOn(day) : file.trade;
    }

    private LocalDate next(CaseFile file, LocalDate day, double rhythm) {
        String stage = file.project.stageOn(day);
        double slow = switch (stage) {
            case "CONSOLIDATION" -> 1.7;
            case "DEVELOPPEMENT" -> 1.4;
            case "OUVERTURE" -> 1.2;
            default -> 1.0;
        };
        return Dice.workday(day.plusDays(Math.max(8, Math.round(dice.between(16, 48) * rhythm * slow))));
    }

    private void write(CaseFile file, List<Meeting> meetings) {
        String kept = "";
        for (int i = 0; i < meetings.size(); i++) {
            Meeting meeting = meetings.get(i);
            LocalDate following = i + 1 < meetings.size() ? meetings.get(i + 1).on() : file.closed;
            kept = writeOne(file, meeting, kept, following);
        }
        if (file.closed != null && file.interview != null && !file.outcome.isEmpty()) {
            writeClosing(file, kept);
        }
    }

    /** Returns the sentence that the next note may tell about this promise, or an empty string. */
    private String writeOne(CaseFile file, Meeting meeting, String kept, LocalDate following) {
        Episodes.Episode e = meeting.episode();
        String text = phrases.fill(e.note(), file.project, meeting.on());
        Integer people = e.type() == 'A' ? phrases.firstNumber() : null;
        if (!kept.isEmpty()) {
            text = dice.chance(0.68) ? kept + " " + text : text + " " + kept;
        } else if (!meeting.type().equals("PREMIER_ENTRETIEN") && dice.chance(0.65)) {
            // A first interview has no before: a detail would tell of progress that nobody has made yet.
            String detail = episodes.detail(e.themes(), file.project);
            text = detail.isEmpty() ? text : text + " " + phrases.fill(detail, file.project, meeting.on());
        }
        boolean promised = !e.promise().isEmpty() && dice.chance(0.76);
        LocalDate due = promised ? Episodes.due(meeting.on(), dice) : null;
        LocalDate done = promised ? done(file, meeting.on(), due, following) : null;
        String type = meeting.type().isEmpty() ? Episodes.type(e.type()) : meeting.type();
        row(file, meeting.on(), type, e, people, text,
                promised ? phrases.fill(e.promise(), file.project, meeting.on()) : "", due, done);
        boolean tellable = done != null && following != null && !e.kept().isEmpty() && dice.chance(0.72);
        return tellable ? phrases.fill(e.kept(), file.project, done) : "";
    }

    /** When a promise was kept. The last one of an open case is often still open, and sometimes late. */
    private LocalDate done(CaseFile file, LocalDate on, LocalDate due, LocalDate following) {
        LocalDate done = Dice.workday(due.plusDays(dice.between(-4, 3)));
        if (done.isBefore(on)) {
            done = on;
        }
        if (following != null) {
            boolean forgotten = file.open() && due.isAfter(LocalDate.of(2026, 3, 31)) && dice.chance(0.05);
            return forgotten ? null : done.isAfter(following) ? following : done;
        }
        return done.isAfter(Dice.TODAY) || dice.chance(0.3) ? null : done;
    }

    private void writeClosing(CaseFile file, String kept) {
        List<String> pool = !file.trade.isEmpty()
                ? Closings.TRADE
                : file.reason.isEmpty() || !Closings.BY_REASON.containsKey(file.reason)
                        ? Closings.BY_OUTCOME.getOrDefault(file.outcome, Closings.BY_REASON.get("AUTRE"))
                        : Closings.BY_REASON.get(file.reason);
        String text = phrases.fill(dice.pick(pool), file.project, file.closed);
        text = kept.isEmpty() ? text : kept + " " + text;
        char type = file.outcome.equals("INJOIGNABLE") ? 'T' : file.start == null ? 'T' : 'B';
        char mode = file.outcome.equals("INJOIGNABLE") ? 'c' : type == 'T' ? 't' : dice.pick('b', 's', 'v');
        Episodes.Episode e = new Episodes.Episode(0, type, mode, "", List.of(type == 'B' ? "MI" : "PV"), "", "", "");
        row(file, file.closed, Episodes.type(type), e, null, text, "", null, null);
        boolean success = file.outcome.equals("OBJECTIF_ATTEINT") || file.outcome.equals("STRUCTURE_CREEE");
        LocalDate after = Dice.workday(file.closed.plusDays(183));
        if (success && file.project.openedOn != null && !after.isAfter(Dice.TODAY) && dice.chance(0.45)) {
            Episodes.Episode later = new Episodes.Episode(0, 'P', 't', "", List.of("MI", "PV"), "", "", "");
            row(file, after, "POST_SORTIE", later, null, phrases.fill(dice.pick(Closings.AFTER), file.project, after),
                    "", null, null);
        }
    }

    private void row(CaseFile file, LocalDate on, String type, Episodes.Episode e, Integer people, String text,
            String promise, LocalDate due,
            LocalDate done) {
        boolean site = e.mode() == 's';
        Integer minutes = switch (e.type()) {
            case 'T' -> e.mode() == 'c' ? null : dice.stepped(10, 40, 5);
            case 'M' -> e.mode() == 'c' ? dice.stepped(10, 20, 5) : 45;
            case 'L' -> dice.stepped(30, 90, 15);
            case 'A' -> dice.stepped(90, 180, 15);
            default -> dice.stepped(type.equals("PREMIER_ENTRETIEN") ? 60 : 45, 105, 15);
        };
        Integer preparation = e.type() == 'T' || e.type() == 'M' || dice.chance(0.25)
                ? null
                : dice.stepped(0, e.type() == 'A' ? 90 : 45, 15);
        Integer travel = site ? dice.stepped(20, 120, 10) : null;
        boolean group = e.type() == 'A';
        Integer count = people != null ? people : group ? dice.between(8, 20) : null;
        Networks.Advisor author = dice.chance(0.94) ? file.advisor : networks.anyAdvisor(file.advisor.network(), dice);
        String themes = dice.chance(0.04) ? "" : Episodes.themes(e.themes());
        String code = tables.code(tables.followUps, file.advisor.network(), author.device());
        tables.followUps.add(code, file.code,
                author.code(), on, type,
                Episodes.mode(e.mode()), minutes, preparation, travel, group ? "O" : dice.chance(0.7) ? "N" : "", count,
                themes, text, promise, due,
                done, Present.at(file.project, code, type, text));
    }
}
