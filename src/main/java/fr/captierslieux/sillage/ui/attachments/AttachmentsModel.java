package fr.captierslieux.sillage.ui.attachments;

import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.documents.AttachFiles.Outcome;
import fr.captierslieux.sillage.documents.AttachProgress;
import fr.captierslieux.sillage.documents.Attachment;
import fr.captierslieux.sillage.documents.Holder;
import fr.captierslieux.sillage.documents.Incoming;
import fr.captierslieux.sillage.documents.NotKept;
import fr.captierslieux.sillage.documents.Preview;
import fr.captierslieux.sillage.documents.SizeLimit;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.Lane;
import fr.captierslieux.sillage.ui.background.Running;
import fr.captierslieux.sillage.ui.history.GestureFlow;
import fr.captierslieux.sillage.ui.history.TakeBackFlow;
import fr.captierslieux.sillage.ui.prompts.Notice;
import fr.captierslieux.sillage.ui.prompts.Problem;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import fr.captierslieux.sillage.ui.prompts.Prompts.FileQuestion;
import fr.captierslieux.sillage.ui.prompts.Prompts.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The files of the case or the resource that is shown, and what is done with them. Knows no control. */
public final class AttachmentsModel {
    /** Dots of the longer side of a preview: what its place shows on a fine screen. */
    private static final int SIDE = 900;

    private final Background background;
    private final AttachmentUseCases useCases;
    private final Prompts prompts;
    private final AttachmentWords words;
    private final Supplier<String> author;
    private final BiConsumer<Running, String> follow;
    private final GestureFlow gestures;
    private final TakingOut takingOut;

    private final Lane lane = Lane.slow();
    private final ObservableList<Attachment> items = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Attachment> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Preview> preview = new ReadOnlyObjectWrapper<>();
    private @Nullable Holder holder;
    private @Nullable RowId sought;
    private boolean inFront;
    private Runnable changed = () -> {
    };

    /**
     * @param author who works here; asked off the JavaFX thread
     * @param follow shows long work, with the message key of what it is
     */
    public AttachmentsModel(Background background, AttachmentUseCases useCases, Prompts prompts, AttachmentWords words,
            TakeBackFlow undo, Supplier<String> author, BiConsumer<Running, String> follow) {
        this.background = background;
        this.useCases = useCases;
        this.prompts = prompts;
        this.words = words;
        this.author = author;
        this.follow = follow;
        this.gestures = new GestureFlow(background, prompts, undo, () -> changed.run());
        this.takingOut = new TakingOut(background, useCases.takeOut(), prompts, words, follow);
        chosen.subscribe(this::look);
    }

    /** What reads anew what is shown. */
    public void whenChanged(Runnable readAnew) {
        changed = readAnew;
    }

    AttachmentWords words() {
        return words;
    }

    /** The files of the case or resource that is shown; what was chosen stays so while it is there. */
    public void show(Holder shown, List<Attachment> attachments) {
        holder = shown;
        if (!items.equals(attachments)) {
            items.setAll(attachments);
        }
        choose();
    }

    /** Nothing is shown that files could be attached to. */
    public void clear() {
        holder = null;
        chosen.set(null);
        items.clear();
    }

    /** They are in front: one of them is looked at. */
    public void enter() {
        inFront = true;
        choose();
    }

    private void choose() {
        if (inFront) {
            RowId row = sought;
            Attachment before = chosen.get();
            Optional<Attachment> wanted = find(row).or(() -> before == null ? Optional.empty() : find(before.row()));
            if (find(row).isPresent()) {
                sought = null;
            }
            chosen.set(wanted.orElse(items.isEmpty() ? null : items.getFirst()));
        }
    }

    private Optional<Attachment> find(@Nullable RowId row) {
        return items.stream().filter(each -> each.row().equals(row)).findFirst();
    }

    /** What stands in that row is chosen as soon as it is there. */
    public void seek(RowId row) {
        sought = row;
    }

    private void look(@Nullable Attachment attachment) {
        preview.set(null);
        if (attachment == null) {
            lane.leave();
            return;
        }
        background.read(lane, () -> useCases.preview().preview(attachment, SIDE), preview::set,
                failure -> prompts.problem(new Problem("attachment.problem.read", failure)));
    }

    /** Something else is in front: lets go of what is under way. */
    public void leave() {
        inFront = false;
        lane.leave();
        chosen.set(null);
    }

    /** The window is closing: what other programs have open goes. */
    public void close() {
        useCases.copies().close();
    }

    /** Asks for files and attaches them. */
    public void askForFiles() {
        List<Incoming> files = prompts.openFiles(new FileQuestion("attachment.choose.title", "", "", "")).stream()
                .map(Incoming::of).toList();
        add(files);
    }

    /** Attaches files to what is shown, all that can be kept as one gesture. */
    public void add(List<Incoming> files) {
        Holder shown = holder;
        if (shown == null || files.isEmpty()) {
            return;
        }
        Running running = background.longWriting(
                progress -> useCases.attach().attach(shown, files, author.get(), reported(progress)),
                this::told, failure -> prompts.problem(new Problem("attachment.problem.attach", failure)));
        follow.accept(running, "attachment.attaching");
    }

    static AttachProgress reported(Background.Progress progress) {
        return (done, whole) -> {
            if (progress.isStopped()) {
                throw new CancellationException();
            }
            progress.reached(done, whole);
        };
    }

    private void told(Outcome outcome) {
        if (!outcome.added().isEmpty()) {
            sought = outcome.added().getFirst().row();
            gestures.told("attachment.told.added", outcome.gesture(), outcome.added().size(),
                    outcome.added().getFirst().name());
        }
        List<NotKept> refused = outcome.refused();
        if (outcome.added().isEmpty() && refused.size() == 1
                && refused.getFirst().reason() == NotKept.Reason.ALREADY_THERE) {
            prompts.tell(new Notice("attachment.told.already", List.of(refused.getFirst().known()), null));
        } else if (!refused.isEmpty()) {
            prompts.refused(new Refusal("attachment.refused", List.of(refused.size()),
                    refused.stream().map(words::refused).toList()));
        }
        changed.run();
    }

    /** Nothing on the clipboard can be attached. */
    void nothingToPaste() {
        prompts.tell(new Notice("attachment.nothing-to-paste", List.of(), null));
    }

    /** Opens what is chosen with the program that the system has for it. */
    public void open() {
        ifChosen(takingOut::open);
    }

    /** Asks for a place and writes what is chosen there. */
    public void saveAs() {
        ifChosen(takingOut::saveAs);
    }

    /** Asks for a folder and writes all of them there. */
    public void exportAll() {
        Holder shown = holder;
        if (shown != null && !items.isEmpty()) {
            takingOut.export(shown);
        }
    }

    private void ifChosen(Consumer<Attachment> act) {
        Attachment attachment = chosen.get();
        if (attachment != null) {
            act.accept(attachment);
        }
    }

    /**
     * Gives one another name and note.
     *
     * @param seen as it was when the person began
     * @param done runs when it is written
     * @param kept runs when it is not: what was typed must stay in sight
     */
    public void edit(Attachment seen, String name, String note, Runnable done, Runnable kept) {
        background.write(() -> useCases.edit().edit(seen, name, note, author.get()), edited -> {
            edited.ifPresentOrElse(written -> {
                if (written.gesture() != 0) {
                    gestures.told("casefile.told.saved", written.gesture());
                }
                takeOver(written.now());
                done.run();
            }, () -> {
                prompts.tell(new Notice("attachment.told.changed-meanwhile", List.of(), null));
                kept.run();
            });
            changed.run();
        }, failure -> {
            gestures.failed(failure);
            kept.run();
        });
    }

    /** As it stands now, also before the case is read anew: the next change goes on from here. */
    private void takeOver(Attachment now) {
        Attachment before = chosen.get();
        items.replaceAll(each -> each.row().equals(now.row()) ? now : each);
        if (before != null && before.row().equals(now.row())) {
            chosen.set(now);
        }
    }

    /** The same file as it stands now; as it was seen where it is gone. */
    Attachment now(Attachment seen) {
        return find(seen.row()).orElse(seen);
    }

    /** Looks at a file again, where it is still there. */
    boolean lookAt(Attachment seen) {
        Optional<Attachment> there = find(seen.row());
        there.ifPresent(chosen::set);
        return there.isPresent();
    }

    /** Asks how large files may be. */
    public void askForLimit() {
        background.read(new Lane(), () -> useCases.limit().megabytes(), this::askForLimit, gestures::failed);
    }

    private void askForLimit(int now) {
        List<Prompts.Option<Integer>> options = SizeLimit.CHOICES.stream()
                .map(each -> new Prompts.Option<>(each,
                        words.size(each * SizeLimit.MEGABYTE)))
                .toList();
        String said = words.size(now * SizeLimit.MEGABYTE);
        prompts.choose(new Prompts.Question("attachment.limit.title", "attachment.limit.detail",
                "attachment.limit.set", List.of(said)), options)
                .ifPresent(chosenLimit -> background.write(() -> useCases.limit().set(chosenLimit),
                        kept -> prompts.tell(new Notice("attachment.told.limit", List.of(words.size(
                                kept * SizeLimit.MEGABYTE)), null)),
                        gestures::failed));
    }

    /** The files of the case. */
    public ObservableList<Attachment> items() {
        return items;
    }

    /** The one that is looked at; null for none. */
    public ObjectProperty<@Nullable Attachment> chosenProperty() {
        return chosen;
    }

    /** What is seen of it; null while it is read, and for none. */
    public ReadOnlyObjectProperty<@Nullable Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }
}
