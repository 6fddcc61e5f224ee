package fr.captierslieux.sillage.ui.attachments;

import fr.captierslieux.sillage.documents.Attachment;
import fr.captierslieux.sillage.documents.FileName;
import fr.captierslieux.sillage.documents.Holder;
import fr.captierslieux.sillage.documents.TakeOutAttachments;
import fr.captierslieux.sillage.documents.TakeOutAttachments.TakenOut;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.Background.LongWork;
import fr.captierslieux.sillage.ui.background.Running;
import fr.captierslieux.sillage.ui.prompts.Notice;
import fr.captierslieux.sillage.ui.prompts.Notice.Action;
import fr.captierslieux.sillage.ui.prompts.Problem;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import fr.captierslieux.sillage.ui.prompts.Prompts.FileQuestion;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Files leave the store: opened by another program, written into a file or a folder. */
final class TakingOut {
    private final Background background;
    private final TakeOutAttachments takeOut;
    private final Prompts prompts;
    private final AttachmentWords words;
    private final BiConsumer<Running, String> follow;

    TakingOut(Background background, TakeOutAttachments takeOut, Prompts prompts, AttachmentWords words,
            BiConsumer<Running, String> follow) {
        this.background = background;
        this.takeOut = takeOut;
        this.prompts = prompts;
        this.words = words;
        this.follow = follow;
    }

    void open(Attachment attachment) {
        run(progress -> takeOut.copyForOpening(attachment),
                copy -> copy.ifPresentOrElse(prompts::showDocument, () -> gone(attachment)));
    }

    void saveAs(Attachment attachment) {
        String name = FileName.onDisk(attachment.name(), attachment.kind(), new HashSet<>());
        prompts.saveFile(new FileQuestion("attachment.save.title", name, "", ""))
                .ifPresent(target -> run(progress -> takeOut.save(attachment, target), there -> {
                    if (there) {
                        prompts.tell(new Notice("attachment.told.saved", List.of(attachment.name()),
                                showing(target.toAbsolutePath().resolve("..").normalize())));
                    } else {
                        gone(attachment);
                    }
                }));
    }

    void export(Holder holder) {
        prompts.openFolder(new FileQuestion("attachment.export.title", "", "", ""))
                .ifPresent(folder -> run(
                        progress -> takeOut.export(Optional.of(holder), folder,
                                AttachmentsModel.reported(progress)),
                        out -> tell(out, TakeOutAttachments.folderOf(holder, folder))));
    }

    private void tell(TakenOut out, Path folder) {
        String key = out.gone() == 0 ? "attachment.told.exported" : "attachment.told.exported-but";
        prompts.tell(new Notice(key, List.of(out.files(), words.size(out.bytes()), out.gone()), showing(folder)));
    }

    private Action showing(Path folder) {
        return new Action("attachment.show-folder", () -> prompts.showFolder(folder));
    }

    private void gone(Attachment attachment) {
        prompts.tell(new Notice("attachment.told.gone", List.of(attachment.name()), null));
    }

    private <T> void run(LongWork<T> work, Consumer<T> answer) {
        follow.accept(background.longRunning(work, answer,
                failure -> prompts.problem(new Problem("attachment.problem.take-out", failure))),
                "attachment.taking-out");
    }
}
