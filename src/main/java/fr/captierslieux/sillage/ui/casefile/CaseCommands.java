package fr.captierslieux.sillage.ui.casefile;

import fr.captierslieux.sillage.cases.CaseFile;
import fr.captierslieux.sillage.cases.Happening;
import fr.captierslieux.sillage.sheets.SheetKind;
import fr.captierslieux.sillage.ui.attachments.AttachmentCommands;
import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** What can be done on the page of a case, as commands. */
final class CaseCommands {
    final Command followUp;
    final Command interview;
    final Command timeline;
    final Command orient;
    final Command orientPlain;
    final Command stage;
    final Command appointment;
    final Command task;
    final Command plan;
    final Command give;
    final Command editCase;
    final Command close;
    final Command editEntry;
    final Command done;
    final Command postpone;
    final Command handOver;
    final Command cancel;
    final Command remove;
    final Command copy;
    final Command sheet;
    final Command sheetToWrite;
    final Command refresh;
    final Command removeCase;
    final Command write;
    final Command copyAddresses;
    private final AttachmentCommands files;
    private final List<Command> answers;
    private final List<Command> all;

    CaseCommands(CaseFileModel model, CaseActs acts, CaseTabs tabs, Words words, CaseMails mails) {
        files = tabs.files().commands();
        followUp = Command.always("case-follow-up", "casefile.command.follow-up", Material2OutlinedAL.ADD, "S",
                () -> acts.open(CaseRequests::followUp));
        interview = Command.always("case-interview", "casefile.command.interview", Material2OutlinedAL.FORUM, "E",
                acts::interview);
        timeline = Command.always("case-timeline", "casefile.command.timeline", Material2OutlinedMZ.TIMELINE, "L",
                tabs::showTimeline);
        orient = Command.always("case-orient", "casefile.command.orient", Material2OutlinedAL.ALT_ROUTE, "O",
                tabs::suggest);
        orientPlain = Command.always("case-orient-plain", "casefile.command.orient-plain", Material2OutlinedAL.EDIT,
                null, () -> acts.open(CaseRequests::orientation));
        answers = AnswerCommands.make(acts, tabs.awaited());
        stage = Command.always("case-stage", "casefile.command.stage", Material2OutlinedMZ.TRENDING_UP, null,
                () -> acts.open(CaseRequests::stage));
        appointment = Command.always("case-appointment", "casefile.command.appointment", Material2OutlinedAL.EVENT, "R",
                () -> acts.open(CaseRequests::appointment));
        task = Command.always("case-task", "casefile.command.task", Material2OutlinedAL.CHECK_BOX, "T",
                () -> acts.open(CaseRequests::task));
        plan = Command.always("case-plan", "casefile.command.plan", Material2OutlinedAL.LIST_ALT, null, acts::plan);
        give = Command.always("case-give", "casefile.command.give", Material2OutlinedMZ.MENU_BOOK, "D",
                () -> acts.open(CaseRequests::resource));
        editCase = Command.always("case-edit", "casefile.command.edit", Material2OutlinedAL.EDIT, null,
                () -> acts.open(requests -> requests.editCase("")));
        close = Command.when("case-close", "casefile.command.close", Material2OutlinedAL.ASSIGNMENT_TURNED_IN, null,
                model.fileProperty()
                        .map(file -> file != null && file.facts().isClosed() ? "casefile.already-closed" : "")
                        .orElse(""),
                () -> acts.open(requests -> requests.editCase("cloture_le")));
        editEntry = Command.when("case-edit-entry", "casefile.command.edit-entry", Material2OutlinedAL.EDIT, null,
                tabs.chosen().map(chosen -> "").orElse("casefile.no-entry-chosen"), () -> {
                    var entry = tabs.chosen().getValue();
                    if (entry != null) {
                        acts.edit(entry);
                    }
                });
        done = ofPromise("case-promise-done", "casefile.command.done", Material2OutlinedAL.CHECK_CIRCLE, "F", tabs,
                acts::keep);
        postpone = ofPromise("case-postpone", "day.command.postpone", Material2OutlinedMZ.SCHEDULE, "Shift+R", tabs,
                promise -> acts.postpone(promise, tabs.besideChosen()));
        handOver = ofPromise("case-hand-over", "day.command.hand-over", Material2OutlinedMZ.SWAP_HORIZ, "C", tabs,
                promise -> acts.handOver(promise, tabs.besideChosen()));
        cancel = Command.when("case-cancel-appointment", "casefile.command.cancel", Material2OutlinedAL.EVENT_BUSY,
                null,
                tabs.planned().map(chosen -> "").orElse("casefile.no-appointment-chosen"), () -> {
                    var planned = tabs.planned().getValue();
                    if (planned != null) {
                        acts.cancel(planned);
                    }
                });
        remove = Command.when("case-remove-entry", "casefile.command.remove-entry", Material2OutlinedAL.DELETE,
                "Delete", tabs.removable().map(chosen -> "").orElse("casefile.no-entry-chosen"), () -> {
                    var entry = tabs.removable().getValue();
                    if (entry != null) {
                        acts.remove(entry);
                    }
                });
        copy = Command.always("case-copy", "casefile.command.copy", Material2OutlinedAL.CONTENT_COPY,
                "Shortcut+Shift+C", () -> copy(model.fileProperty().get(), tabs));
        SheetFlow sheets = model.sheets(words);
        sheet = sheet(model, sheets, SheetKind.PDF, Material2OutlinedMZ.PICTURE_AS_PDF, "Shortcut+Shift+F");
        sheetToWrite = sheet(model, sheets, SheetKind.DOCX, Material2OutlinedAL.DESCRIPTION, null);
        refresh = Command.always("case-refresh", "lists.command.refresh", Material2OutlinedMZ.REFRESH, "F5",
                model::refresh);
        removeCase = Command.always("case-remove", "casefile.command.remove", Material2OutlinedAL.DELETE, null, () -> {
            CaseFile file = model.fileProperty().get();
            if (file != null) {
                acts.remove("dossiers", file.facts().row(),
                        words.get("casefile.the-case", file.project().name()));
            }
        });
        write = toTeam("case-write", "mail.command.write", Material2OutlinedAL.EMAIL, model, mails::write);
        copyAddresses = toTeam("case-copy-addresses", "mail.command.copy", Material2OutlinedAL.CONTENT_COPY, model,
                mails::copyAddresses);
        all = new ArrayList<>(
                List.of(followUp, interview, timeline, orient, orientPlain, stage, appointment, task, plan, give,
                        editCase, close, editEntry, done, postpone, handOver, cancel, remove, copy, sheet,
                        sheetToWrite, write, copyAddresses, refresh, removeCase));
        all.addAll(answers);
        all.addAll(files.all());
    }

    /** For what was promised or arranged and is chosen. */
    private static Command ofPromise(String id, String key, Ikon icon, String keys, CaseTabs tabs,
            Consumer<Happening> act) {
        return Command.when(id, key, icon, keys, tabs.promise().map(chosen -> "").orElse("casefile.no-promise-chosen"),
                () -> {
                    Happening promise = tabs.promise().getValue();
                    if (promise != null) {
                        act.accept(promise);
                    }
                });
    }

    private static Command sheet(CaseFileModel model, SheetFlow sheets, SheetKind kind, Ikon icon,
            @Nullable String accelerator) {
        return Command.always("case-sheet-" + kind.ending(), "casefile.command.sheet." + kind, icon, accelerator,
                () -> {
                    CaseFile file = model.fileProperty().get();
                    if (file != null) {
                        sheets.begin(file, kind);
                    }
                });
    }

    /** For a case with somebody who has an address. */
    private static Command toTeam(String id, String key, Ikon icon, CaseFileModel model, Consumer<CaseFile> act) {
        return Command.when(id, key, icon, null,
                model.fileProperty()
                        .map(file -> file == null || CaseLetters.addresses(file).isEmpty()
                                ? "mail.unavailable.no-address"
                                : "")
                        .orElse("mail.unavailable.no-address"),
                () -> {
                    CaseFile file = model.fileProperty().get();
                    if (file != null) {
                        act.accept(file);
                    }
                });
    }

    private static void copy(@Nullable CaseFile file, CaseTabs tabs) {
        if (file != null) {
            ClipboardContent content = new ClipboardContent();
            content.putString(tabs.text(file));
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    List<Command> all() {
        return List.copyOf(all);
    }

    /** What can be done with a line of the story. */
    List<Command> ofEntry() {
        return List.of(editEntry, done, postpone, handOver, cancel, remove);
    }

    /** What can be done with an orientation. */
    List<Command> ofOrientation() {
        List<Command> commands = new ArrayList<>(answers);
        commands.addAll(List.of(editEntry, remove));
        return commands;
    }

    /** What stands behind the three dots. */
    List<Command> more() {
        return List.of(interview, timeline, appointment, task, plan, give, files.attach, files.paste, files.export,
                done, postpone, handOver, editCase, close, write, copyAddresses, sheet, sheetToWrite, copy,
                refresh, removeCase);
    }
}
