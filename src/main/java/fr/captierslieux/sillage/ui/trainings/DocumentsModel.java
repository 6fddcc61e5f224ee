package fr.captierslieux.sillage.ui.trainings;

import fr.captierslieux.sillage.basics.MailLink;
import fr.captierslieux.sillage.trainings.CheckSession;
import fr.captierslieux.sillage.trainings.Enrolment;
import fr.captierslieux.sillage.trainings.HalfDay;
import fr.captierslieux.sillage.trainings.Presence;
import fr.captierslieux.sillage.trainings.SessionFile;
import fr.captierslieux.sillage.trainings.documents.DocumentKind;
import fr.captierslieux.sillage.trainings.documents.SessionDocument;
import fr.captierslieux.sillage.trainings.documents.SessionDocumentWriter.BrokenTemplate;
import fr.captierslieux.sillage.trainings.documents.SessionDocumentWriter.UnknownMarks;
import fr.captierslieux.sillage.trainings.documents.SessionDocumentWriter.Written;
import fr.captierslieux.sillage.trainings.documents.SessionPicture.Trainee;
import fr.captierslieux.sillage.trainings.documents.WriteSessionDocuments;
import fr.captierslieux.sillage.trainings.documents.WriteSessionDocuments.Outcome;
import fr.captierslieux.sillage.trainings.documents.WriteSessionDocuments.Wanted;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.Running;
import fr.captierslieux.sillage.ui.mail.MailFlow;
import fr.captierslieux.sillage.ui.prompts.Notice;
import fr.captierslieux.sillage.ui.prompts.Problem;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import fr.captierslieux.sillage.ui.prompts.Prompts.FileQuestion;
import fr.captierslieux.sillage.ui.prompts.Prompts.Option;
import fr.captierslieux.sillage.ui.prompts.Prompts.Question;
import fr.captierslieux.sillage.ui.prompts.Prompts.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;

/** The documents of a session: which there can be, what was written last and where, and the mails that take them along. Knows no control. */
final class DocumentsModel {
    private final Background background;
    private final WriteSessionDocuments write;
    private final CheckSession check;
    private final Prompts prompts;
    private final MailFlow mails;
    private final TrainingWords words;
    private final BiConsumer<Running, String> follow;

    private final Map<DocumentKind, ReadOnlyStringWrapper> unavailable = new EnumMap<>(DocumentKind.class);
    private final ReadOnlyObjectWrapper<@Nullable Told> told = new ReadOnlyObjectWrapper<>();
    private final ObservableSet<String> begun = FXCollections.observableSet();
    private @Nullable SessionFile session;

    /**
     * What was written.
     *
     * @param folder   where
     * @param warnings what the documents rest on and is missing, finished sentences
     */
    record Told(DocumentKind kind, Path folder, List<SessionDocument> documents, List<String> warnings) {
        Told {
            warnings = List.copyOf(warnings);
            documents = List.copyOf(documents);
        }
    }

    /** @param follow shows long work, with the message key of what it is */
    DocumentsModel(Background background, WriteSessionDocuments write, CheckSession check, Prompts prompts,
            MailFlow mails, TrainingWords words, BiConsumer<Running, String> follow) {
        this.background = background;
        this.write = write;
        this.check = check;
        this.prompts = prompts;
        this.mails = mails;
        this.words = words;
        this.follow = follow;
        for (DocumentKind kind : DocumentKind.values()) {
            unavailable.put(kind, new ReadOnlyStringWrapper("documents.unavailable." + kind));
        }
    }

    /** Another session is shown, or the same read anew. */
    void show(@Nullable SessionFile file) {
        session = file;
        unavailable.forEach((kind, reason) -> reason
                .set(file != null && has(file, kind) ? "" : "documents.unavailable." + kind));
    }

    /** Whether there would be one at least. */
    private static boolean has(SessionFile file, DocumentKind kind) {
        return switch (kind) {
            case CONVOCATION -> file.enrolments().stream().anyMatch(Enrolment::takesPlace);
            case ATTENDANCE_SHEET -> !file.halfDays().isEmpty();
            case CERTIFICATE, ATTESTATION -> file.marks().values().stream().map(mark -> mark.presence())
                    .anyMatch(Presence::isAttended);
        };
    }

    /** Asks where, and of sheets for which day, then writes. */
    void begin(DocumentKind kind) {
        SessionFile file = session;
        if (file != null && has(file, kind)) {
            day(file, kind).ifPresent(day -> prompts
                    .openFolder(new FileQuestion("documents.ask.folder." + kind, "", "", ""))
                    .ifPresent(folder -> write(new Wanted(file.facts().code(), kind, day), folder)));
        }
    }

    /** Empty when none was chosen; of all days it holds nothing. */
    private Optional<Optional<LocalDate>> day(SessionFile file, DocumentKind kind) {
        List<LocalDate> days = file.halfDays().stream().map(HalfDay::on).distinct().sorted().toList();
        if (kind != DocumentKind.ATTENDANCE_SHEET || days.size() == 1) {
            return Optional.of(Optional.empty());
        }
        List<Option<Optional<LocalDate>>> options = new ArrayList<>();
        Optional<LocalDate> next = days.stream().filter(day -> !day.isBefore(words.today())).findFirst();
        next.ifPresent(day -> options
                .add(new Option<>(next, words.get("documents.day.next", words.day(day)))));
        options.add(new Option<>(Optional.empty(), words.get("documents.day.all", days.size())));
        days.stream().filter(day -> !next.equals(Optional.of(day)))
                .forEach(day -> options.add(new Option<>(Optional.of(day), words.day(day))));
        return prompts.choose(new Question("documents.day.title", "documents.day.detail", "documents.day.choose",
                List.of()), options);
    }

    private void write(Wanted wanted, Path folder) {
        Running running = background.longRunning(progress -> {
            progress.reached(0, -1);
            return write.write(wanted, folder, (done, of) -> {
                if (progress.isStopped()) {
                    throw new CancellationException();
                }
                progress.reached(done, of);
            });
        }, outcome -> answered(wanted.kind(), folder, outcome), failure -> prompts.problem(new Problem(
                failure instanceof IOException ? "documents.problem.place" : "documents.problem.write", failure)));
        follow.accept(running, "documents.running");
    }

    private void answered(DocumentKind kind, Path folder, Outcome outcome) {
        switch (outcome.answer()) {
            case UnknownMarks unknown -> prompts.refused(new Refusal("documents.refused.marks", List.of(),
                    unknown.marks().stream()
                            .map(mark -> words.get("documents.unknown-mark", mark.template(), mark.mark(),
                                    words.get("documents.part." + mark.part(), mark.number())))
                            .toList()));
            case BrokenTemplate broken -> prompts.refused(new Refusal("documents.refused.template", List.of(),
                    List.of(words.get("documents.broken-template", broken.template()))));
            case Written ignored -> {
                if (outcome.documents().isEmpty()) {
                    prompts.tell(new Notice("documents.unavailable." + kind, List.of(), null));
                } else {
                    begun.clear();
                    told.set(new Told(kind, folder, outcome.documents(), unsigned(kind)));
                }
            }
        }
    }

    /** Hours that are certified are proved by signed sheets: those that are missing are told. */
    private List<String> unsigned(DocumentKind kind) {
        SessionFile file = session;
        boolean certifies = kind == DocumentKind.CERTIFICATE || kind == DocumentKind.ATTESTATION;
        return file == null || !certifies
                ? List.of()
                : check.signatures(file).stream().map(words::finding).toList();
    }

    /** Begins the mail that takes a document to whom it is for; nothing where no address is known. */
    void mail(SessionDocument document) {
        Trainee trainee = document.trainee();
        if (trainee != null && !document.email().isBlank()) {
            String title = document.session().programme().title();
            String dates = words.dates(document.session().startsOn(), document.session().endsOn());
            mails.write(new MailLink(List.of(document.email().strip()),
                    words.get("documents.mail.subject." + document.kind(), title),
                    words.get("documents.mail.body." + document.kind(), trainee.firstName(), title, dates)));
            begun.add(document.fileName());
        }
    }

    void openFolder() {
        Told last = told.get();
        if (last != null) {
            prompts.showFolder(last.folder());
        }
    }

    /** Forgets what was written. */
    void close() {
        told.set(null);
    }

    /** Message key of why there are none of a kind; empty where there are. */
    ReadOnlyStringProperty unavailableProperty(DocumentKind kind) {
        return Objects.requireNonNull(unavailable.get(kind)).getReadOnlyProperty();
    }

    /** What was written last; null for nothing. */
    ReadOnlyObjectProperty<@Nullable Told> toldProperty() {
        return told.getReadOnlyProperty();
    }

    /** The file names of those of which a mail was begun. */
    ObservableSet<String> begun() {
        return begun;
    }
}
