package fr.captierslieux.sillage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.app.Wiring;
import fr.captierslieux.sillage.day.DayScope;
import fr.captierslieux.sillage.day.DaySection;
import fr.captierslieux.sillage.day.DayWish;
import fr.captierslieux.sillage.words.Words;
import fr.captierslieux.sillage.workspace.Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an agreement asks for comes in by a file, is told, stands in the day of who coordinates, and goes when the report goes out. */
@Tag("store")
class DueReportsCommandTest {
    private static final String HEAD = "code;financeur;intitule;debut;fin;rapports;rapport_delai_j;rapports_depuis\n";

    @TempDir
    Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void sample() {
        SampleStore.copyInto(folder).close();
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        Terminal terminal = new Terminal(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), false, Words.french());
        return new SillageCommand(new Wiring(SampleStore.CLOCK), terminal, Map.of()).execute(Stream
                .concat(Stream.of(arguments), Stream.of("--store", folder.resolve("exemple.sillage").toString()))
                .toArray(String[]::new));
    }

    private List<String> lines() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private void bring(String line) throws IOException {
        Path files = folder.resolve("in");
        Files.createDirectories(files);
        Files.writeString(files.resolve("conventions.csv"), HEAD + line + "\n");
        assertThat(run("import", files.toString())).as(err.toString(StandardCharsets.UTF_8)).isZero();
    }

    @Test
    void aDueReportIsToldUntilItWentOut() throws IOException {
        assertThat(run("due-reports")).isZero();
        assertThat(lines()).isEmpty();
        bring("REGION-2024;Région Pays de la Loire;Animation;2024-01-01;2026-12-31;TRIMESTRIEL;20;2026-04-01");
        assertThat(run("due-reports")).isZero();
        assertThat(lines()).containsExactly("REGION-2024\t2026-T2\t2026-07-20\tLATE",
                "REGION-2024\t2026-T3\t2026-10-20\t" + (LocalDate.now(SampleStore.CLOCK)
                        .isAfter(LocalDate.of(2026, 10, 20)) ? "LATE" : "DUE"));
        assertThat(run("send-report", "--period", "2026-T2", "--agreement", "REGION-2024", "--department", "44", "--to",
                "Région", "--on", "2026-10-05", "--output", folder.resolve("44.xlsx").toString())).isZero();
        assertThat(run("due-reports")).isZero();
        assertThat(lines()).as("a part of it is not it").hasSize(2);
        assertThat(run("send-report", "--period", "2026-T2", "--agreement", "REGION-2024", "--to", "Région", "--on",
                "2026-10-05", "--output", folder.resolve("r.xlsx").toString())).isZero();
        assertThat(run("due-reports")).isZero();
        assertThat(lines()).singleElement().asString().contains("2026-T3");
        assertThat(run("export", "--output", folder.resolve("out").toString())).isZero();
        assertThat(Files.readString(folder.resolve("out/conventions.csv"))).contains("TRIMESTRIEL;20;2026-04-01");
    }

    @Test
    void itStandsInTheDayOfWhoCoordinatesAndInNoOther() throws IOException {
        bring("REGION-2024;Région Pays de la Loire;Animation;2024-01-01;2026-12-31;ANNUEL;30;2024-01-01");
        Path files = folder.resolve("in");
        Files.writeString(files.resolve("conseillers.csv"), """
                code;prenom;nom;reseau;role
                CO;Maud;Riou;CRESS;COORDINATION
                AD;Paul;Nœud;APESS53;CONSEILLER
                """);
        assertThat(run("import", files.toString())).isZero();
        try (SampleStore store = SampleStore.reopen(folder)) {
            var day = store.useCases().day();
            for (String[] who : new String[][]{{"Maud Riou", "CRESS", "2"}, {"Paul Nœud", "APESS53", "0"}}) {
                store.useCases().workspace().introduce().introduce(new Profile(who[0], who[1], "essai"));
                assertThat(day.read().read(LocalDate.now(SampleStore.CLOCK), DayScope.MINE, DayWish.NONE)
                        .count(DaySection.Kind.REPORTS)).as(who[0]).isEqualTo(Integer.parseInt(who[2]));
                assertThat(day.read().read(LocalDate.now(SampleStore.CLOCK), DayScope.ALL, DayWish.NONE)
                        .count(DaySection.Kind.REPORTS)).as("of all").isEqualTo(2);
            }
        }
    }

    @Test
    void whatMakesNoSenseIsRefusedWithTheLine() throws IOException {
        Path files = Files.createDirectories(folder.resolve("in"));
        Files.writeString(files.resolve("conventions.csv"), HEAD + "X;Ville;Fête;;;MENSUEL;400;demain\n");
        assertThat(run("import", files.toString())).isNotZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("MENSUEL", "400", "demain");
    }
}
