package fr.captierslieux.sillage.cli;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.trainings.documents.ComposeSessionDocuments;
import fr.captierslieux.sillage.trainings.documents.DocumentKind;
import fr.captierslieux.sillage.trainings.documents.SessionDocument;
import fr.captierslieux.sillage.trainings.documents.SessionDocumentWriter;
import fr.captierslieux.sillage.trainings.documents.SessionDocumentWriter.BrokenTemplate;
import fr.captierslieux.sillage.trainings.documents.SessionDocumentWriter.UnknownMarks;
import fr.captierslieux.sillage.trainings.documents.SessionDocumentWriter.Written;
import fr.captierslieux.sillage.trainings.documents.WriteSessionDocuments;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code documents}: convocations, attendance sheets and certificates of a session, by their templates. */
@Command(name = "documents")
final class DocumentsCommand extends StoreCommand {
    @Parameters(paramLabel = "SESSION", descriptionKey = "parameter.session")
    private String session = "";

    @Option(names = "--output", required = true, paramLabel = "DIR", descriptionKey = "option.documents-output")
    @SuppressWarnings("NullAway.Init") // required: set by picocli before call()
    private Path output;

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "option.documents-kind")
    private @Nullable String kind;

    @Option(names = "--day", paramLabel = "2026-09-03", descriptionKey = "option.documents-day")
    private @Nullable LocalDate day;

    @Option(names = "--templates", paramLabel = "DIR", descriptionKey = "option.documents-templates")
    private @Nullable Path templates;

    @Override
    @Nullable
    Integer refuseUsage() {
        if (kind != null && DocumentKind.of(kind).isEmpty()) {
            terminal().say("documents.command.unknown-kind", kind, Arrays.stream(DocumentKind.values())
                    .map(DocumentKind::template).collect(Collectors.joining(", ")));
            return ExitCode.USAGE;
        }
        return null;
    }

    @Override
    int run(OpenedStore store) throws IOException {
        ComposeSessionDocuments compose = store.composeSessionDocuments();
        if (!Code.isCode(session) || !compose.isThere(new Code(session))) {
            terminal().say("documents.command.no-session", session);
            return ExitCode.USAGE;
        }
        List<SessionDocument> documents = new ArrayList<>();
        for (DocumentKind each : kind == null
                ? List.of(DocumentKind.values())
                : DocumentKind.of(kind).stream().toList()) {
            documents.addAll(compose.compose(new Code(session), each, Optional.ofNullable(day)));
        }
        Path own = templates != null ? templates : WriteSessionDocuments.templatesBeside(store.path());
        return told(sillage.product().sessionDocumentWriter().write(documents, own, output), documents.size());
    }

    private int told(SessionDocumentWriter.Answer answer, int documents) {
        return switch (answer) {
            case UnknownMarks unknown -> {
                unknown.marks().forEach(mark -> terminal().say("documents.unknown-mark", mark.template(), mark.mark(),
                        terminal().words().get("documents.part." + mark.part(), mark.number())));
                yield ExitCode.FAILED;
            }
            case BrokenTemplate broken -> {
                terminal().say("documents.broken-template", broken.template());
                yield ExitCode.FAILED;
            }
            case Written ignored -> {
                terminal().say("documents.command.written", documents);
                terminal().result(output.toString());
                yield ExitCode.DONE;
            }
        };
    }
}
