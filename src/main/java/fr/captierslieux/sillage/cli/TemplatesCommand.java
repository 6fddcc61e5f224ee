package fr.captierslieux.sillage.cli;

import fr.captierslieux.sillage.trainings.documents.DocumentKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code templates}: the shipped templates of documents, to be changed in a word processor. What is there is kept. */
@Command(name = "templates")
final class TemplatesCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private SillageCommand sillage;

    @Option(names = "--output", required = true, paramLabel = "DIR", descriptionKey = "option.templates-output")
    @SuppressWarnings("NullAway.Init") // required: set by picocli before call()
    private Path output;

    @Override
    public Integer call() throws IOException {
        Files.createDirectories(output);
        for (DocumentKind kind : DocumentKind.values()) {
            Path file = output.resolve(kind.template() + ".docx");
            if (Files.exists(file)) {
                sillage.terminal().say("templates.command.kept", file);
            } else {
                sillage.product().sessionDocumentWriter().writeTemplate(kind, file);
                sillage.terminal().say("templates.command.written", file);
            }
        }
        return ExitCode.DONE;
    }
}
