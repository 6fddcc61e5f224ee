package fr.captierslieux.sillage.ui.contact;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.network.FindReferent.Door;
import fr.captierslieux.sillage.people.FindDuplicates.Found;
import fr.captierslieux.sillage.people.KnownPerson;
import fr.captierslieux.sillage.people.KnownProject;
import fr.captierslieux.sillage.people.KnownProject.KnownCase;
import fr.captierslieux.sillage.people.SoughtPerson;
import fr.captierslieux.sillage.records.Choice;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.Lane;
import fr.captierslieux.sillage.ui.forms.FieldModel;
import fr.captierslieux.sillage.ui.forms.FormFiles;
import fr.captierslieux.sillage.ui.forms.FormModel;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** What is found while a contact is written down, and what becomes of the form when something of it is taken. */
public final class ContactModel {
    /** Fields after a change of which one looks anew. */
    private static final List<String> TELLING = List.of(FormFiles.PERSON, FormFiles.PROJECT, FormFiles.CASE, "prenom",
            "nom", "telephone", "courriel", "commune", FormFiles.PROJECT_NAME);
    private static final String NETWORK = "reseau";

    private final ContactUseCases useCases;
    private final Background background;
    private final Lane lane = new Lane();
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<Findings> findings = new ReadOnlyObjectWrapper<>(Findings.NOTHING);
    private Subscription bound = Subscription.EMPTY;
    private @Nullable FormModel form;
    private String networkBefore = "";

    public ContactModel(ContactUseCases useCases, Background background) {
        this.useCases = useCases;
        this.background = background;
    }

    /**
     * What stands beside the form.
     *
     * @param sought what was looked for
     * @param found  who and what is there
     * @param door   to which network it falls; empty while no commune is said
     * @param failed whether looking failed; the form works without it
     */
    public record Findings(SoughtPerson sought, Found found, Optional<Door> door, boolean failed) {
        static final Findings NOTHING = new Findings(new SoughtPerson("", "", "", "", "", ""), Found.NOTHING,
                Optional.empty(), false);
    }

    /** From here on it looks for what this form says. */
    public void follow(FormModel shown) {
        leave();
        form = shown;
        bound = shown.shownProperty().subscribe(ready -> {
            if (ready) {
                begin(shown);
            }
        });
    }

    private void begin(FormModel shown) {
        for (String header : TELLING) {
            shown.find(header).ifPresent(field -> bound = Subscription.combine(bound,
                    field.entryProperty().subscribe((before, now) -> changes.set(changes.get() + 1))));
        }
        shown.find(FormFiles.CASE).ifPresent(field -> bound = Subscription.combine(bound,
                field.entryProperty().subscribe((before, now) -> giveNetwork(shown, now))));
        look();
    }

    /** The network of a case that is taken up is its own, whoever writes. */
    private void giveNetwork(FormModel shown, String supportCase) {
        shown.find(NETWORK).map(FieldModel::entryProperty).ifPresent(network -> {
            if (supportCase.isEmpty() && network.get().isEmpty()) {
                network.set(networkBefore);
            } else if (!supportCase.isEmpty() && !network.get().isEmpty()) {
                networkBefore = network.get();
                network.set("");
            }
        });
    }

    /** Raised with every letter; whoever shows the form waits for a pause and then says {@link #look}. */
    public ReadOnlyLongProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Findings> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    /** Looks who and what is there; an answer to an earlier question is dropped. */
    public void look() {
        FormModel asked = form;
        if (asked == null || !asked.shownProperty().getValue()) {
            return;
        }
        SoughtPerson sought = new SoughtPerson(asked.text("prenom"), asked.text("nom"), asked.text("courriel"),
                asked.text("telephone"), asked.text("commune"), asked.text(FormFiles.PROJECT_NAME));
        String known = asked.text(FormFiles.PERSON);
        background.read(lane, () -> {
            Found found = Code.isCode(known)
                    ? useCases.duplicates().about(new Code(known), sought)
                    : useCases.duplicates().find(sought);
            return new Findings(sought, found, useCases.referent().find(sought.commune()), false);
        }, findings::set, failure -> findings.set(new Findings(sought, Found.NOTHING, Optional.empty(), true)));
    }

    /** It is this person: they are named, not made. What was typed of how to reach them and is not known stays to be written. */
    public void takePerson(KnownPerson person) {
        FormModel taking = form;
        if (taking == null) {
            return;
        }
        taking.choose(FormFiles.PERSON, new Choice(person.code().value(), person.name(), text(person.communeName())));
        clear(taking, "prenom");
        clear(taking, "nom");
        if (person.hasEmail(taking.text("courriel"))) {
            clear(taking, "courriel");
        }
        if (person.hasPhone(taking.text("telephone"))) {
            clear(taking, "telephone");
        }
        look();
    }

    /** It is about this project: a case of it is opened, where none is taken up. */
    public void takeProject(KnownProject project) {
        FormModel taking = form;
        if (taking != null) {
            clear(taking, FormFiles.CASE);
            taking.choose(FormFiles.PROJECT,
                    new Choice(project.code().value(), project.name(), text(project.communeName())));
            clear(taking, FormFiles.PROJECT_NAME);
            giveCommune(taking, project);
            look();
        }
    }

    /** It is about this case: what is said becomes a follow-up of it. */
    public void takeCase(KnownProject project, KnownCase supportCase) {
        FormModel taking = form;
        if (taking != null) {
            clear(taking, FormFiles.PROJECT);
            clear(taking, FormFiles.PROJECT_NAME);
            taking.choose(FormFiles.CASE,
                    new Choice(supportCase.code().value(), project.name(), supportCase.network()));
            giveCommune(taking, project);
            look();
        }
    }

    private static void giveCommune(FormModel taking, KnownProject project) {
        String commune = project.commune();
        if (commune != null && taking.text("commune").isEmpty()) {
            taking.find("commune").ifPresent(field -> field.entryProperty().set(commune));
        }
    }

    private static void clear(FormModel taking, String header) {
        taking.find(header).ifPresent(field -> field.entryProperty().set(""));
    }

    private static String text(@Nullable String said) {
        return said == null ? "" : said;
    }

    /** What the form says now in a field; empty while there is none. */
    String said(String header) {
        return form == null ? "" : form.text(header);
    }

    /** Nobody looks any more. */
    public void leave() {
        bound.unsubscribe();
        bound = Subscription.EMPTY;
        lane.leave();
        form = null;
        networkBefore = "";
        findings.set(Findings.NOTHING);
    }
}
