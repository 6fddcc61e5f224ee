package fr.captierslieux.sillage.formats.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.writing.CheckSpelling;
import fr.captierslieux.sillage.writing.Misspelling;
import fr.captierslieux.sillage.writing.SpellingDictionary;
import fr.captierslieux.sillage.writing.SuggestSpellings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spelling with the shipped dictionaries, on notes as advisors write them. */
class SpellingTest {
    private static final Map<String, SpellingDictionary> DICTIONARIES = Map.of("fr", HunspellDictionary.french(), "en",
            HunspellDictionary.english());
    private final CheckSpelling check = new CheckSpelling(DICTIONARIES);

    private List<String> wrong(String text) {
        return check.check(text, "fr", Set.of()).stream().map(Misspelling::word).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Le bail emphytéotique est écarté, trop long à négocier.",
            "L’association d’Ève s’est réunie aujourd’hui ; rendez-vous mi-juillet.",
            "Écrire à mairie@clisson.fr ou sur https://exemple.fr/dossier, dossier ECOSSOLIES-A-0003, 3e étage, 12h30.",
            "Les porteur·euses de projet, un·e chargé·e d’accompagnement, l’œuvre collective.",
            "The lease is too long to negotiate; three years, renewable.", ""})
    void whatIsRightIsLeftAlone(String text) {
        assertThat(wrong(text)).isEmpty();
    }

    @Test
    void whatIsWrongIsFoundInItsPlace() {
        String text = "La covention d’ocupation est signé par l’asociation.";
        List<Misspelling> found = check.check(text, "fr", Set.of());
        assertThat(found).extracting(Misspelling::word).containsExactly("covention", "ocupation", "asociation");
        assertThat(found).allSatisfy(each -> assertThat(text.substring(each.from(), each.to())).isEqualTo(each.word()));
        assertThat(check.check(text, "fr", Set.of("covention"))).extracting(Misspelling::word)
                .containsExactly("ocupation", "asociation");
    }

    @Test
    void anEnglishNoteIsReadAsEnglish() {
        assertThat(wrong("The comittee will meet again in the village hall next month.")).containsExactly("comittee");
    }

    @Test
    void whatWasMeantIsSuggested() {
        SuggestSpellings suggest = new SuggestSpellings(DICTIONARIES);
        assertThat(suggest.suggest(new Misspelling(0, 9, "covention", "fr"))).contains("convention").hasSizeLessThan(6);
        assertThat(suggest.suggest(new Misspelling(0, 10, "aujourdhui", "fr"))).first().isEqualTo("aujourd’hui");
        assertThat(suggest.suggest(new Misspelling(0, 8, "comittee", "en"))).contains("committee");
    }

    /** Names apart, the notes of the sample network are written well: hardly a word of theirs may be underlined. */
    @Test
    void theNotesOfTheSampleAreHardlyUnderlined() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("sample-data/suivis.csv"));
        int words = 0;
        int wrong = 0;
        for (String line : lines.subList(1, Math.min(200, lines.size()))) {
            String[] cells = line.split(";");
            if (cells.length > 12) {
                words += cells[12].split("\\s+").length;
                wrong += check.check(cells[12], "fr", Set.of()).size();
            }
        }
        assertThat(words).isGreaterThan(3_000);
        assertThat(100.0 * wrong / words).as("percent underlined").isLessThan(3);
    }
}
