package fr.captierslieux.sillage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.app.Wiring;
import fr.captierslieux.sillage.basics.DateRange;
import fr.captierslieux.sillage.words.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("store")
class CalendarCommandTest {
    @TempDir
    Path folder;
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void sample() {
        SampleStore.copyInto(folder).close();
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(
                List.of("calendar", "--store", folder.resolve("exemple.sillage").toString()));
        all.addAll(List.of(arguments));
        Terminal terminal = new Terminal(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), false, Words.french());
        return new SillageCommand(new Wiring(SampleStore.CLOCK), terminal, Map.of())
                .execute(all.toArray(String[]::new));
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private Path file() {
        return folder.resolve("agenda.ics");
    }

    private long events() throws IOException {
        return Files.readAllLines(file()).stream().filter("BEGIN:VEVENT"::equals).count();
    }

    @Test
    void writesAWeekOfAnAdvisorOfANetworkOfAll() throws IOException {
        assertThat(run("--period", "2026-W48", "--output", file().toString())).isZero();
        long all = events();
        assertThat(run("--period", "2026-W48", "--network", "ECOSSOLIES", "--output", file().toString())).isZero();
        long network = events();
        assertThat(run("--period", "2026-W48", "--advisor", "ECOSSOLIES-A", "--output", file().toString())).isZero();
        assertThat(events()).isPositive().isLessThanOrEqualTo(network);
        assertThat(network).isLessThan(all);
        assertThat(Files.readString(file())).doesNotContain("Thébault", "@exemple");
    }

    @Test
    void saysWhatIsWrongWithASessionsCodeAndThatItComesWhole() {
        assertThat(run("--session", "été 1", "--output", file().toString())).isEqualTo(2);
        assertThat(said()).contains("« été 1 »");
        assertThat(run("--session", "PTL-01", "--network", "ECOSSOLIES", "--output", file().toString())).isEqualTo(2);
        assertThat(said()).contains("--session");
    }

    @Test
    void writesTheHalfDaysOfASession() throws IOException {
        assertThat(run("--session", "CEAS85-F-0001", "--output", file().toString())).isZero();
        assertThat(events()).isEqualTo(4);
        assertThat(Files.readString(file())).contains("UID:half_day-CEAS85-F-0001-J01M@");
    }

    @Test
    void refusesWhatItDoesNotUnderstandAndWritesNothing() {
        assertThat(run("--output", file().toString())).isEqualTo(ExitCode.USAGE);
        assertThat(run("--period", "2026-W54", "--output", file().toString())).isEqualTo(ExitCode.USAGE);
        assertThat(said()).contains("« 2026-W54 » refusée");
        assertThat(run("--session", "NULLE-PART", "--output", file().toString())).isEqualTo(ExitCode.USAGE);
        assertThat(run("--period", "2026", "--advisor", "PERSONNE", "--output", file().toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(said()).contains("ECOSSOLIES-A");
        assertThat(run("--period", "2026", "--advisor", "A", "--network", "B", "--output", file().toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(file()).doesNotExist();
    }

    @Test
    void weeksAreThoseOfTheStandard() {
        assertThat(CalendarCommand.range("2026-W53"))
                .contains(new DateRange(LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 3)));
        assertThat(CalendarCommand.range("2025-W01"))
                .contains(new DateRange(LocalDate.of(2024, 12, 30), LocalDate.of(2025, 1, 5)));
        assertThat(CalendarCommand.range("2025-W53")).as("2025 has 52 weeks").isEmpty();
        assertThat(CalendarCommand.range("2026-11")).map(DateRange::days).contains(30L);
    }
}
