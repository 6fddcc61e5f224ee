package fr.captierslieux.sillage.cli;

import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.reports.ReportAnswer;
import fr.captierslieux.sillage.reports.ReportAnswer.Computed;
import fr.captierslieux.sillage.reports.ReportAnswer.UnknownScope;
import fr.captierslieux.sillage.reports.ReportForm;
import fr.captierslieux.sillage.reports.ReportPeriods;
import fr.captierslieux.sillage.reports.ReportText;
import fr.captierslieux.sillage.reports.Variant;
import fr.captierslieux.sillage.reports.template.FillTemplate;
import fr.captierslieux.sillage.reports.template.KeptTemplate;
import fr.captierslieux.sillage.reports.template.TemplateWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code report}: the activity report of a period, as a workbook or as JSON. */
@Command(name = "report")
final class ReportCommand extends StoreCommand {
    /** Of the report, whatever the terminal speaks: it goes to French funders. */
    private static final Locale LANGUAGE = Locale.FRANCE;

    @Option(names = "--period", required = true, paramLabel = "P", descriptionKey = "report.period")
    private String period = "";

    @Option(names = "--compare", paramLabel = "P", descriptionKey = "report.compare")
    private @Nullable String compare;

    @Option(names = "--output", paramLabel = "F", descriptionKey = "report.output")
    private @Nullable Path output;

    @Option(names = "--format", paramLabel = "xlsx|docx|pdf|json", descriptionKey = "report.format")
    private Format format = Format.XLSX;

    @Option(names = "--template", paramLabel = "FUNDER.xlsx", descriptionKey = "report.template")
    private @Nullable Path template;

    @Mixin
    private ReportScope scope = new ReportScope();

    @Mixin
    private ReportVariant contents = new ReportVariant();

    /** What is written. */
    private enum Format {
        XLSX(ReportForm.WORKBOOK), DOCX(ReportForm.DOCUMENT), PDF(ReportForm.PDF), JSON(null);

        private final @Nullable ReportForm form;

        Format(@Nullable ReportForm form) {
            this.form = form;
        }
    }

    @Override
    @Nullable
    Integer refuseUsage() {
        if (Period.parse(period).isEmpty()) {
            terminal().say("report.unknown-period", period);
            return ExitCode.USAGE;
        }
        if (contents.isWrong()) {
            terminal().say("report.wrong-threshold", Variant.HIGHEST_THRESHOLD);
            return ExitCode.USAGE;
        }
        if (contents.isGiven() && (template != null || format == Format.JSON)) {
            terminal().say("report.contents-of-workbook");
            return ExitCode.USAGE;
        }
        if (contents.isOfRows() && format != Format.XLSX) {
            terminal().say("report.document-without-rows");
            return ExitCode.USAGE;
        }
        if (template != null && format != Format.XLSX) {
            terminal().say("report.template-is-workbook");
            return ExitCode.USAGE;
        }
        if (format != Format.JSON && isForStandardOutput()) {
            terminal().say("report.workbook-needs-output");
            return ExitCode.USAGE;
        }
        return compare == null ? null : refuseCompared(compare);
    }

    private @Nullable Integer refuseCompared(String compared) {
        if (Period.parse(compared).isEmpty()) {
            terminal().say("report.unknown-period", compared);
            return ExitCode.USAGE;
        }
        if (template != null || format == Format.JSON) {
            terminal().say("report.compare-of-workbook");
            return ExitCode.USAGE;
        }
        if (contents.variant().isMasked() && periods().overlap()) {
            terminal().say("report.compare-overlaps");
            return ExitCode.USAGE;
        }
        return null;
    }

    private ReportPeriods periods() {
        Period shown = Period.parse(period).orElseThrow();
        return compare == null
                ? ReportPeriods.of(shown)
                : new ReportPeriods(shown, Period.parse(compare).orElseThrow());
    }

    @Override
    int run(OpenedStore store) throws IOException {
        terminal().progress(terminal().words().get("report.computing"));
        Period asked = Period.parse(period).orElseThrow();
        if (template != null) {
            return fill(store, asked, template);
        }
        if (format.form != null) {
            return write(store, format.form);
        }
        ReportAnswer answer = store.computeReport().compute(asked, scope.scope());
        return answer instanceof Computed computed
                ? write(computed)
                : ReportScope.refuse((UnknownScope) answer, terminal());
    }

    private int fill(OpenedStore store, Period asked, Path funder) throws IOException {
        Path target = Objects.requireNonNull(output, "usage was checked");
        Optional<KeptTemplate> kept = Files.exists(funder)
                ? Optional.empty()
                : ReportTemplatesCommand.find(store, funder.toString());
        FillTemplate.Answer answer = kept.isPresent()
                ? store.fillTemplate().fill(asked, scope.scope(), kept.get(), target)
                : store.fillTemplate().fill(asked, scope.scope(), funder, target);
        return switch (answer) {
            case FillTemplate.Refused refused -> ReportScope.refuse(refused.why(), terminal());
            case FillTemplate.Written written -> told(written.what(), funder, target);
        };
    }

    private int told(TemplateWriter.Answer answer, Path funder, Path target) {
        return switch (answer) {
            case TemplateWriter.Filled filled -> {
                terminal().say("report.template.filled", target, filled.marks());
                yield ExitCode.DONE;
            }
            case TemplateWriter.UnknownMarks unknown -> {
                unknown.marks().forEach(mark -> terminal().say("report.template.mark." + mark.why(), mark.place(),
                        mark.mark(), mark.nearby()));
                terminal().say("report.template.refused", funder, unknown.marks().size());
                yield ExitCode.REFUSED;
            }
            case TemplateWriter.Unusable unusable -> {
                terminal().say("report.template.unusable." + unusable.reason(), funder);
                yield ExitCode.REFUSED;
            }
        };
    }

    private boolean isForStandardOutput() {
        return output == null || output.toString().equals("-");
    }

    private int write(Computed computed) throws IOException {
        ReportText text = sillage.product().reportText();
        if (output == null || isForStandardOutput()) {
            terminal().result(text.write(computed.report(), LANGUAGE).stripTrailing());
        } else {
            text.write(computed.report(), LANGUAGE, output);
            terminal().say("report.written", output);
        }
        return ExitCode.DONE;
    }

    private int write(OpenedStore store, ReportForm form) throws IOException {
        Path file = Objects.requireNonNull(output, "usage was checked");
        // documents tell figures; rows are for a workbook
        Variant variant = form == ReportForm.WORKBOOK || contents.isGiven() ? contents.variant() : Variant.FIGURES;
        ReportAnswer answer = store.exportReport(form).export(periods(), scope.scope(), variant, file,
                store.author(), LANGUAGE, () -> false);
        if (answer instanceof UnknownScope refusal) {
            return ReportScope.refuse(refusal, terminal());
        }
        terminal().say("report.written", file);
        return ExitCode.DONE;
    }
}
