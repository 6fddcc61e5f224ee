package fr.captierslieux.sillage.ui.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.MailLink;
import fr.captierslieux.sillage.cases.CaseFile;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.SaveOutcome.Saved;
import fr.captierslieux.sillage.ui.UseCases;
import fr.captierslieux.sillage.ui.casefile.CaseLetters.Letter;
import fr.captierslieux.sillage.words.Words;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseLettersTest {
    @TempDir
    private Path folder;
    private final CaseLetters letters = new CaseLetters(Words.french(), SampleStore.CLOCK);
    private SampleStore sample;
    private UseCases useCases;

    @BeforeEach
    void open() {
        sample = SampleStore.emptyIn(folder);
        useCases = sample.useCases();
        make("reseaux", "code", "CRESS", "nom", "CRESS", "type", "REGIONAL");
        make("projets", "code", "P", "nom", "L’Été & Cie");
        make("dossiers", "code", "D", "projet", "P", "reseau", "CRESS", "premier_contact_le", "2026-06-01");
        make("personnes", "code", "ZOE", "prenom", "Zoé", "nom", "L’Hénaff", "courriel", "zoe@exemple.fr");
        make("personnes", "code", "PAUL", "prenom", "Paul", "nom", "Sans", "courriel", "");
        make("membres", "projet", "P", "personne", "ZOE", "role", "MEMBRE");
        make("membres", "projet", "P", "personne", "PAUL", "role", "MEMBRE");
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private void make(String file, String... cells) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            values.put(cells[i], cells[i + 1]);
        }
        values.values().removeIf(String::isEmpty);
        assertThat(useCases.caseFile().save().save(new Gesture("test", "Inès"),
                List.of(RecordEdit.create(file, values)))).isInstanceOf(Saved.class);
    }

    private CaseFile file() {
        return useCases.caseFile().read().read(new Code("D")).orElseThrow();
    }

    private MailLink letter(Letter letter) {
        return letters.find(letter, file()).orElseThrow();
    }

    @Test
    void onlyWhatTheCaseGivesCauseForIsOffered() {
        assertThat(letters.possible(file())).containsExactly(Letter.FREE);
        assertThat(letter(Letter.FREE).to()).as("who has no address is left out").containsExactly("zoe@exemple.fr");
        make("rendez_vous", "titre", "Passé", "le", "2026-11-20", "dossier", "D", "statut", "PREVU");
        assertThat(letters.possible(file())).as("what is over is not confirmed").containsExactly(Letter.FREE);
    }

    @Test
    void ofTwoOnADayTheOneThatIsStillToComeIsConfirmed() {
        make("rendez_vous", "titre", "Après-midi", "le", "2026-12-01", "debut", "14:00", "dossier", "D", "statut",
                "PREVU");
        make("rendez_vous", "titre", "Matin", "le", "2026-12-01", "debut", "09:00", "dossier", "D", "statut",
                "PREVU");
        make("rendez_vous", "titre", "Sans heure", "le", "2026-12-01", "dossier", "D", "statut", "PREVU");
        make("rendez_vous", "titre", "Ce matin", "le", "2026-11-24", "debut", "00:00", "dossier", "D", "statut",
                "PREVU");
        assertThat(letter(Letter.CONFIRMATION).body()).contains("Matin").doesNotContain("Ce matin", "Après-midi");
    }

    @Test
    void confirmsTheNextAppointment() {
        make("rendez_vous", "titre", "Plus tard", "le", "2026-12-10", "dossier", "D", "statut", "PREVU");
        make("rendez_vous", "titre", "Visite", "le", "2026-12-01", "debut", "09:00", "fin", "10:30", "dossier", "D",
                "statut", "PREVU", "lieu", "La gare", "mode", "SUR_SITE");
        MailLink mail = letter(Letter.CONFIRMATION);
        assertThat(mail.subject()).isEqualTo("Notre rendez-vous, mardi 1er décembre");
        assertThat(mail.body()).contains("« Visite »", "mardi 1er décembre, 9:00 à 10:30, La gare, sur site.",
                "Projet : L’Été & Cie", "Bonjour,\n\n");
        assertThat(new CaseLetters(Words.in(Locale.UK), SampleStore.CLOCK).find(Letter.CONFIRMATION, file())
                .orElseThrow().body()).contains("I confirm our appointment “Visite”");
    }

    @Test
    void saysWhatWasAgreedAndWhatComesNext() {
        make("suivis", "dossier", "D", "le", "2026-11-10", "type", "PREMIER_ENTRETIEN", "compte_rendu",
                "Trois pistes {0} : le 'local', l’équipe.", "prochaine_action", "Visiter le local", "echeance",
                "2026-12-02");
        MailLink mail = letter(Letter.INTERVIEW);
        assertThat(mail.body()).contains("mardi 10 novembre", "Trois pistes {0} : le 'local', l’équipe.",
                "- Visiter le local (mercredi 2 décembre)");
    }

    @Test
    void namesWhereTheCaseIsDirected() {
        make("orientations", "dossier", "D", "le", "2026-11-12", "destination_type", "AUTRE", "destination",
                "Mairie de Clisson", "motif", "Trouver un local");
        MailLink mail = letter(Letter.ORIENTATION);
        assertThat(mail.subject()).isEqualTo("Un contact pour votre projet : Mairie de Clisson");
        assertThat(mail.body()).contains("Trouver un local");
    }
}
