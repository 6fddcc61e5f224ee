package fr.captierslieux.sillage.ui.forms;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.history.RemovedRow;
import fr.captierslieux.sillage.records.RecordState;
import fr.captierslieux.sillage.records.SaveOutcome.Saved;
import fr.captierslieux.sillage.ui.background.SameThread;
import fr.captierslieux.sillage.ui.history.BinModel;
import fr.captierslieux.sillage.ui.history.HistoryWords;
import fr.captierslieux.sillage.ui.history.TakeBackFlow;
import fr.captierslieux.sillage.ui.lists.RemovedRecords;
import fr.captierslieux.sillage.ui.prompts.Notice;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of each kind of row that an adviser writes: it is made, changed, put away, brought back from the bin, and all of it undone. */
@Tag("store")
class EveryVerbTest {
    private static final String INES = "Inès Thébault";

    @TempDir
    Path folder;
    private final SameThread background = new SameThread();
    private final RecordingPrompts prompts = new RecordingPrompts();
    private final HistoryWords words = new HistoryWords(Words.french(), SampleStore.CLOCK);
    private SampleStore store;
    private TakeBackFlow takeBack;

    @BeforeEach
    void open() {
        store = SampleStore.copyInto(folder);
        takeBack = new TakeBackFlow(background, store.useCases().history().takeBack(), prompts, words, () -> INES);
    }

    @AfterEach
    void close() {
        store.close();
    }

    /**
     * A kind.
     *
     * @param typed   what makes one; a name of a file in angle brackets stands for the first code of that file
     * @param changed the field that is typed anew, and with what
     */
    record Kind(String file, Map<String, String> typed, Map.Entry<String, String> changed) {
        @Override
        public String toString() {
            return file;
        }
    }

    static Stream<Kind> kinds() {
        return Stream.of(
                new Kind("personnes", Map.of("prenom", "Zoé", "nom", "Zanzibar"), Map.entry("telephone", "0240000000")),
                new Kind("projets", Map.of("nom", "Le Zinc commun"), Map.entry("description", "Un café.")),
                new Kind("membres", Map.of("projet", "<projets>", "personne", "<new>"), Map.entry("principal", "O")),
                new Kind("partenaires", Map.of("projet", "<projets>", "reseau", "<reseaux>", "role", "ORIENTE"),
                        Map.entry("fin", "2026-12-31")),
                new Kind("dossiers", Map.of("projet", "<projets>", "reseau", "<reseaux>", "premier_contact_le",
                        "2026-11-02"), Map.entry("canal", "TELEPHONE")),
                new Kind("stades", Map.of("projet", "<projets>", "stade", "IDEE", "le", "2019-01-02"),
                        Map.entry("le", "2019-01-03")),
                new Kind("suivis", Map.of("dossier", "<dossiers>", "le", "2026-11-02", "type", "APPEL"),
                        Map.entry("compte_rendu", "Le bail avance.")),
                new Kind("orientations", Map.of("dossier", "<dossiers>", "le", "2026-11-02", "destination_type",
                        "RESEAU", "reseau", "<reseaux>"), Map.entry("motif", "Pour le bail.")),
                new Kind("visions", Map.of("projet", "<projets>", "le", "2019-01-02", "usagers", "1"),
                        Map.entry("usagers", "3")),
                new Kind("emplois", Map.of("projet", "<projets>", "constate_le", "2019-01-02", "crees_etp", "1"),
                        Map.entry("source", "Le bilan")),
                new Kind("financements", Map.of("projet", "<projets>", "financeur", "Ville de Zuydcoote", "montant_eur",
                        "1200", "obtenu_le", "2026-11-02"), Map.entry("montant_eur", "1500")));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isMadeChangedPutAwayBroughtBackAndUndone(Kind kind) {
        Saved made = save(FormRequest.create(kind.file(), Map.of()), typed(kind));
        RowId row = made.rows().getFirst().row();
        Map.Entry<String, String> field = kind.changed();
        String before = state(kind, row).orElseThrow().text(field.getKey());

        Saved changed = save(FormRequest.edit(kind.file(), row), Map.of(field.getKey(), field.getValue()));
        RowId now = changed.rows().getFirst().row();
        assertThat(state(kind, now).orElseThrow().text(field.getKey())).as("changed").isEqualTo(field.getValue());

        prompts.notices.clear();
        new RemovedRecords(background, store.useCases().caseFile().bin(), takeBack, prompts, () -> INES)
                .remove(ExchangeFormat.getFile(kind.file()).entity(), now, "Zz", () -> {
                });
        assertThat(prompts.notices).as("put away").extracting(Notice::messageKey).containsExactly("lists.told.removed");
        assertThat(state(kind, now)).as("put away").isEmpty();

        BinModel bin = new BinModel(background, store.useCases().history().bin(), prompts, takeBack, words);
        bin.read();
        RemovedRow removed = bin.shown().getFirst();
        bin.bringBack(removed);
        assertThat(state(kind, now).orElseThrow().text(field.getKey())).as("brought back as it was")
                .isEqualTo(field.getValue());
        bin.read();
        assertThat(bin.shown()).as("no more in the bin").extracting(RemovedRow::gesture)
                .doesNotContain(removed.gesture());

        undo(changed);
        assertThat(state(kind, row).orElseThrow().text(field.getKey())).as("changed back").isEqualTo(before);
        undo(made);
        assertThat(state(kind, row)).as("never made").isEmpty();
        assertThat(prompts.problems).isEmpty();
        assertThat(prompts.refusals).isEmpty();
    }

    @Test
    void aCaseIsArchivedByClosingItAndComesBack() {
        Code code = new Code("ECOSSOLIES-A-0001");
        RowId row = RowId.derived("support_case", code.value());
        assertThat(isClosed(code)).isFalse();
        Saved closed = save(FormRequest.edit("dossiers", row),
                Map.of("cloture_le", "2026-11-20", "issue", "OBJECTIF_ATTEINT"));
        assertThat(isClosed(code)).isTrue();
        undo(closed);
        assertThat(isClosed(code)).isFalse();
    }

    private boolean isClosed(Code supportCase) {
        return store.useCases().caseFile().read().read(supportCase).orElseThrow().facts().isClosed();
    }

    private void undo(Saved saved) {
        takeBack.takeBack(saved.gesture(), () -> {
        });
    }

    private Optional<RecordState> state(Kind kind, RowId row) {
        return store.useCases().forms().open().open(kind.file(), row).filter(state -> !state.inBin());
    }

    private Map<String, String> typed(Kind kind) {
        return kind.typed().entrySet().stream().collect(java.util.stream.Collectors.toMap(Map.Entry::getKey,
                each -> each.getValue().equals("<new>")
                        ? store.useCases().forms().open().suggest("personnes", "", 9).getLast().code()
                        : each.getValue().startsWith("<") ? first(each.getValue()) : each.getValue()));
    }

    private String first(String file) {
        return store.useCases().forms().open().suggest(file.substring(1, file.length() - 1), "", 1).getFirst().code();
    }

    private Saved save(FormRequest request, Map<String, String> typed) {
        List<Saved> saved = new ArrayList<>();
        FormModel form = new FormModel(request, store.useCases().forms(), background, prompts, Words.french(),
                SampleStore.CLOCK, () -> INES);
        form.open();
        typed.forEach((header, text) -> form.find(header).orElseThrow().entryProperty().set(text));
        form.save(saved::add);
        assertThat(saved).as(request.file() + " is saved, else " + form.general()).hasSize(1);
        return saved.getFirst();
    }
}
