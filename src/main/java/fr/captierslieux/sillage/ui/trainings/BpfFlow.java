package fr.captierslieux.sillage.ui.trainings;

import fr.captierslieux.sillage.trainings.bpf.Bpf;
import fr.captierslieux.sillage.trainings.bpf.BpfWriter;
import fr.captierslieux.sillage.trainings.bpf.ComposeBpf;
import fr.captierslieux.sillage.trainings.bpf.ComposeBpf.Composed;
import fr.captierslieux.sillage.trainings.bpf.ComposeBpf.UnknownProvider;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.Lane;
import fr.captierslieux.sillage.ui.background.Running;
import fr.captierslieux.sillage.ui.prompts.Notice;
import fr.captierslieux.sillage.ui.prompts.Problem;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import fr.captierslieux.sillage.ui.prompts.Prompts.FileQuestion;
import fr.captierslieux.sillage.ui.prompts.Prompts.Option;
import fr.captierslieux.sillage.ui.prompts.Prompts.Question;
import fr.captierslieux.sillage.ui.prompts.Prompts.Refusal;
import fr.captierslieux.sillage.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes the pre-filled yearly return of a training provider where somebody says. Knows no control. */
public final class BpfFlow {
    /** Of the return, whatever the window speaks: it goes to a French administration. */
    private static final Locale LANGUAGE = Locale.FRANCE;
    private static final int YEARS = 6;
    /** A year is returned until 30 April of the next, which was put off to 31 May in 2021 and 2024: until then it is what is wanted. */
    private static final int LAST_MONTH = 5;

    private final ComposeBpf compose;
    private final BpfWriter writer;
    private final Background background;
    private final Prompts prompts;
    private final Words words;
    private final Clock clock;
    private final BiConsumer<Running, String> follow;
    private final Lane lane = new Lane();

    /** @param follow shows long work, with the message key of what it is */
    public BpfFlow(TrainingsUseCases useCases, Background background, Prompts prompts, Words words, Clock clock,
            BiConsumer<Running, String> follow) {
        this.compose = useCases.bpf();
        this.writer = useCases.bpfWriter();
        this.background = background;
        this.prompts = prompts;
        this.words = words;
        this.clock = clock;
        this.follow = follow;
    }

    /** Asks of whom and of which year, composes, asks where, and writes. */
    public void begin() {
        background.read(lane, compose::listProviders, this::ask, this::failed);
    }

    private void ask(List<String> providers) {
        if (providers.isEmpty()) {
            tell("bpf.refused.no-provider");
            return;
        }
        provider(providers).ifPresent(provider -> year(provider).ifPresent(year -> background.read(lane,
                () -> compose.compose(provider, year), answer -> answered(provider, answer), this::failed)));
    }

    private Optional<String> provider(List<String> providers) {
        return providers.size() == 1
                ? Optional.of(providers.getFirst())
                : prompts.choose(
                        new Question("bpf.ask.provider", "bpf.ask.provider.detail", "bpf.ask.go-on", List.of()),
                        providers.stream().map(each -> new Option<>(each, each)).toList());
    }

    private Optional<Integer> year(String provider) {
        LocalDate today = LocalDate.now(clock);
        int first = today.getMonthValue() <= LAST_MONTH ? today.getYear() - 1 : today.getYear();
        Stream<Integer> others = IntStream.range(0, YEARS).map(before -> today.getYear() - before)
                .filter(year -> year != first).boxed();
        return prompts.choose(new Question("bpf.ask.year", "bpf.ask.year.detail", "bpf.ask.go-on", List.of(provider)),
                Stream.concat(Stream.of(first), others).map(year -> new Option<>(year, String.valueOf(year)))
                        .toList());
    }

    private void answered(String provider, ComposeBpf.Answer answer) {
        switch (answer) {
            case UnknownProvider unknown -> prompts.refused(new Refusal("bpf.refused.unknown", List.of(provider),
                    unknown.accepted()));
            case Composed composed -> composed(provider, composed.bpf());
        }
    }

    private void composed(String provider, Bpf bpf) {
        String year = String.valueOf(bpf.year());
        if (isEmpty(bpf)) {
            tell("bpf.refused.nothing", provider, year);
        } else {
            prompts.saveFile(new FileQuestion("bpf.command.title", words.get("bpf.ask.name", year) + ".xlsx",
                    "lists.export.xlsx", "xlsx")).ifPresent(place -> write(bpf, place));
        }
    }

    /** Whether nobody was taught and nothing was invoiced. */
    private static boolean isEmpty(Bpf bpf) {
        return bpf.products().isEmpty() && bpf.slots().isEmpty() && bpf.trainees().isEmpty();
    }

    private void write(Bpf bpf, Path place) {
        follow.accept(background.longRunning(progress -> {
            writer.write(bpf, LANGUAGE, place);
            return place;
        }, written -> told(bpf, written), failure -> prompts.problem(new Problem(
                failure instanceof IOException ? "bpf.problem.place" : "bpf.problem.write", failure))), "bpf.running");
    }

    private void told(Bpf bpf, Path place) {
        Path folder = place.toAbsolutePath().getParent();
        prompts.tell(new Notice("bpf.told",
                List.of(bpf.provider(), String.valueOf(bpf.year()), String.valueOf(place.getFileName())),
                folder == null
                        ? null
                        : new Notice.Action("lists.export.show-folder", () -> prompts.showFolder(folder))));
    }

    private void tell(String key, Object... arguments) {
        prompts.tell(new Notice(key, List.of(arguments), null));
    }

    private void failed(Throwable failure) {
        prompts.problem(new Problem("bpf.problem.write", failure));
    }
}
