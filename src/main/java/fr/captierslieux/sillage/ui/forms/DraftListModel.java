package fr.captierslieux.sillage.ui.forms;

import fr.captierslieux.sillage.records.Choice;
import fr.captierslieux.sillage.records.RecordState;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.Lane;
import fr.captierslieux.sillage.ui.prompts.Notice;
import fr.captierslieux.sillage.ui.prompts.Problem;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import fr.captierslieux.sillage.workspace.Draft;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.value.ObservableIntegerValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Everything that was typed and not saved, the last kept first. */
public final class DraftListModel {
    private static final int LONGEST = 160;
    /** Rows that tell what a draft is about, by the field that names them; the nearest first. */
    private static final List<Map.Entry<String, String>> ABOUT = List.of(Map.entry("dossier", "dossiers"),
            Map.entry("projet", "projets"), Map.entry("personne", "personnes"));

    private static final List<String> NAMES = List.of("prenom", "nom");

    private final FormUseCases useCases;
    private final Background background;
    private final Prompts prompts;
    private final Lane lane = new Lane();
    private final ObservableList<KeptDraft> drafts = FXCollections.observableArrayList();
    /** Held here: a binding that nobody holds is forgotten, and its listeners with it. */
    private final IntegerBinding count = Bindings.size(drafts);

    public DraftListModel(FormUseCases useCases, Background background, Prompts prompts) {
        this.useCases = useCases;
        this.background = background;
        this.prompts = prompts;
    }

    public ObservableList<KeptDraft> drafts() {
        return FXCollections.unmodifiableObservableList(drafts);
    }

    /** How many there are. */
    public ObservableIntegerValue countProperty() {
        return count;
    }

    /** Reads them anew, behind whatever is being kept or thrown away. */
    public void read() {
        background.write(() -> "", behind -> readNow(), this::failed);
    }

    private void readNow() {
        background.read(lane, () -> useCases.drafts().listAll().stream().map(this::told).toList(), drafts::setAll,
                failure -> prompts.problem(new Problem("form.problem.read", failure)));
    }

    private KeptDraft told(Draft draft) {
        return new KeptDraft(draft, subject(draft), beginning(draft));
    }

    /** What it belongs to, by the row that it edits or was opened for. */
    private String subject(Draft draft) {
        Map<String, String> around = draft.row() == null
                ? Drafts.request(draft).given()
                : useCases.open().open(draft.file(), draft.row()).map(RecordState::values).orElse(Map.of());
        Stream<Optional<Choice>> named = ABOUT.stream()
                .map(each -> find(each.getValue(), around.getOrDefault(each.getKey(), "")));
        Stream<Optional<Choice>> itself = Stream.of(find(draft.file(), around.getOrDefault("code", "")));
        return Stream.concat(named, itself).flatMap(Optional::stream).map(Choice::label).findFirst()
                .orElseGet(() -> named(draft));
    }

    /** A row that is not there yet is called as it was typed. */
    private static String named(Draft draft) {
        return NAMES.stream().flatMap(header -> draft.fields().stream().filter(field -> field.header().equals(header)))
                .map(Draft.Field::typed).collect(Collectors.joining(" "));
    }

    private Optional<Choice> find(String file, String code) {
        return code.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(useCases.open().describe(file, List.of(code)).get(code));
    }

    /** The longest text that was typed says most of it. */
    private static String beginning(Draft draft) {
        String text = draft.fields().stream().filter(field -> isText(draft, field.header())).map(Draft.Field::typed)
                .max(Comparator.comparingInt(String::length)).orElse("").strip().replaceAll("\\s+", " ");
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private static boolean isText(Draft draft, String header) {
        return FormFiles.get(draft.file()).findColumn(header).map(column -> Editing.of(column.kind()))
                .filter(Editing.Line.class::isInstance).isPresent();
    }

    /** Throws a draft away; it can be had back as long as the news of it stands. */
    public void discard(KeptDraft kept) {
        background.write(() -> useCases.drafts().discard(kept.draft().name()), done -> {
            read();
            prompts.tell(new Notice("drafts.discarded", List.of(),
                    new Notice.Action("form.draft.take-back", () -> takeBack(kept))));
        }, this::failed);
    }

    private void takeBack(KeptDraft kept) {
        background.write(() -> useCases.drafts().keep(kept.draft()), done -> read(), this::failed);
    }

    private void failed(Throwable failure) {
        prompts.problem(new Problem("form.problem.draft", failure));
    }

    /** The window is closing. */
    public void leave() {
        lane.leave();
    }
}
