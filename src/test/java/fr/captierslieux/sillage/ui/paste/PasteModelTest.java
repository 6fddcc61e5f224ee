package fr.captierslieux.sillage.ui.paste;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.exchange.ImportOutcome;
import fr.captierslieux.sillage.records.Choice;
import fr.captierslieux.sillage.records.RecordState;
import fr.captierslieux.sillage.ui.UseCases;
import fr.captierslieux.sillage.ui.background.SameThread;
import fr.captierslieux.sillage.ui.paste.PasteModel.State;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows from a spreadsheet: recognised by their titles, corrected in place, imported as one. */
@Tag("store")
class PasteModelTest {
    @TempDir
    Path folder;

    private SampleStore store;
    private UseCases useCases;
    private PasteModel model;
    private final RecordingPrompts prompts = new RecordingPrompts();
    private final List<ImportOutcome> written = new ArrayList<>();

    @BeforeEach
    void open() {
        store = SampleStore.copyInto(folder);
        useCases = store.useCases();
        model = new PasteModel(useCases.forms(), useCases.importFiles(), new SameThread(), prompts, Words.french(),
                SampleStore.CLOCK, () -> "Inès");
    }

    @AfterEach
    void close() {
        assertThat(prompts.problems).isEmpty();
        store.close();
    }

    private static String lines(String... lines) {
        return String.join("\n", lines);
    }

    @Test
    void peopleAreRecognisedByTheLabelsOfTheForm() {
        model.take(lines("Prénom\tNom\tCommune\tGenre\tInformée de l’usage de ses données le\tRemarque",
                "Zoé\tZanzibar\tClisson (44190)\tFemme\thier\tà rappeler",
                "Yann\tYmir\t44109\tHomme\t14/7/26\t"));
        assertThat(model.fileProperty().get()).isEqualTo("personnes");
        assertThat(model.matched()).containsExactly("prenom", "nom", "commune", "genre", "informee_le", "");
        assertThat(model.stateProperty().get()).isEqualTo(State.READY);
        model.write(written::add);
        assertThat(model.stateProperty().get()).isEqualTo(State.WRITTEN);
        assertThat(written.getFirst().added()).isEqualTo(2);
        Choice zoe = useCases.forms().open().suggest("personnes", "Zanzibar", 2).getFirst();
        assertThat(useCases.forms().open().open("personnes", zoe.code()).orElseThrow().values())
                .containsEntry("commune", "44043").containsEntry("genre", "F")
                .containsEntry("informee_le", "2026-11-23");
    }

    @Test
    void faultsStandInTheirCellsAndAreCorrectedThere() {
        model.take(lines("dossier\tle\ttype\tdurée",
                "APESS53-A-0001\t32/1\tRendez-vous\t1h30",
                "APESS53-A-0001\t3/11\tcafé\t90",
                "INCONNU\t4/11\tAppel\t15"));
        assertThat(model.fileProperty().get()).isEqualTo("suivis");
        assertThat(model.stateProperty().get()).isEqualTo(State.FAULTY);
        assertThat(model.faultyProperty().get()).isEqualTo(3);
        assertThat(Objects.requireNonNull(model.rows().getFirst().fault(1)).kind()).isEqualTo("NOT_A_DATE");
        assertThat(Objects.requireNonNull(model.rows().get(1).fault(2)).kind()).isEqualTo("NOT_CHOSEN");
        model.write(written::add);
        assertThat(written).as("nothing is written as long as anything is faulty").isEmpty();
        model.correct(model.rows().getFirst(), 1, "2/11");
        model.correct(model.rows().get(1), 2, "visite sur site");
        model.correct(model.rows().get(2), 0, "APESS53-A-0002");
        assertThat(model.stateProperty().get()).isEqualTo(State.READY);
        model.write(written::add);
        assertThat(written.getFirst().added()).isEqualTo(3);
    }

    @Test
    void theRulesOfTheWorkAreKeptToo() {
        model.take("code\tcloture_le\nAPESS53-A-0001\t1/11/2026\n");
        model.choose("dossiers");
        assertThat(model.stateProperty().get()).isEqualTo(State.FAULTY);
        assertThat(model.rows().getFirst().faults().values()).extracting(each -> each.kind())
                .contains("CLOSED_WITHOUT_OUTCOME");
    }

    @Test
    void organisationsTasksAppointmentsAndPlansArePastedToo() {
        paste("organisations", "Nom\tType\tCommune\tSite web",
                "Mairie de Zèbreville\tCollectivité\tClisson (44190)\thttps://zebreville.exemple.fr");
        paste("taches", "Intitulé\tdossier\tÉchéance\torganisation",
                "Relire le bail de Zèbreville\tAPESS53-A-0001\tvendredi\tMairie de Zèbreville");
        paste("rendez_vous", "Titre\tLe\tdebut\tfin\tpersonnes\tdossier\tmode",
                "Visite de Zèbreville\t2/12\t9h30\t11h\tPaul Renaudin\tAPESS53-A-0001\tSur site");
        paste("plans", "Intitulé\tdossier\tdebut\tObjectifs\tThèmes",
                "Ouvrir à Zèbreville\tAPESS53-A-0001\t1/12/2026\tTrouver le lieu\tFinancements");
        assertThat(find("taches", "Relire le bail de Zèbreville").values()).containsEntry("echeance", "2026-11-27")
                .containsEntry("organisation", find("organisations", "Mairie de Zèbreville").text("code"));
        RecordState meeting = useCases.forms().open().listNaming("rendez_vous", "dossier", "APESS53-A-0001").stream()
                .filter(each -> each.text("titre").equals("Visite de Zèbreville")).findFirst().orElseThrow();
        assertThat(meeting.values()).containsEntry("debut", "09:30").containsEntry("fin", "11:00")
                .containsEntry("statut", "PREVU").containsEntry("mode", "SUR_SITE")
                .containsEntry("personnes", "ECOSSOLIES-A-0001");
    }

    private void paste(String file, String... lines) {
        model.take(lines(lines));
        assertThat(model.fileProperty().get()).isEqualTo(file);
        assertThat(model.matched()).doesNotContain("");
        assertThat(model.stateProperty().get()).as("faults of %s: %s", file, model.rows().getFirst().faults())
                .isEqualTo(State.READY);
        model.write(written::add);
        assertThat(written.getLast().added()).isEqualTo(1);
    }

    private RecordState find(String file, String label) {
        Choice found = useCases.forms().open().suggest(file, label, 2).getFirst();
        return useCases.forms().open().open(file, found.code()).orElseThrow();
    }

    @Test
    void rowsWithoutTitlesAreMatchedByHand() {
        model.take("Zoé\tZanzibar\n");
        model.choose("personnes");
        assertThat(model.rows()).hasSize(1);
        assertThat(model.stateProperty().get()).isEqualTo(State.FAULTY);
        model.match(0, "prenom");
        model.match(1, "nom");
        assertThat(model.stateProperty().get()).isEqualTo(State.READY);
        model.match(0, "nom");
        assertThat(model.matched()).as("a field is one column").containsExactly("nom", "");
    }
}
