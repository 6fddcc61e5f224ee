package fr.captierslieux.sillage.reports.template;

import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.history.Transactions;
import fr.captierslieux.sillage.reports.ComposeReport;
import fr.captierslieux.sillage.reports.ReportAnswer;
import fr.captierslieux.sillage.reports.ReportAnswer.Composed;
import fr.captierslieux.sillage.reports.ReportAnswer.UnknownScope;
import fr.captierslieux.sillage.reports.ReportRepository;
import fr.captierslieux.sillage.reports.Scope;
import fr.captierslieux.sillage.reports.TargetRepository;
import fr.captierslieux.sillage.reports.template.TemplateWriter.Reason;
import fr.captierslieux.sillage.reports.template.TemplateWriter.Unusable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Fills a funder's own workbook with the figures of a period and scope. */
public final class FillTemplate {
    private final Transactions transactions;
    private final ReportRepository reports;
    private final TargetRepository targets;
    private final TemplateWriter writer;
    private final KeepTemplates kept;
    private final Clock clock;

    public FillTemplate(Transactions transactions, ReportRepository reports, TargetRepository targets,
            TemplateWriter writer, KeepTemplates kept, Clock clock) {
        this.transactions = transactions;
        this.reports = reports;
        this.targets = targets;
        this.writer = writer;
        this.kept = kept;
        this.clock = clock;
    }

    /**
     * Fills a file; all figures are read from one picture of the store.
     *
     * @throws IOException when the template cannot be read or the output cannot be written
     */
    public Answer fill(Period period, Scope scope, Path template, Path output) throws IOException {
        if (!Files.isRegularFile(template)) {
            return new Written(new Unusable(Reason.MISSING));
        }
        if (Files.size(template) > TemplateWriter.LARGEST) {
            return new Written(new Unusable(Reason.TOO_BIG));
        }
        if (Files.exists(output) && Files.isSameFile(template, output)) {
            return new Written(new Unusable(Reason.OUTPUT_IS_TEMPLATE));
        }
        return fill(period, scope, Files.readAllBytes(template), output);
    }

    /**
     * Fills one that the store keeps.
     *
     * @throws IOException when the output cannot be written
     */
    public Answer fill(Period period, Scope scope, KeptTemplate template, Path output) throws IOException {
        Optional<byte[]> content = kept.read(template);
        return content.isPresent()
                ? fill(period, scope, content.get(), output)
                : new Written(new Unusable(Reason.MISSING));
    }

    private Answer fill(Period period, Scope scope, byte[] template, Path output) throws IOException {
        Read read = transactions.read(() -> read(period, scope));
        return switch (read) {
            case OutOfScope out -> new Refused(out.why());
            case Figures figures -> new Written(writer.fill(template, figures.figures(), output));
        };
    }

    private Read read(Period period, Scope scope) {
        ReportAnswer answer = new ComposeReport(transactions, reports).compose(period, scope);
        if (!(answer instanceof Composed composed)) {
            return new OutOfScope((UnknownScope) answer);
        }
        return new Figures(new TemplateFigures(composed.current(), composed.previous(),
                reports.report(period.yearBefore(), scope), reports.report(period.yearToDate(), scope),
                scope.agreement() == null
                        ? Map.of()
                        : targets.targets(scope.agreement(), period.range().to().getYear()),
                composed.labels(), composed.lists(), LocalDate.now(clock)));
    }

    private sealed interface Read {
    }

    private record Figures(TemplateFigures figures) implements Read {
    }

    private record OutOfScope(UnknownScope why) implements Read {
    }

    /** What came of it. */
    public sealed interface Answer {
    }

    /** The template was tried. */
    public record Written(TemplateWriter.Answer what) implements Answer {
    }

    /** The scope names what the store does not have; the template was not even opened. */
    public record Refused(UnknownScope why) implements Answer {
    }
}
