package fr.captierslieux.sillage.formats.sheet;

import fr.captierslieux.sillage.cases.CaseFacts;
import fr.captierslieux.sillage.cases.CaseFile;
import fr.captierslieux.sillage.cases.Happening;
import fr.captierslieux.sillage.cases.Happening.FollowUp;
import fr.captierslieux.sillage.cases.Happening.FundingObtained;
import fr.captierslieux.sillage.cases.Happening.JobsCounted;
import fr.captierslieux.sillage.cases.Happening.Milestone;
import fr.captierslieux.sillage.cases.Happening.OtherCase;
import fr.captierslieux.sillage.cases.Happening.StageReached;
import fr.captierslieux.sillage.cases.Happening.VisionAssessed;
import fr.captierslieux.sillage.cases.Partner;
import fr.captierslieux.sillage.cases.ProjectFacts;
import fr.captierslieux.sillage.cases.TeamMember;
import fr.captierslieux.sillage.formats.sheet.SheetText.Item;
import fr.captierslieux.sillage.formats.sheet.SheetText.Part;
import fr.captierslieux.sillage.formats.sheet.SheetText.Score;
import fr.captierslieux.sillage.formats.sheet.SheetText.Section;
import fr.captierslieux.sillage.sheets.CaseSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The narrow column of a sheet: who, since when, how far, and the figures. */
final class SheetFacts {
    private static final int CRITERIA = 6;

    private final SheetSpeech speech;
    private final CaseSheet sheet;
    private final CaseFile file;

    SheetFacts(SheetSpeech speech, CaseSheet sheet) {
        this.speech = speech;
        this.sheet = sheet;
        this.file = sheet.file();
    }

    List<Section> narrow() {
        List<Section> sections = new ArrayList<>();
        speech.add(sections, "casefile.section.team", file.team().stream().map(this::member).toList(),
                "sheet.more.team");
        speech.add(sections, "casefile.section.case", support(), "sheet.more.support");
        speech.add(sections, "sheet.section.path", path(), "sheet.more.path");
        vision(sections);
        speech.add(sections, "sheet.section.figures", figures(), "sheet.more.figures");
        speech.add(sections, "sheet.section.place", place(), "sheet.more.place");
        return sections;
    }

    private Item member(TeamMember member) {
        return SheetSpeech.item(
                SheetSpeech.part(Look.FIRST,
                        SheetSpeech.joined(member.name(), speech.lower(speech.label("member_role", member.role()))), 2),
                SheetSpeech.part(Look.MUTED, member.phone(), 1), SheetSpeech.part(Look.MUTED, member.email(), 2));
    }

    private List<Item> support() {
        List<Item> items = new ArrayList<>();
        CaseFacts facts = file.facts();
        items.add(SheetSpeech.item(SheetSpeech.part(Look.FIRST, facts.network(), 2),
                SheetSpeech.part(Look.MUTED, facts.advisor() == null ? "" : facts.advisor(), 2)));
        for (Partner partner : file.partners()) {
            if (partner.network().equals(facts.network()) && partner.role().equals("ACCOMPAGNE")) {
                continue; // said above
            }
            items.add(SheetSpeech.item(SheetSpeech.part(Look.FIRST, partner.network(), 2),
                    SheetSpeech.part(Look.MUTED, speech.lower(speech.label("partner_role", partner.role())), 1)));
        }
        facts.agreements().forEach(title -> items.add(line(title)));
        return items;
    }

    /** Dates of the case, its stages and those of other cases, the newest first: what has no room is old. */
    private List<Item> path() {
        return file.story().stream().flatMap(this::step).toList();
    }

    private Stream<Item> step(Happening happening) {
        String what = switch (happening) {
            case Milestone milestone -> speech.get("casefile.story." + milestone.kind().name());
            case StageReached stage -> speech.label("stage", stage.stage());
            case OtherCase other -> speech.get(
                    other.outcome() == null ? "casefile.story.other-begun" : "casefile.story.other-ended",
                    other.network());
            default -> "";
        };
        return what.isEmpty() ? Stream.empty() : Stream.of(line(speech.pair(speech.day(happening.on()), what)));
    }

    private void vision(List<Section> sections) {
        List<VisionAssessed> looks = file.list(VisionAssessed.class);
        if (looks.isEmpty()) {
            return;
        }
        VisionAssessed now = looks.getFirst();
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < CRITERIA; i++) {
            int before = looks.size() > 1 ? looks.get(1).scores().get(i) : -1;
            parts.add(new Part(Look.TEXT, speech.get("casefile.vision." + i), 2,
                    new Score(now.scores().get(i), before)));
        }
        String title = SheetSpeech.joined(speech.get("casefile.section.vision"), speech.day(now.on()));
        sections.add(new Section(title, List.of(new Item(parts)), left -> speech.get("sheet.more.vision")));
    }

    private List<Item> figures() {
        List<Item> items = new ArrayList<>();
        CaseSheet.Minutes minutes = sheet.minutes();
        int followUps = file.list(FollowUp.class).size();
        if (followUps > 0) {
            items.add(line(speech.get("sheet.figures.hours", speech.duration(minutes.faceToFace()), followUps)));
        }
        add(items, minutes.preparation(), "casefile.story.preparation");
        add(items, minutes.travel(), "casefile.story.travel");
        file.list(JobsCounted.class).stream().limit(1).forEach(jobs -> items.add(line(SheetSpeech.joined(
                speech.day(jobs.on()),
                jobs.created() == null
                        ? null
                        : speech.get("casefile.story.jobs-created", speech.decimal(jobs.created())),
                jobs.kept() == null ? null : speech.get("casefile.story.jobs-kept", speech.decimal(jobs.kept()))))));
        List<FundingObtained> funding = file.list(FundingObtained.class);
        if (!funding.isEmpty()) {
            items.add(line(speech.get("casefile.sum.funding", euros(sheet.funding()))));
            funding.forEach(each -> items.add(SheetSpeech
                    .item(SheetSpeech.part(Look.MUTED, speech.pair(each.funder(), euros(each.amount())), 2))));
        }
        return items;
    }

    private void add(List<Item> items, long minutes, String key) {
        if (minutes > 0) {
            items.add(line(speech.get(key, speech.duration(minutes))));
        }
    }

    private String euros(long tenThousandths) {
        return speech.decimal(tenThousandths) + "\u00a0€";
    }

    private List<Item> place() {
        ProjectFacts project = file.project();
        List<Item> items = new ArrayList<>();
        String families = speech
                .some(project.families().stream().map(code -> speech.label("family", code)).toList(), 4);
        String functions = speech
                .some(project.functions().stream().map(code -> speech.label("function", code)).toList(), 5);
        Stream.of(speech.label("project_state", project.state()), families, functions,
                speech.label("legal_form", project.legalForm())).filter(text -> !text.isEmpty())
                .forEach(text -> items.add(line(text)));
        return items;
    }

    private static Item line(String text) {
        return SheetSpeech.item(SheetSpeech.part(Look.TEXT, text, 3));
    }
}
