package fr.captierslieux.sillage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.app.Wiring;
import fr.captierslieux.sillage.words.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports are sent, listed, compared and given back on the command line. */
@Tag("store")
class SentReportsCommandTest {
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

    @Test
    void aReportIsSentListedComparedAndGivenBack() throws IOException {
        Path workbook = folder.resolve("rapport.xlsx");
        assertThat(run("send-report", "--period", "2026-T3", "--to", "Région", "--on", "2026-10-05", "--output",
                workbook.toString())).isZero();
        String code = lines().getFirst();
        assertThat(code).startsWith("ENVOI-2026-T3-");
        assertThat(run("sent-reports")).isZero();
        assertThat(lines()).singleElement().asString().startsWith(code + "\t2026-T3\t\t2026-10-05\tRégion\t");
        assertThat(run("sent-reports", code)).isZero();
        assertThat(lines()).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Rien n’a changé");

        Files.writeString(folder.resolve("suivis.csv"),
                "code;dossier;le;type;mode;duree_min\nTARD-1;ECOSSOLIES-A-0001;2026-09-12;RENDEZ_VOUS;TELEPHONE;30\n");
        assertThat(run("import", folder.resolve("suivis.csv").toString())).isZero();
        assertThat(run("sent-reports", code, "--rows")).isZero();
        assertThat(lines()).anySatisfy(line -> assertThat(line).startsWith("C4\t").endsWith("\t1"));
        assertThat(lines()).anySatisfy(line -> assertThat(line).startsWith("\tfollow_up\tTARD-1\t2026-09-12\tCOME\t"));
        assertThat(out.toString(StandardCharsets.UTF_8)).as("codes and figures alone").doesNotContain("Halle");

        Path given = folder.resolve("rendu.xlsx");
        assertThat(run("sent-reports", code, "--output", given.toString())).isZero();
        assertThat(given).hasSameBinaryContentAs(workbook);
        assertThat(run("send-report", "--period", "2026-T3", "--to", "Région", "--corrects", code, "--output",
                folder.resolve("corrige.xlsx").toString())).isZero();
        assertThat(run("check")).isZero();
    }

    @Test
    void wrongUsageIsToldAndWritesNothing() {
        String output = folder.resolve("rapport.xlsx").toString();
        assertThat(run("send-report", "--period", "2026-T5", "--to", "Région", "--output", output))
                .isEqualTo(ExitCode.USAGE);
        assertThat(run("send-report", "--period", "2026-T3", "--to", " ", "--output", output))
                .isEqualTo(ExitCode.USAGE);
        assertThat(run("send-report", "--period", "2026-T3", "--to", "Région", "--corrects", "NULLE", "--output",
                output)).isEqualTo(ExitCode.USAGE);
        assertThat(run("send-report", "--period", "2026-T3", "--to", "Région", "--network", "NULLE", "--output",
                output)).isEqualTo(ExitCode.USAGE);
        assertThat(run("sent-reports", "NULLE")).isEqualTo(ExitCode.USAGE);
        assertThat(run("sent-reports", "--rows")).isEqualTo(ExitCode.USAGE);
        assertThat(folder.resolve("rapport.xlsx")).doesNotExist();
    }
}
