package fr.captierslieux.sillage.ui.forms;

import fr.captierslieux.sillage.basics.Folding;
import fr.captierslieux.sillage.lists.NetworkLists;
import fr.captierslieux.sillage.lists.ShippedLists;
import fr.captierslieux.sillage.records.Choice;
import fr.captierslieux.sillage.reports.Indicators;
import fr.captierslieux.sillage.settings.NoteTemplate;
import fr.captierslieux.sillage.territory.Commune;
import fr.captierslieux.sillage.territory.CommuneReference;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.Lane;
import fr.captierslieux.sillage.words.Words;
import fr.captierslieux.sillage.words.Written;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What fields offer where one chooses: codes of lists, communes, other rows; and how what was chosen reads. */
public final class Offers {
    private static final int LIMIT = 40;
    private static final String PEOPLE = "personnes";
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Set<String> CREATED = Set.of("personnes", "projets", "organisations", "formations");

    private final FormUseCases useCases;
    private final Background background;
    private final Words words;
    private final Lane lane = new Lane();
    private final RowLabels rows;
    private final Written written;
    private final LocalDate today;
    private final NetworkLists lists;

    Offers(FormUseCases useCases, Background background, Words words, FormStart start, RowLabels rows,
            LocalDate today) {
        this.useCases = useCases;
        this.background = background;
        this.words = words;
        this.lists = start.lists();
        this.rows = rows;
        this.written = new Written(words);
        this.today = today;
    }

    /** Finds what may be meant, the likeliest first; everything where little is offered and nothing is typed. */
    public void find(Editing editing, String typed, Consumer<List<Choice>> answer) {
        switch (editing) {
            case Editing.Coded coded -> answer.accept(matching(codes(coded.list()), typed));
            case Editing.CodedList coded -> answer.accept(matching(codes(coded.list()), typed));
            case Editing.OneOf oneOf -> answer.accept(matching(
                    oneOf.choices().stream().map(each -> new Choice(each, each, "")).toList(), typed));
            case Editing.Department ignored -> answer.accept(matching(departments(), typed));
            case Editing.Departments ignored -> answer.accept(matching(departments(), typed));
            case Editing.OneIndicator ignored -> answer.accept(matching(indicators(), typed));
            case Editing.Reference reference -> rows(reference.file(), typed, answer);
            case Editing.References reference -> rows(reference.file(), typed, answer);
            case Editing.People ignored -> rows(PEOPLE, typed, answer);
            case Editing.Commune ignored -> ask(() -> useCases.communes().search(typed, LIMIT).stream()
                    .map(commune -> commune(commune, typed)).toList(), answer);
            default -> answer.accept(List.of());
        }
    }

    /** The codes of a list that are offered, with their labels, in the network's order. */
    public List<Choice> codes(String list) {
        return lists.offered(list).stream().map(code -> new Choice(code, words.label(list, code), "")).toList();
    }

    /** What the line reads that makes an entry of what is typed; empty where the list has one that reads so, or is closed. */
    Optional<String> newEntry(Editing editing, String typed) {
        String label = typed.strip();
        return editing.openList().filter(list -> !label.isEmpty() && codes(list).stream()
                .noneMatch(choice -> Folding.fold(choice.label()).equals(Folding.fold(label))))
                .map(list -> words.get("form.list.create", label));
    }

    private List<Choice> departments() {
        return useCases.communes().listDepartments().stream()
                .map(each -> new Choice(each.code(), each.name(), each.code())).toList();
    }

    private List<Choice> indicators() {
        return Indicators.listAll().stream().map(each -> new Choice(each.code(), indicator(each.code()), "")).toList();
    }

    private String indicator(String code) {
        return Indicators.listAll().stream().anyMatch(each -> each.code().equals(code))
                ? code + " · " + words.get("indicator." + code + ".label")
                : code;
    }

    /** Days within what tells two rows apart, as people write them. */
    private Choice inWords(Choice choice) {
        if (ShippedLists.get("stage").codes().contains(choice.detail())) { // what a sub-stage is within
            return new Choice(choice.code(), choice.label(), words.label("stage", choice.detail()));
        }
        String detail = DAY.matcher(choice.detail())
                .replaceAll(day -> Matcher.quoteReplacement(written.day(LocalDate.parse(day.group()), today)));
        return new Choice(choice.code(), choice.label(), detail);
    }

    private void rows(String file, String typed, Consumer<List<Choice>> answer) {
        ask(() -> useCases.open().suggest(file, typed, LIMIT).stream().map(this::inWords).toList(), found -> {
            found.forEach(choice -> know(file, choice));
            answer.accept(found);
        });
    }

    /** As {@link #find} for people, those of the team of a case's project first; nobody else where nothing is typed and there is a team. */
    void findPeople(String caseCode, String typed, Consumer<List<Choice>> answer) {
        ask(() -> {
            List<Choice> found = new ArrayList<>(matching(useCases.open().listTeam(caseCode).stream()
                    .map(member -> new Choice(member.code(), member.label(), role(member.detail()))).toList(), typed));
            if (!typed.isBlank() || found.isEmpty()) {
                Set<String> team = found.stream().map(Choice::code).collect(Collectors.toSet());
                useCases.open().suggest(PEOPLE, typed, LIMIT).stream().filter(choice -> !team.contains(choice.code()))
                        .forEach(found::add);
            }
            return found;
        }, found -> {
            found.forEach(choice -> know(PEOPLE, choice));
            answer.accept(found);
        });
    }

    /** The templates with which a note of a case may begin, those that suit first. */
    void findTemplates(String caseCode, String kind, Consumer<List<NoteTemplate>> answer) {
        background.read(lane, () -> useCases.templates().listFor(caseCode, kind, words.locale()), answer,
                failure -> answer.accept(List.of()));
    }

    private String role(String code) {
        return code.isEmpty() ? words.get("form.people.team") : words.label("member_role", code);
    }

    private void ask(java.util.function.Supplier<List<Choice>> question, Consumer<List<Choice>> answer) {
        background.read(lane, question, answer, failure -> answer.accept(List.of()));
    }

    /** Remembers how a row reads. */
    void know(String file, Choice choice) {
        rows.know(file, choice);
    }

    /** How an entry reads: the label of its code, or what was typed. */
    public String label(Editing editing, String code) {
        if (code.startsWith(Typing.OPEN) || code.isEmpty()) {
            return code.isEmpty() ? "" : code.substring(1);
        }
        if (editing.openList().isPresent() && NewPerson.isNew(code)) {
            String label = code.substring(1);
            return editing instanceof Editing.CodedList ? words.get("form.list.new", label) : label;
        }
        return switch (editing) {
            case Editing.Coded coded -> words.label(coded.list(), code);
            case Editing.CodedList coded -> words.label(coded.list(), code);
            case Editing.Reference reference -> row(reference.file(), code);
            case Editing.References reference -> row(reference.file(), code);
            case Editing.People ignored -> NewPerson.of(code)
                    .map(person -> words.get("form.people.new", person.name())).orElseGet(() -> row(PEOPLE, code));
            case Editing.Commune ignored -> communeName(useCases.communes(), words, code);
            case Editing.Department ignored -> department(code);
            case Editing.Departments ignored -> department(code);
            case Editing.OneIndicator ignored -> indicator(code);
            case Editing.YesNo ignored -> words.get(code.equals("O") ? "form.yes" : "form.no");
            default -> code;
        };
    }

    private String row(String file, String code) {
        return rows.find(file, code).map(Choice::label).orElse(code);
    }

    private String department(String code) {
        return useCases.communes().findDepartment(code).map(each -> each.name()).orElse(code);
    }

    /** « Clisson (44190) »; a former commune is named after the one that took it in. */
    static String communeName(CommuneReference communes, Words words, String code) {
        Optional<Commune> found = communes.findCommune(code);
        if (found.isEmpty()) {
            return code;
        }
        String name = named(found.get(), "");
        return found.get().code().equals(code) ? name : words.get("form.former-commune", code, name);
    }

    private Choice commune(Commune commune, String typed) {
        return new Choice(commune.code(), named(commune, typed.strip()), department(commune.department()));
    }

    private static String named(Commune commune, String typed) {
        String postal = commune.postalCodes().stream().filter(code -> !typed.isEmpty() && code.startsWith(typed))
                .findFirst().orElse(commune.postalCodes().isEmpty() ? "" : commune.postalCodes().getFirst());
        return postal.isEmpty() ? commune.name() : commune.name() + " (" + postal + ")";
    }

    /** The file of which a new row can be made in place; empty when none. */
    Optional<String> creates(Editing editing) {
        return editing instanceof Editing.Reference reference && CREATED.contains(reference.file())
                ? Optional.of(reference.file())
                : Optional.empty();
    }

    /** Every word typed begins a word of the label; labels that begin with what is typed come first. */
    static List<Choice> matching(List<Choice> choices, String typed) {
        String text = Folding.fold(typed).strip();
        List<Choice> first = new ArrayList<>();
        List<Choice> rest = new ArrayList<>();
        for (Choice choice : choices) {
            String label = Folding.fold(choice.label() + " " + choice.detail());
            String apart = " " + label.replaceAll("[^\\p{L}\\p{N}]+", " ");
            boolean all = List.of(text.split("[^\\p{L}\\p{N}]+")).stream().allMatch(word -> apart.contains(" " + word));
            if (label.startsWith(text)) {
                first.add(choice);
            } else if (all) {
                rest.add(choice);
            }
        }
        first.addAll(rest);
        return first.stream().limit(LIMIT).toList();
    }
}
