package fr.captierslieux.sillage.words;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.lists.CodeList;
import fr.captierslieux.sillage.lists.ListNames;
import fr.captierslieux.sillage.lists.ShippedLists;
import fr.captierslieux.sillage.reports.Indicator;
import fr.captierslieux.sillage.reports.Indicators;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What codes are called: each shipped code, indicator and exchange file has its words in both languages. */
class LabelsTest {
    private final List<Words> languages = List.of(Words.french(), Words.in(Locale.UK));

    @Test
    void everyShippedCodeHasALabel() {
        for (Words words : languages) {
            for (CodeList list : ShippedLists.listAll()) {
                for (String code : list.codes()) {
                    assertThat(words.has("list." + list.name() + "." + code)).as("%s %s", list.name(), code).isTrue();
                }
            }
        }
    }

    @Test
    void everyListHasANameInFilesAndOnTheScreen() {
        for (CodeList list : ShippedLists.listAll()) {
            if (!list.name().equals("own_field_type")) {
                assertThat(ListNames.find(ListNames.exchanged(list.name()))).contains(list.name());
                languages.forEach(words -> assertThat(words.get("settings.list." + list.name())).isNotBlank());
            }
        }
    }

    @Test
    void everyIndicatorSaysWhatItCounts() {
        for (Words words : languages) {
            for (Indicator indicator : Indicators.listAll()) {
                for (String text : List.of("label", "unit", "definition", "basis")) {
                    assertThat(words.get("indicator." + indicator.code() + "." + text)).isNotBlank();
                }
                for (String breakdown : indicator.breakdowns()) {
                    assertThat(words.get("breakdown." + breakdown)).isNotBlank();
                }
                assertThat(words.get("indicator.group." + indicator.group())).isNotBlank();
            }
        }
    }

    @Test
    void everyExchangeFileHasAName() {
        for (Words words : languages) {
            ExchangeFormat.files().forEach(file -> assertThat(words.get("exchange.file." + file.name())).isNotBlank());
        }
    }

    @Test
    void bothLanguagesHaveTheSameKeysOnceEach() throws IOException {
        assertThat(keysOf("messages_en.properties")).isEqualTo(keysOf("messages.properties"));
    }

    private static Set<String> keysOf(String bundle) throws IOException {
        Set<String> keys = new HashSet<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream(bundle)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int end = line.indexOf(" = ");
                if (end > 0 && !line.startsWith("#")) {
                    assertThat(keys.add(line.substring(0, end)))
                            .as("%s of %s is there twice", line.substring(0, end), bundle).isTrue();
                }
            }
        }
        return new TreeSet<>(keys);
    }
}
