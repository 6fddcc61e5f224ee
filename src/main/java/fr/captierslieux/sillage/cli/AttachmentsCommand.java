package fr.captierslieux.sillage.cli;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.documents.TakeOutAttachments.TakenOut;
import fr.captierslieux.sillage.words.Written;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code attachments}: every attached file, or those of one case, into a folder with one folder a case. */
@Command(name = "attachments")
final class AttachmentsCommand extends StoreCommand {
    @Option(names = "--output", paramLabel = "DIR", required = true, descriptionKey = "option.attachments-output")
    @SuppressWarnings("NullAway.Init") // required: set by picocli before call()
    private Path output;

    @Option(names = "--case", paramLabel = "CODE", descriptionKey = "option.attachments-case")
    private @Nullable String supportCase;

    @Override
    @Nullable
    Integer refuseUsage() {
        if (supportCase != null && !Code.isCode(supportCase)) {
            terminal().say("attachments.unknown-case", supportCase);
            return ExitCode.USAGE;
        }
        return null;
    }

    @Override
    int run(OpenedStore store) throws IOException {
        Written written = new Written(terminal().words());
        if (supportCase != null && !store.takeOutAttachments().knows(new Code(supportCase))) {
            terminal().say("attachments.unknown-case", supportCase);
            return ExitCode.USAGE;
        }
        TakenOut out = store.takeOutAttachments().export(Optional.ofNullable(supportCase).map(Code::new), output,
                (done, whole) -> terminal().progress(written.size(done) + " / " + written.size(whole)));
        if (out.gone() > 0) {
            terminal().say("attachments.gone", out.gone());
        }
        if (supportCase != null && out.files() + out.gone() == 0) {
            terminal().say("attachments.none-of-case", supportCase);
        }
        terminal().say("attachments.done", out.files(), written.size(out.bytes()));
        terminal().result(output.toString());
        return out.gone() > 0 ? ExitCode.FAILED : ExitCode.DONE;
    }
}
