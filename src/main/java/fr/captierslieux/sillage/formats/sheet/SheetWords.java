package fr.captierslieux.sillage.formats.sheet;

import fr.captierslieux.sillage.cases.CaseFile;
import fr.captierslieux.sillage.cases.Happening.FollowUp;
import fr.captierslieux.sillage.cases.Happening.OrientationMade;
import fr.captierslieux.sillage.cases.Happening.PlanMade;
import fr.captierslieux.sillage.cases.Happening.StageReached;
import fr.captierslieux.sillage.cases.ProjectFacts;
import fr.captierslieux.sillage.cases.Stages;
import fr.captierslieux.sillage.formats.sheet.SheetText.Item;
import fr.captierslieux.sillage.formats.sheet.SheetText.Section;
import fr.captierslieux.sillage.sheets.CaseSheet;
import fr.captierslieux.sillage.sheets.CaseSheet.ToDo;
import fr.captierslieux.sillage.sheets.SheetChoice.Notes;
import fr.captierslieux.sillage.words.Words;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sheet of a case in words: its head and the wide column, where work stands. The narrow one is {@link SheetFacts}. */
final class SheetWords {
    /** Title, facts and objectives: a plan with twenty of them does not take the room of all else. */
    private static final int PLAN_PARTS = 6;

    private final SheetSpeech speech;
    private final CaseSheet sheet;
    private final CaseFile file;

    /** @param words that know the network's labels */
    SheetWords(Words words, CaseSheet sheet) {
        this.speech = new SheetSpeech(words, sheet.on());
        this.sheet = sheet;
        this.file = sheet.file();
    }

    SheetText tell() {
        ProjectFacts project = file.project();
        String name = speech.get("sheet.name", file.facts().code().value());
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(speech.locale())
                .format(sheet.on());
        return new SheetText(name, project.name(),
                SheetSpeech.joined(project.commune(), project.epci(), department(project)), state(),
                file.stage().map(stage -> Stages.path().indexOf(stage.stage()) + 1).filter(each -> each > 0)
                        .orElse(-1),
                wide(), new SheetFacts(speech, sheet).narrow(), speech.get("sheet.foot", name, day));
    }

    private @Nullable String department(ProjectFacts project) {
        return project.department() == null ? null : speech.get("sheet.department", project.department());
    }

    private String state() {
        return String.join(" · ",
                Stream.of(file.stage().map(this::stage),
                        Optional.of(speech.get("case.status." + file.facts().status())),
                        Optional.ofNullable(file.facts().qualification())
                                .map(code -> speech.label("qualification", code)))
                        .flatMap(Optional::stream).toList());
    }

    private String stage(StageReached stage) {
        return speech.label("stage", stage.stage()) + " " + speech.get("casefile.since", speech.day(stage.on()));
    }

    private List<Section> wide() {
        List<Section> sections = new ArrayList<>();
        String about = file.project().description().strip();
        if (!about.isEmpty()) {
            sections.add(new Section(speech.get("casefile.section.project"),
                    List.of(SheetSpeech.item(SheetSpeech.part(Look.TEXT, about, 5))), left -> ""));
        }
        List<ToDo> toDo = sheet.toDo();
        sections.add(speech.section("sheet.section.to-do", toDo.isEmpty()
                ? List.of(SheetSpeech.item(SheetSpeech.part(Look.MUTED, speech.get("sheet.nothing.to-do"), 1)))
                : toDo.stream().map(this::toDo).toList(), "sheet.more.to-do"));
        List<FollowUp> followUps = file.list(FollowUp.class);
        sections.add(speech.section("sheet.section.follow-ups", followUps.isEmpty()
                ? List.of(SheetSpeech.item(SheetSpeech.part(Look.MUTED, speech.get("sheet.nothing.follow-ups"), 1)))
                : followUps.stream().map(this::followUp).toList(), "sheet.more.follow-ups"));
        speech.add(sections, "sheet.section.plan", file.list(PlanMade.class).stream().map(this::plan).toList(),
                "sheet.more.plan");
        speech.add(sections, "casefile.section.orientations",
                file.list(OrientationMade.class).stream().map(this::orientation).toList(), "sheet.more.orientations");
        return sections;
    }

    private Item toDo(ToDo toDo) {
        String due = "";
        if (toDo.dueOn() == null) {
            due = speech.get("cases.due.no-day");
        } else {
            long late = ChronoUnit.DAYS.between(toDo.dueOn(), sheet.on());
            due = SheetSpeech.joined(speech.day(toDo.dueOn()),
                    late > 0 ? speech.get("casefile.promise.late", late) : null);
        }
        String kind = toDo.kind() == ToDo.Kind.APPOINTMENT ? speech.get("sheet.appointment") : null;
        return SheetSpeech.item(SheetSpeech.part(Look.FIRST, "□ " + toDo.what(), 3),
                SheetSpeech.part(Look.MUTED, SheetSpeech.joined(kind, due, toDo.who()), 1));
    }

    private Item followUp(FollowUp each) {
        String what = speech.label("follow_up_kind", each.kind());
        String mode = each.mode() == null ? null : speech.lower(speech.label("mode", each.mode()));
        String minutes = each.minutes() == null || each.minutes() == 0 ? null : speech.duration(each.minutes());
        String with = each.people().isEmpty() ? null : speech.get("casefile.story.with", speech.some(each.people(), 3));
        if (sheet.choice().notes() == Notes.LEFT_OUT) { // one line each, so that a long way has room
            return SheetSpeech.item(SheetSpeech.part(Look.FIRST,
                    SheetSpeech.joined(speech.pair(speech.day(each.on()), speech.lower(what)), mode, minutes,
                            each.advisor()),
                    2));
        }
        List<SheetText.Part> parts = new ArrayList<>(List.of(
                SheetSpeech.part(Look.STRONG, SheetSpeech.joined(speech.day(each.on()), speech.lower(what), mode), 2),
                SheetSpeech.part(Look.MUTED, SheetSpeech.joined(minutes, with, each.advisor()), 2)));
        parts.add(SheetSpeech.part(Look.TEXT, each.report(), Integer.MAX_VALUE));
        return SheetSpeech.item(parts.toArray(SheetText.Part[]::new));
    }

    private Item plan(PlanMade made) {
        int tasks = made.steps().size();
        String themes = speech.some(
                made.plan().themes().stream().map(code -> speech.lower(speech.label("theme", code))).toList(), 3);
        List<SheetText.Part> parts = new ArrayList<>(List.of(SheetSpeech.part(Look.STRONG, made.plan().title(), 2),
                SheetSpeech.part(Look.MUTED,
                        SheetSpeech.joined(speech.days(made.plan().startsOn(), made.plan().endsOn()),
                                tasks == 0 ? null : speech.get("sheet.plan.tasks", made.done(), tasks), themes),
                        2)));
        made.plan().objectives().forEach(
                objective -> parts.add(SheetSpeech.part(Look.TEXT, "– " + objective.replaceFirst("^[-–•*] *", ""), 2)));
        return SheetSpeech.item(parts.subList(0, Math.min(parts.size(), PLAN_PARTS)).toArray(SheetText.Part[]::new));
    }

    private Item orientation(OrientationMade made) {
        String where = made.network() != null
                ? made.network()
                : made.destination().isEmpty() ? speech.label("destination_kind", made.kind()) : made.destination();
        String result = made.result() == null
                ? speech.label("orientation_result", "EN_ATTENTE")
                : speech.label("orientation_result", made.result());
        String answered = made.resultOn() == null ? null : speech.day(made.resultOn());
        return SheetSpeech.item(
                SheetSpeech.part(Look.FIRST, speech.pair(speech.day(made.on()), where), 2),
                SheetSpeech.part(Look.MUTED, SheetSpeech.joined(result, answered), 1),
                SheetSpeech.part(Look.TEXT, made.reason(), 2));
    }
}
