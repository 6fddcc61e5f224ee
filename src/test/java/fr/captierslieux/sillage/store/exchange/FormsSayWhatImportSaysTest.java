package fr.captierslieux.sillage.store.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.people.FindDuplicates;
import fr.captierslieux.sillage.people.FindNamesakes;
import fr.captierslieux.sillage.records.CheckRecord;
import fr.captierslieux.sillage.records.GiveCodes;
import fr.captierslieux.sillage.records.OpenRecord;
import fr.captierslieux.sillage.records.SaveOutcome.Saved;
import fr.captierslieux.sillage.records.SaveRecords;
import fr.captierslieux.sillage.settings.ListNoteTemplates;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.store.people.SqlDuplicates;
import fr.captierslieux.sillage.store.people.SqlNamesakes;
import fr.captierslieux.sillage.store.records.SqlRecords;
import fr.captierslieux.sillage.store.settings.SqlNoteTemplates;
import fr.captierslieux.sillage.store.workspace.SqlDrafts;
import fr.captierslieux.sillage.store.workspace.SqlProfile;
import fr.captierslieux.sillage.store.workspace.SqlSettings;
import fr.captierslieux.sillage.territory.CommuneReference;
import fr.captierslieux.sillage.ui.background.SameThread;
import fr.captierslieux.sillage.ui.forms.FieldModel;
import fr.captierslieux.sillage.ui.forms.FormModel;
import fr.captierslieux.sillage.ui.forms.FormRequest;
import fr.captierslieux.sillage.ui.forms.FormUseCases;
import fr.captierslieux.sillage.ui.forms.SpellingUseCases;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.words.Words;
import fr.captierslieux.sillage.workspace.IntroduceOneself;
import fr.captierslieux.sillage.workspace.KeepDrafts;
import fr.captierslieux.sillage.workspace.SetUpWindow;
import fr.captierslieux.sillage.writing.CheckSpelling;
import fr.captierslieux.sillage.writing.SuggestSpellings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random lawful rows, shown and saved by forms, are exported as if they had been imported. The seed is the test's argument. */
@Tag("store")
class FormsSayWhatImportSaysTest {
    private static final Set<String> WRITTEN = Set.of("personnes", "projets", "membres", "partenaires", "dossiers",
            "stades", "visions", "orientations", "suivis", "emplois", "financements", "organisations", "plans",
            "taches",
            "rendez_vous", "formations", "sessions", "demi_journees", "inscriptions", "presences", "evenements",
            "participations", "ressources", "diffusions", "actions", "instances", "modules", "formateurs",
            "evaluations", "financements_formation", "groupes", "membres_groupe", "decisions", "invitations");
    private static final List<String> NEEDED = List.of("reseaux", "conseillers", "conventions", "sous_stades");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void aRowWrittenInAFormIsTheRowImported(long seed) {
        Map<String, List<Map<String, String>>> files = new RandomNetwork(seed, 9).files();
        try (ExchangeBench imported = new ExchangeBench(folder, "imported.sillage", null);
                ExchangeBench written = new ExchangeBench(folder, "written.sillage", null)) {
            for (String name : NEEDED) {
                write(written, "needed/" + name + ".csv", files, name);
                write(imported, "all/" + name + ".csv", files, name);
            }
            WRITTEN.forEach(name -> write(imported, "all/" + name + ".csv", files, name));
            assertThat(imported.importFrom("all").faulty()).isZero();
            assertThat(written.importFrom("needed").faulty()).isZero();
            Words words = seed % 2 == 0 ? Words.in(Locale.UK) : Words.french();
            FormUseCases useCases = useCases(written.store());
            files.keySet().stream().filter(WRITTEN::contains)
                    .forEach(name -> Objects.requireNonNull(files.get(name))
                            .forEach(row -> save(useCases, words, name, row)));
            Map<String, String> expected = imported.export("imported");
            written.export("written").forEach((name, text) -> assertThat(text.lines().toList()).as(name)
                    .isEqualTo(Objects.requireNonNull(expected.get(name)).lines().toList()));
        }
    }

    private static void save(FormUseCases useCases, Words words, String file, Map<String, String> row) {
        RecordingPrompts prompts = new RecordingPrompts();
        Map<String, String> given = row.containsKey("code") ? Map.of("code", RandomNetwork.at(row, "code")) : Map.of();
        FormModel form = new FormModel(FormRequest.create(file, given), useCases, new SameThread(), prompts, words,
                ExchangeBench.CLOCK, () -> "Inès");
        form.open();
        List<FieldModel> ofRow = form.fields().stream().filter(field -> row.containsKey(field.header())).toList();
        for (FieldModel field : ofRow) {
            field.entryProperty()
                    .set(form.typing().shown(field.field().editing(), RandomNetwork.at(row, field.header())));
        }
        List<Saved> saved = new ArrayList<>();
        form.save(saved::add);
        String faults = form.fields().stream().filter(field -> field.faultProperty().get() != null)
                .map(field -> field.header() + " " + field.faultProperty().get() + " " + row.get(field.header()))
                .collect(Collectors.joining("; "));
        assertThat(saved).as("%s %s %s", file, faults, form.general()).hasSize(1);
        assertThat(prompts.problems).isEmpty();
    }

    private static void write(ExchangeBench bench, String name, Map<String, List<Map<String, String>>> files,
            String file) {
        List<String> lines = new ArrayList<>();
        List<String> headers = ExchangeFormat.getFile(file).columns().stream().map(column -> column.header()).toList();
        lines.add(String.join(";", headers));
        Objects.requireNonNull(files.get(file)).forEach(row -> lines.add(headers.stream()
                .map(header -> "\"" + RandomNetwork.at(row, header).replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(";"))));
        bench.file(name, lines.toArray(String[]::new));
    }

    private static FormUseCases useCases(Store store) {
        SqlRecords records = new SqlRecords(store);
        return new FormUseCases(new OpenRecord(store, records),
                new SaveRecords(store, records, CommuneReference.shipped(), ExchangeBench.CLOCK),
                new KeepDrafts(store, new SqlDrafts(store)), CommuneReference.shipped(),
                new IntroduceOneself(store, new SqlProfile(store)), new SetUpWindow(store, new SqlSettings(store)),
                new SpellingUseCases(new CheckSpelling(Map.of()), new SuggestSpellings(Map.of())),
                new GiveCodes(store, records), new CheckRecord(store, records),
                new ListNoteTemplates(store, new SqlNoteTemplates(store)),
                new FindDuplicates(store, new SqlDuplicates(store)),
                new FindNamesakes(store, new SqlNamesakes(store)));
    }
}
