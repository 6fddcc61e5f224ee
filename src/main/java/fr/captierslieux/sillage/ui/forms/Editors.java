package fr.captierslieux.sillage.ui.forms;

import fr.captierslieux.sillage.records.Choice;
import fr.captierslieux.sillage.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes the editor of each field by how it is edited. */
final class Editors {
    /** As many stand side by side, as DESIGN has it; more are typed for. */
    private static final int SEGMENTS = 4;

    private final FormModel form;
    private final FormWords formWords;
    private final Words words;
    private final Offers offers;
    private final Overlay overlay;
    private final Creating creating;

    /** Opens the form of a new row in place of the one that needs it. */
    interface Creating {
        void create(String file, String typed, Consumer<Choice> made);
    }

    Editors(FormModel form, FormWords words, Offers offers, Overlay overlay, Creating creating) {
        this.form = form;
        this.formWords = words;
        this.words = words.words();
        this.offers = offers;
        this.overlay = overlay;
        this.creating = creating;
    }

    FieldEditor make(FieldModel field) {
        String label = formWords.label(field.header());
        return switch (field.field().editing()) {
            case Editing.Line ignored -> line(field);
            case Editing.LongText ignored -> longText(field);
            case Editing.Day ignored -> TextEditor.day(field, form, words, overlay);
            case Editing.Time ignored -> TextEditor.written(field, form);
            case Editing.Minutes ignored -> TextEditor.written(field, form);
            case Editing.Whole ignored -> TextEditor.written(field, form);
            case Editing.Decimal ignored -> TextEditor.written(field, form);
            case Editing.Euros ignored -> TextEditor.written(field, form);
            case Editing.Scale scale -> segments(field, label, IntStream.rangeClosed(scale.min(), scale.max())
                    .mapToObj(Integer::toString).map(each -> new Choice(each, each, "")).toList());
            case Editing.YesNo ignored -> segments(field, label, List.of(new Choice("O", words.get("form.yes"), ""),
                    new Choice("N", words.get("form.no"), "")));
            case Editing.Coded coded -> coded(field, label, coded);
            case Editing.CodedList ignored -> several(field, label);
            case Editing.References ignored -> new ChipsEditor(field, label, offers, words, overlay);
            case Editing.People ignored ->
                new PeopleEditor(field, label, offers,
                        form.file().findColumn("dossier").isPresent()
                                ? PeopleEditor.Team.OF_CASE
                                : PeopleEditor.Team.NONE,
                        () -> form.text("dossier"), words, overlay);
            case Editing.Departments ignored -> new ChipsEditor(field, label, offers, words, overlay);
            case Editing.FreeList ignored -> new ChipsEditor(field, label, offers, words, overlay);
            case Editing.Commune ignored -> choice(field, label);
            case Editing.Department ignored -> choice(field, label);
            case Editing.Reference ignored -> choice(field, label);
            case Editing.OneOf ignored -> choice(field, label);
            case Editing.OneIndicator ignored -> choice(field, label);
        };
    }

    /** What is noted of a follow-up may begin with a template. */
    private FieldEditor longText(FieldModel field) {
        LongTextEditor editor = new LongTextEditor(field, form.spelling(), words);
        return form.file().name().equals("suivis") && field.header().equals("compte_rendu")
                ? new TemplateEditor(editor,
                        answer -> offers.findTemplates(form.text("dossier"), form.text("type"), answer), words)
                : editor;
    }

    /** One line would swallow the breaks of a text that was imported, and save it without. */
    private FieldEditor line(FieldModel field) {
        boolean broken = (field.before() + field.entryProperty().get()).matches("(?s).*[\\n\\r\\t].*");
        return broken ? new LongTextEditor(field, form.spelling(), words) : TextEditor.plain(field);
    }

    private FieldEditor coded(FieldModel field, String label, Editing.Coded coded) {
        List<Choice> all = offers.codes(coded.list()).stream()
                .map(choice -> new Choice(choice.code(), shortLabel(coded.list(), choice), ""))
                .collect(Collectors.toCollection(ArrayList::new));
        String now = field.entryProperty().get();
        if (!now.isEmpty() && all.stream().noneMatch(choice -> choice.code().equals(now))) {
            all.add(new Choice(now, offers.label(coded, now), "")); // what the row says and is offered no more
        }
        List<Choice> first = coded.first().stream()
                .flatMap(code -> all.stream().filter(choice -> choice.code().equals(code))).toList();
        if (!first.isEmpty()) {
            return new SegmentEditor(field, label, first,
                    all.stream().filter(choice -> !first.contains(choice)).toList(), words);
        }
        boolean fewAndShort = !all.isEmpty() && all.size() <= SEGMENTS
                && all.stream().mapToInt(choice -> choice.label().length()).sum() <= 36;
        return fewAndShort ? segments(field, label, all) : choice(field, label);
    }

    private String shortLabel(String list, Choice choice) {
        String key = "form.short." + list + "." + choice.code();
        boolean renamed = !choice.label().equals(words.shippedLabel(list, choice.code()));
        return words.has(key) && !renamed ? words.get(key) : choice.label();
    }

    /** A label that the open list does not have is made an entry of it. */
    private ChoiceEditor.Creation entry(Editing editing) {
        return new ChoiceEditor.Creation() {
            @Override
            public Optional<String> label(String typed) {
                return offers.newEntry(editing, typed);
            }

            @Override
            public void create(String typed, Consumer<Choice> made) {
                String part = Typing.NEW + typed.strip();
                made.accept(new Choice(part, offers.label(editing, part), ""));
            }
        };
    }

    private ChipsEditor several(FieldModel field, String label) {
        Editing editing = field.field().editing();
        return new ChipsEditor(field, label, offers, words, overlay,
                new ChipsEditor.Source((typed, answer) -> offers.find(editing, typed, answer),
                        typed -> offers.newEntry(editing, typed), typed -> Typing.NEW + typed.strip(),
                        ChipsEditor.Offered.TYPED_FOR));
    }

    private SegmentEditor segments(FieldModel field, String label, List<Choice> choices) {
        return new SegmentEditor(field, label, choices, List.of(), words);
    }

    private ChoiceEditor choice(FieldModel field, String label) {
        return new ChoiceEditor(field, label, offers, words, overlay, creation(field.field().editing()));
    }

    private ChoiceEditor.@Nullable Creation creation(Editing editing) {
        if (editing.openList().isPresent()) {
            return entry(editing);
        }
        Optional<String> file = offers.creates(editing);
        return file.isEmpty() ? null : new ChoiceEditor.Creation() {
            @Override
            public Optional<String> label(String typed) {
                return Optional.of(formWords.create(file.get()));
            }

            @Override
            public void create(String typed, Consumer<Choice> made) {
                creating.create(file.get(), typed, made);
            }
        };
    }
}
