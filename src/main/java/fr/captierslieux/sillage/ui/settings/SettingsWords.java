package fr.captierslieux.sillage.ui.settings;

import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.lists.CodeList;
import fr.captierslieux.sillage.lists.ListNames;
import fr.captierslieux.sillage.lists.NetworkLists;
import fr.captierslieux.sillage.lists.SetNumber;
import fr.captierslieux.sillage.orientation.CallingSituations.Calling;
import fr.captierslieux.sillage.orientation.Criterion;
import fr.captierslieux.sillage.reports.BreakdownLists;
import fr.captierslieux.sillage.reports.Indicator;
import fr.captierslieux.sillage.settings.EditSubStage;
import fr.captierslieux.sillage.settings.EditTemplate;
import fr.captierslieux.sillage.settings.NoteTemplate;
import fr.captierslieux.sillage.settings.ReadRest;
import fr.captierslieux.sillage.settings.ReadRest.SaidNumber;
import fr.captierslieux.sillage.settings.ReadRest.SaidSituation;
import fr.captierslieux.sillage.settings.SubStage;
import fr.captierslieux.sillage.ui.forms.FormRequest;
import fr.captierslieux.sillage.ui.settings.SettingLine.Detail;
import fr.captierslieux.sillage.words.Words;
import fr.captierslieux.sillage.words.Written;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Settings in words. */
final class SettingsWords {
    private final Words words;
    private final Written written;

    SettingsWords(Words words) {
        this.words = words;
        this.written = new Written(words);
    }

    Words words() {
        return words;
    }

    /** What a section is called. */
    String name(Section section) {
        return words.get((section instanceof Section.Entries ? "settings.list." : "settings.section.") + section.id());
    }

    /** What may be done there, and why no more. */
    String about(Section section) {
        return switch (section) {
            case Section.Entries entries -> about(entries.list());
            case Section.Templates ignored -> words.get("settings.about.templates");
            case Section.SubStages ignored -> words.get("settings.about.sub-stages");
            case Section.PlanModels ignored -> words.get("settings.about.plan-models");
            case Section.Agreements ignored -> words.get("settings.about.agreements");
            case Section.Situations ignored -> words.get("settings.about.situations");
            case Section.Numbers numbers -> words.get("settings.about." + numbers.id());
        };
    }

    private String about(CodeList list) {
        String counting = BreakdownLists.listCounting(list.name()).stream().map(Indicator::code)
                .collect(Collectors.joining(", "));
        if (list.open()) {
            return counting.isEmpty() ? words.get("settings.open") : words.get("settings.open.counted", counting);
        }
        return counting.isEmpty() ? words.get("settings.fixed") : words.get("settings.fixed.counted", counting);
    }

    /**
     * The lines of a section.
     *
     * @param uses in how many rows each code stands; null while these are counted
     */
    List<SettingLine> lines(Section section, SettingsPicture picture, @Nullable Map<String, Long> uses) {
        return switch (section) {
            case Section.Entries entries -> entries(entries, picture.lists().lists(), uses);
            case Section.SubStages subStages -> picture.lists().subStages().stream()
                    .map(each -> subStage(subStages, each, picture.lists().lists())).toList();
            case Section.PlanModels models -> new ModelWords(words).lines(models, picture.models());
            case Section.Agreements agreements -> new AgreementWords(words).lines(agreements, picture.agreements());
            case Section.Situations situations -> picture.situations().stream()
                    .map(each -> situation(situations, each)).toList();
            case Section.Numbers numbers -> picture.numbers().stream()
                    .filter(each -> each.number().kind() == numbers.kind()).map(each -> number(numbers, each)).toList();
            case Section.Templates templates -> picture.templates().stream().map(each -> template(templates, each))
                    .toList();
        };
    }

    private List<SettingLine> entries(Section.Entries section, NetworkLists lists, @Nullable Map<String, Long> uses) {
        String list = section.list().name();
        Words french = Words.french();
        Words english = Words.in(Locale.UK);
        french.learn(lists.labels(Locale.FRENCH));
        english.learn(lists.labels(Locale.ENGLISH));
        return lists.codes(list).stream().map(code -> entry(section, lists, code, french.label(list, code),
                english.label(list, code), uses == null ? "" : uses(uses.getOrDefault(code, 0L)))).toList();
    }

    private SettingLine entry(Section.Entries section, NetworkLists lists, String code, String french, String english,
            String uses) {
        String list = section.list().name();
        boolean inEnglish = words.locale().getLanguage().equals("en");
        boolean shipped = NetworkLists.isShipped(list, code);
        boolean retired = lists.isRetired(list, code);
        String state = state(shipped, retired);
        FormRequest edit = lists.find(list, code).isPresent()
                ? FormRequest.edit("listes", RowId.derived("list_code", list, code))
                : FormRequest.create("listes", Map.of("liste", ListNames.exchanged(list), "code", code));
        return new SettingLine(section, code, inEnglish ? english : french,
                (inEnglish ? french : english) + " · " + code, uses, state, retired,
                List.of(new Detail(words.get("settings.fact.french"), french),
                        new Detail(words.get("settings.fact.english"), english),
                        new Detail(words.get("settings.fact.shipped"), shipped(list, code, french, english)),
                        new Detail(words.get("settings.fact.code"), code),
                        new Detail(words.get("settings.fact.state"), state),
                        new Detail(words.get("settings.fact.uses"), uses)),
                "", edit);
    }

    /** The shipped labels where the network calls the entry otherwise. */
    private static @Nullable String shipped(String list, String code, String french, String english) {
        String usual = Words.french().shippedLabel(list, code);
        String usualEnglish = Words.in(Locale.UK).shippedLabel(list, code);
        boolean same = usual.equals(french) && usualEnglish.equals(english);
        return same || !NetworkLists.isShipped(list, code) ? null : usual + " · " + usualEnglish;
    }

    private SettingLine template(Section section, NoteTemplate template) {
        String state = state(template.shipped() && !template.said(), template.retired());
        String stage = template.stage() == null
                ? words.get("settings.any-stage")
                : words.label("stage", template.stage());
        String kind = template.kind() == null
                ? words.get("settings.any-kind")
                : words.label("follow_up_kind", template.kind());
        String second = Stream.of(template.stage() == null ? "" : stage, template.kind() == null ? "" : kind)
                .filter(each -> !each.isEmpty()).collect(Collectors.joining(" · "));
        return new SettingLine(section, template.code(), template.title(),
                second.isEmpty() ? words.get("settings.any") : second, "", state, template.retired(),
                List.of(new Detail(words.get("form.field.modeles_notes.stade"), stage),
                        new Detail(words.get("form.field.modeles_notes.type"), kind),
                        new Detail(words.get("settings.fact.state"), state)),
                template.text(), template.said()
                        ? FormRequest.edit(EditTemplate.FILE, EditTemplate.row(template))
                        : FormRequest.create(EditTemplate.FILE, EditTemplate.texts(template)));
    }

    private SettingLine subStage(Section section, SubStage subStage, NetworkLists lists) {
        String list = NetworkLists.SUB_STAGES;
        String french = lists.labels(Locale.FRENCH).getOrDefault(list, Map.of()).getOrDefault(subStage.code(), "");
        String english = lists.labels(Locale.ENGLISH).getOrDefault(list, Map.of()).getOrDefault(subStage.code(), "");
        String stage = words.label("stage", subStage.stage());
        String state = state(false, subStage.retired());
        String title = words.locale().getLanguage().equals("en") ? english : french;
        return new SettingLine(section, subStage.code(), title, stage, uses(subStage.uses()), state, subStage.retired(),
                List.of(new Detail(words.get("form.field.sous_stades.stade"), stage),
                        new Detail(words.get("settings.fact.french"), french),
                        new Detail(words.get("settings.fact.english"), english),
                        new Detail(words.get("settings.fact.code"), subStage.code()),
                        new Detail(words.get("settings.fact.state"), state),
                        new Detail(words.get("settings.fact.uses"), uses(subStage.uses()))),
                "", FormRequest.edit(EditSubStage.FILE, EditSubStage.row(subStage.code())));
    }

    /** A value that means nothing to its criterion reads as it was written, so that it can be seen and put right. */
    private String valued(Calling calling) {
        if (!calling.criterion().list().isEmpty()) {
            return words.label(calling.criterion().list(), calling.value());
        }
        return Set.of(Criterion.WITH, Criterion.WITHOUT).contains(calling.value())
                ? words.get("settings.jobs." + calling.value())
                : calling.value();
    }

    private SettingLine situation(Section section, SaidSituation said) {
        Calling calling = said.calling();
        String about = words.label("criterion", calling.criterion().code());
        String value = valued(calling);
        String state = state(!said.said(), false);
        Map<String, String> texts = Map.of("destination_type", calling.destination(), "critere",
                calling.criterion().code(), "valeur", calling.value(), calling.points() < 0 ? "contre" : "pour",
                String.valueOf(Math.abs(calling.points())));
        return new SettingLine(section, calling.key(), words.label("destination_kind", calling.destination()),
                words.get("settings.situation", about, value), signed(calling.points()), state, false,
                List.of(new Detail(words.get("form.field.situations.critere"), about),
                        new Detail(words.get("form.field.situations.valeur"), value),
                        new Detail(words.get("settings.fact.points"), signed(calling.points())),
                        new Detail(words.get("settings.fact.shipped"),
                                said.usual() == null || !said.said() ? null : signed(said.usual()))),
                "", said.said()
                        ? FormRequest.edit(ReadRest.SITUATIONS, said.row())
                        : FormRequest.create(ReadRest.SITUATIONS, texts));
    }

    private SettingLine number(Section.Numbers section, SaidNumber said) {
        SetNumber number = said.number();
        boolean days = section.kind() == SetNumber.Kind.DAYS;
        String value = days ? days(said.size()) : signed(number.of(said.size()));
        String shipped = days ? days(number.usual()) : signed(number.usual());
        return new SettingLine(section, number.code(), words.get("settings.number." + number.code()),
                words.get(days ? "settings.days.where" : number.usual() < 0 ? "settings.against" : "settings.for"),
                value, state(!said.said(), false), false,
                List.of(new Detail(words.get(days ? "settings.fact.days" : "settings.fact.points"), value),
                        new Detail(words.get("settings.fact.shipped"), said.said() ? shipped : null)),
                "", said.said()
                        ? FormRequest.edit(ReadRest.NUMBERS, said.row())
                        : FormRequest.create(ReadRest.NUMBERS,
                                Map.of("nom", number.code(), "valeur", String.valueOf(said.size()))));
    }

    private String days(int days) {
        return words.get("settings.days", days);
    }

    private static String signed(int points) {
        return points > 0 ? "+" + points : points == 0 ? "0" : "−" + Math.abs(points);
    }

    private String state(boolean shipped, boolean retired) {
        return words.get(retired
                ? "settings.state.retired"
                : shipped ? "settings.state.shipped" : "settings.state.own");
    }

    private String uses(long uses) {
        return uses == 0 ? words.get("settings.uses.none") : words.get("settings.uses", written.number(uses), uses);
    }

    String spoken(SettingLine line) {
        return Stream.of(line.title(), line.second(), line.state(), line.uses()).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Who may change settings, where that is not everybody. */
    @Nullable
    String whoMay(SettingsPicture picture) {
        return picture.lists().mayEdit() || picture.lists().coordinators().isEmpty()
                ? null
                : words.get("settings.who", String.join(", ", picture.lists().coordinators()));
    }
}
