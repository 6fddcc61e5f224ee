package fr.captierslieux.sillage.cli;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.history.MoveToBin;
import fr.captierslieux.sillage.reports.template.KeepTemplates;
import fr.captierslieux.sillage.reports.template.KeepTemplates.Kept;
import fr.captierslieux.sillage.reports.template.KeepTemplates.UnknownAgreement;
import fr.captierslieux.sillage.reports.template.KeepTemplates.Unusable;
import fr.captierslieux.sillage.reports.template.KeptTemplate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code report-templates}: funders' own workbooks in the store, listed (tab-separated), kept or removed. */
@Command(name = "report-templates")
final class ReportTemplatesCommand extends StoreCommand {
    @Option(names = "--keep", paramLabel = "FUNDER.xlsx", descriptionKey = "report-templates.keep")
    private @Nullable Path keep;

    @Option(names = "--title", paramLabel = "TEXT", descriptionKey = "report-templates.title")
    private @Nullable String title;

    @Option(names = "--agreement", paramLabel = "CODE", descriptionKey = "report-templates.agreement")
    private @Nullable String agreement;

    @Option(names = "--remove", paramLabel = "CODE", descriptionKey = "report-templates.remove")
    private @Nullable String remove;

    @Override
    @Nullable
    Integer refuseUsage() {
        boolean none = keep == null && (title != null || agreement != null);
        boolean longTitle = title != null && (title.isBlank() || title.length() > KeepTemplates.LONGEST_TITLE);
        if (none || longTitle || (keep != null && remove != null)) {
            terminal().say("report-templates.usage", KeepTemplates.LONGEST_TITLE);
            return ExitCode.USAGE;
        }
        return null;
    }

    @Override
    int run(OpenedStore store) throws IOException {
        if (keep != null) {
            return keep(store, keep);
        }
        if (remove != null) {
            return remove(store, remove);
        }
        store.keepTemplates().list().forEach(each -> terminal().result(String.join("\t", each.code().value(),
                each.agreement() == null ? "" : each.agreement(), each.title(), each.file(),
                each.addedOn().toString())));
        return ExitCode.DONE;
    }

    private int keep(OpenedStore store, Path file) throws IOException {
        String name = title != null
                ? title.strip()
                : Objects.requireNonNullElse(file.getFileName(), file).toString().replaceFirst("(?i)\\.xlsx$", "");
        return switch (store.keepTemplates().keep(file, name, agreement, store.author())) {
            case Kept kept -> {
                terminal().say("report.template.kept", name);
                terminal().result(kept.template().code().value());
                yield ExitCode.DONE;
            }
            case Unusable unusable -> {
                terminal().say("report.template.unusable." + unusable.reason(), file);
                yield ExitCode.REFUSED;
            }
            case UnknownAgreement unknown -> {
                terminal().say("report.unknown.AGREEMENT", unknown.code(), terminal().words().get("report.none"));
                yield ExitCode.USAGE;
            }
        };
    }

    private int remove(OpenedStore store, String code) {
        Optional<KeptTemplate> kept = find(store, code);
        if (kept.isEmpty()) {
            terminal().say("report-templates.unknown", code);
            return ExitCode.USAGE;
        }
        boolean moved = store.moveToBin().move(new Gesture("move-to-bin", store.author()), KeptTemplate.ENTITY,
                kept.get().row()) instanceof MoveToBin.Moved;
        terminal().say(moved ? "report.template.removed" : "report-templates.unknown", kept.get().title());
        return moved ? ExitCode.DONE : ExitCode.FAILED;
    }

    static Optional<KeptTemplate> find(OpenedStore store, String code) {
        return Code.isCode(code) ? store.keepTemplates().find(new Code(code)) : Optional.empty();
    }
}
