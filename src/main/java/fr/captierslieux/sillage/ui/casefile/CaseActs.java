package fr.captierslieux.sillage.ui.casefile;

import fr.captierslieux.sillage.agenda.SupportPlan;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.cases.CaseFile;
import fr.captierslieux.sillage.cases.Happening;
import fr.captierslieux.sillage.cases.Happening.FollowUp;
import fr.captierslieux.sillage.documents.Attachment;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.ui.day.ColleaguePop;
import fr.captierslieux.sillage.ui.day.PostponePop;
import fr.captierslieux.sillage.ui.forms.FormRequest;
import fr.captierslieux.sillage.ui.prompts.Navigation;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;

/** What can be done with what a case shows: with an entry of its story, a person, a line of a table. */
final class CaseActs {
    private final CaseFileModel model;
    private final Consumer<Function<CaseRequests, Optional<FormRequest>>> forms;
    private final Navigation navigation;
    private final StoryWords words;
    private final CasePlanning planning;
    private final CaseOrienting orienting;

    CaseActs(CaseFileModel model, Consumer<Function<CaseRequests, Optional<FormRequest>>> forms,
            Navigation navigation, StoryWords words) {
        this.model = model;
        this.forms = forms;
        this.navigation = navigation;
        this.words = words;
        this.planning = model.planning(words.words());
        this.orienting = model.orienting(words);
    }

    void cancel(Happening.AppointmentMade made) {
        planning.acts().cancel(made.appointment(), made.appointment().title());
    }

    CaseOrienting orienting() {
        return orienting;
    }

    /** Opens a form. */
    void open(Function<CaseRequests, FormRequest> asked) {
        forms.accept(requests -> Optional.of(asked.apply(requests)));
    }

    void edit(String file, RowId row) {
        open(requests -> FormRequest.edit(file, row));
    }

    /** The form of an entry; another case has its own page, a file is looked at among the others. */
    void edit(Happening happening) {
        switch (happening) {
            case Happening.OtherCase other -> openCase(other.code());
            case Happening.FileAttached file -> model.findCode().ifPresent(code -> navigation.show(
                    new Navigation.Place.OneAttachment(code, file.row())));
            default -> forms.accept(requests -> requests.edit(happening));
        }
    }

    void openCase(Code supportCase) {
        navigation.show(new Navigation.Place.OneCase(supportCase));
    }

    void network(Code network) {
        navigation.show(new Navigation.Place.OneNetwork(network));
    }

    void person(Navigation.Place.OnePerson person) {
        navigation.show(person);
    }

    /** Whether something was promised or arranged that one can say was done. */
    static boolean isToBeKept(Happening happening) {
        return switch (happening) {
            case FollowUp followUp -> followUp.isOpenPromise();
            case Happening.TaskStands stands -> !stands.task().isDone();
            case Happening.AppointmentMade made -> made.isPlanned();
            default -> false;
        };
    }

    /** Says that it was done, today; of an appointment that took place, what was said is written down at once. */
    void keep(Happening happening) {
        planning.findPlanned(happening).ifPresent(each -> planning.acts().done(each, each.title(), followUp -> open(
                requests -> new FormRequest("suivis", followUp, Map.of(), "compte_rendu"))));
    }

    /** Asks until when, and gives it another day. */
    void postpone(Happening happening, Node beside) {
        planning.findPlanned(happening).ifPresent(each -> PostponePop.ask(beside, planning.days(),
                day -> planning.acts().postpone(each, each.title(), day)));
    }

    /** Asks to whom, and gives it to another advisor. */
    void handOver(Happening happening, Node beside) {
        planning.findPlanned(happening).ifPresent(each -> planning.readColleagues(colleagues -> {
            if (beside.getScene() != null) { // else what was asked about is not on the screen any more
                ColleaguePop.ask(beside, words.words(), colleagues,
                        to -> planning.acts().handOver(each, each.title(), to));
            }
        }));
    }

    /** Goes to the interview of the case. */
    void interview() {
        CaseFile file = model.fileProperty().get();
        if (file != null) {
            navigation.show(new Navigation.Place.Interview(file.facts().code()));
        }
    }

    /** Makes a plan from a model, or opens the form of an empty one. */
    void plan() {
        planning.plan(() -> open(CaseRequests::plan));
    }

    /** A task of a plan, written in a form. */
    void addStep(SupportPlan plan) {
        open(requests -> requests.step(plan));
    }

    /** Keeps a plan as a model, and opens it: it is named there. */
    void keepAsModel(SupportPlan plan) {
        planning.keepAsModel(plan, row -> open(requests -> new FormRequest(SupportPlan.FILE, row, Map.of(),
                "intitule")));
    }

    /** Puts the row of an entry into the bin; what stands in the case itself has none. */
    void remove(Happening happening) {
        String file = CaseRequests.fileOf(happening);
        RowId row = happening.row();
        if (happening instanceof Happening.FileAttached attached) {
            model.remove(Attachment.ENTITY, attached.row(), attached.attachment().name());
        } else if (file != null && row != null) {
            Told told = words.tell(new StoryLine.Entry(happening, null, null, false, java.util.List.of()));
            remove(file, row, told.title() + ", " + words.day(happening.on()));
        }
    }

    /** @param what as it is read, for the news */
    void remove(String file, RowId row, String what) {
        model.remove(ExchangeFormat.getFile(file).entity(), row, what);
    }
}
