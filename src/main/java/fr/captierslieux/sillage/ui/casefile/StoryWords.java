package fr.captierslieux.sillage.ui.casefile;

import fr.captierslieux.sillage.cases.Happening;
import fr.captierslieux.sillage.cases.Happening.FollowUp;
import fr.captierslieux.sillage.cases.Happening.FundingObtained;
import fr.captierslieux.sillage.cases.Happening.JobsCounted;
import fr.captierslieux.sillage.cases.Happening.Milestone;
import fr.captierslieux.sillage.cases.Happening.OrientationMade;
import fr.captierslieux.sillage.cases.Happening.OtherCase;
import fr.captierslieux.sillage.cases.Happening.ResourceGiven;
import fr.captierslieux.sillage.cases.Happening.StageReached;
import fr.captierslieux.sillage.cases.Happening.TookPart;
import fr.captierslieux.sillage.cases.Happening.Trained;
import fr.captierslieux.sillage.cases.Happening.VisionAssessed;
import fr.captierslieux.sillage.cases.OwnValue;
import fr.captierslieux.sillage.lists.NetworkLists;
import fr.captierslieux.sillage.ui.attachments.AttachmentWords;
import fr.captierslieux.sillage.words.Words;
import fr.captierslieux.sillage.words.Written;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The story of a case in words: what each line of the timeline shows, speaks, prints and copies. */
final class StoryWords {
    /** A mode that the kind already says. */
    private static final Set<String> SAID = Set.of("APPEL/TELEPHONE", "VISITE/SUR_SITE");

    private final Words words;
    private final Written written;
    private final Clock clock;
    private final PlanWords planned;
    private final OrientationWords oriented;
    private final AttachmentWords files;

    StoryWords(Words words, Clock clock) {
        this.words = words;
        this.written = new Written(words);
        this.clock = clock;
        this.planned = new PlanWords(this);
        this.oriented = new OrientationWords(this);
        this.files = new AttachmentWords(words, clock);
    }

    /** What there is to say of orientations. */
    OrientationWords oriented() {
        return oriented;
    }

    /** What there is to say of what is planned. */
    PlanWords planned() {
        return planned;
    }

    /** The sub-stage that was reached within a stage; null for none. */
    @Nullable
    String subStage(StageReached stage) {
        return stage.subStage() == null ? null : words.label(NetworkLists.SUB_STAGES, stage.subStage());
    }

    Words words() {
        return words;
    }

    Written written() {
        return written;
    }

    String get(String key, Object... arguments) {
        return words.get(key, arguments);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    String day(LocalDate date) {
        return written.day(date, today());
    }

    /** « du 3 juin au 5 juin », « depuis le 3 juin »; one day is itself. */
    String days(@Nullable LocalDate from, @Nullable LocalDate until) {
        if (from == null) {
            return until == null ? "" : get("casefile.until", day(until));
        }
        if (until == null) {
            return get("casefile.since", day(from));
        }
        return until.equals(from) ? day(from) : get("casefile.from-until", day(from), day(until));
    }

    String month(YearMonth month) {
        return written.month(month);
    }

    /** The label of a code; empty without one. */
    String label(String list, @Nullable String code) {
        return code == null || code.isEmpty() ? "" : words.label(list, code);
    }

    /** As within a sentence. */
    String lower(String text) {
        return written.lower(text);
    }

    Told tell(StoryLine.Entry entry) {
        Told told = tell(entry.happening());
        if (entry.own().isEmpty()) {
            return told;
        }
        List<String> tags = new ArrayList<>(told.tags());
        entry.own().forEach(own -> tags.add(said(own)));
        return new Told(told.title(), told.facts(), told.text(), tags, told.state());
    }

    private Told tell(Happening happening) {
        return switch (happening) {
            case FollowUp followUp -> followUp(followUp);
            case Happening.AppointmentMade made -> planned.appointment(made);
            case Happening.TaskStands stands -> planned.task(stands);
            case Happening.PlanMade made -> planned.plan(made);
            case StageReached stage -> new Told(words.sentence("casefile.story.stage.", "stage", stage.stage()),
                    facts(day(stage.on()), subStage(stage)), "");
            case OrientationMade orientation -> oriented.tell(orientation);
            case Happening.FileAttached file -> attached(file);
            case VisionAssessed vision ->
                new Told(get("casefile.story.vision"), facts(day(vision.on()), vision.advisor()), scores(vision));
            case TookPart part -> new Told(label("event_kind", part.kind()), facts(day(part.on()), part.person()),
                    part.title());
            case Trained trained -> new Told(get("casefile.story.training"),
                    facts(days(trained.on(), trained.until()), trained.person()), trained.title(),
                    List.of(label("enrolment_status", trained.status())), null);
            case ResourceGiven given -> new Told(get("casefile.story.resource"), facts(day(given.on()),
                    given.copies() > 1 ? get("casefile.story.copies", given.copies()) : ""),
                    pair(label("resource_kind", given.kind()), given.title()));
            case JobsCounted jobs -> new Told(get("casefile.story.jobs"), facts(day(jobs.on()), jobs.source()),
                    jobs(jobs));
            case FundingObtained funding -> new Told(get("casefile.story.funding"), day(funding.on()),
                    pair(funding.funder(), euros(funding.amount())));
            case Milestone milestone -> milestone(milestone);
            case OtherCase other -> new Told(
                    get(other.outcome() == null ? "casefile.story.other-begun" : "casefile.story.other-ended",
                            other.network()),
                    facts(day(other.on()), lower(label("outcome", other.outcome()))), "");
        };
    }

    private Told followUp(FollowUp followUp) {
        return new Told(title(followUp), facts(day(followUp.on()), minutes("", followUp.minutes()),
                minutes("casefile.story.preparation", followUp.preparation()),
                minutes("casefile.story.travel", followUp.travel()), people(followUp), followUp.advisor()),
                followUp.report().strip(), followUp.themes().stream().map(code -> label("theme", code)).toList(),
                promise(followUp));
    }

    private String title(FollowUp followUp) {
        String kind = label("follow_up_kind", followUp.kind());
        int comma = kind.indexOf(',');
        String what = comma < 0 ? kind : kind.substring(0, comma);
        return followUp.mode() == null || SAID.contains(followUp.kind() + "/" + followUp.mode())
                ? what
                : what + " " + lower(label("mode", followUp.mode()));
    }

    private String minutes(String key, @Nullable Integer minutes) {
        if (minutes == null || minutes == 0) {
            return "";
        }
        return key.isEmpty() ? written.duration(minutes) : get(key, written.duration(minutes));
    }

    private String people(FollowUp followUp) {
        if (!followUp.people().isEmpty()) {
            String names = names(followUp.people());
            Integer count = followUp.participants();
            return count != null && count > followUp.people().size()
                    ? get("casefile.story.people-among", count, names)
                    : get("casefile.story.with", names);
        }
        if (followUp.participants() != null && followUp.participants() > 0) {
            return get("casefile.story.people", followUp.participants());
        }
        return followUp.collective() ? get("casefile.story.collective") : "";
    }

    /** « Awa Diarra, Paul Renaudin et Zoé Lefeuvre ». */
    private String names(List<String> people) {
        return people.size() == 1
                ? people.getFirst()
                : get("casefile.story.and", String.join(", ", people.subList(0, people.size() - 1)), people.getLast());
    }

    private Told.@Nullable State promise(FollowUp followUp) {
        if (followUp.nextAction().isEmpty()) {
            return null;
        }
        return promised(followUp.nextAction(), followUp.dueOn(), followUp.doneOn());
    }

    /** How something that was promised stands. */
    Told.State promised(String what, @Nullable LocalDate due, @Nullable LocalDate done) {
        if (done != null) {
            return new Told.State(what, get("casefile.promise.done", day(done)), Told.Look.DONE);
        }
        if (due == null) {
            return new Told.State(what, get("cases.due.no-day"), Told.Look.OPEN);
        }
        long late = ChronoUnit.DAYS.between(due, today());
        return late > 0
                ? new Told.State(what, get("casefile.promise.late", late), Told.Look.LATE)
                : late == 0
                        ? new Told.State(what, get("written.today"), Told.Look.DUE)
                        : new Told.State(what, get("casefile.promise.due", day(due)), Told.Look.OPEN);
    }

    private Told attached(Happening.FileAttached file) {
        String note = file.attachment().note();
        return new Told(get("casefile.story.attached"), files.facts(file.attachment()),
                file.attachment().name() + (note.isEmpty() ? "" : "\n" + note));
    }

    private String scores(VisionAssessed vision) {
        List<String> said = new ArrayList<>();
        for (int i = 0; i < vision.scores().size(); i++) {
            if (vision.scores().get(i) >= 0) {
                said.add(get("casefile.vision." + i) + " " + vision.scores().get(i) + "/3");
            }
        }
        return String.join(", ", said);
    }

    private String jobs(JobsCounted jobs) {
        return facts(jobs.created() == null ? "" : get("casefile.story.jobs-created", decimal(jobs.created())),
                jobs.kept() == null ? "" : get("casefile.story.jobs-kept", decimal(jobs.kept())));
    }

    private Told milestone(Milestone milestone) {
        String detail = milestone.detail() == null
                ? ""
                : switch (milestone.kind()) {
                    case FIRST_CONTACT -> label("channel", milestone.detail());
                    case QUALIFIED -> label("qualification", milestone.detail());
                    case CLOSED -> label("outcome", milestone.detail());
                    case STRUCTURE_CREATED -> label("legal_form", milestone.detail());
                    default -> "";
                };
        return new Told(get("casefile.story." + milestone.kind().name()), facts(day(milestone.on()), lower(detail)),
                "");
    }

    /** Ten-thousandths as people write them. */
    String decimal(long tenThousandths) {
        return written.decimal(tenThousandths);
    }

    String euros(long tenThousandths) {
        return written.decimal(tenThousandths) + "\u00a0€";
    }

    /** « Surface : 120 ». */
    String said(OwnValue own) {
        return pair(own.label(), value(own));
    }

    private String pair(String name, String value) {
        return get("casefile.pair", name, value);
    }

    /** What a field of one's own says, as people write it. */
    String value(OwnValue own) {
        return switch (own.type()) {
            case "DATE" -> day(LocalDate.parse(own.value()));
            case "OUI_NON" -> get(own.value().equals("O") ? "casefile.yes" : "casefile.no");
            case "NOMBRE", "ENTIER" -> written.plain(own.value());
            default -> own.value();
        };
    }

    static String facts(@Nullable String... facts) {
        return Stream.of(facts).filter(fact -> fact != null && !fact.isEmpty()).collect(Collectors.joining(", "));
    }
}
