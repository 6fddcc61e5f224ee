package fr.captierslieux.sillage.ui.network;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.cases.CaseQuery;
import fr.captierslieux.sillage.cases.CaseStatus;
import fr.captierslieux.sillage.cases.CaseView;
import fr.captierslieux.sillage.network.NetworkFacts;
import fr.captierslieux.sillage.network.ReadNetwork;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.Lane;
import fr.captierslieux.sillage.ui.prompts.Navigation;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import fr.captierslieux.sillage.ui.prompts.Problem;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The network that a page is about, and where its figures lead. Knows no control. */
public final class NetworkModel {
    private final Background background;
    private final ReadNetwork read;
    private final Prompts prompts;
    private final Navigation navigation;
    private final Lane lane = new Lane();
    private final ReadOnlyObjectWrapper<@Nullable NetworkFacts> facts = new ReadOnlyObjectWrapper<>();
    private @Nullable Code code;

    public NetworkModel(Background background, ReadNetwork read, Prompts prompts, Navigation navigation) {
        this.background = background;
        this.read = read;
        this.prompts = prompts;
        this.navigation = navigation;
    }

    /** Turns to a network. */
    public void open(Code network) {
        if (!network.equals(code)) {
            facts.set(null);
        }
        code = network;
        refresh();
    }

    /** Reads anew what is shown; a network that went away leads to the list. */
    public void refresh() {
        Code asked = code;
        if (asked != null) {
            background.read(lane, () -> read.read(asked), this::show,
                    failure -> prompts.problem(new Problem("networks.problem.read", failure)));
        }
    }

    private void show(Optional<NetworkFacts> found) {
        facts.set(found.orElse(null));
        if (found.isEmpty()) {
            navigation.show(new Place.Networks());
        }
    }

    /** Lets go of what is under way. */
    public void leave() {
        lane.leave();
    }

    /** The network; null until it is read. */
    public ReadOnlyObjectProperty<@Nullable NetworkFacts> factsProperty() {
        return facts.getReadOnlyProperty();
    }

    /** Which cases of the network, or of one of its people. */
    enum Cases {
        OPEN, IN_SUPPORT, SILENT;

        CaseQuery of(CaseQuery all) {
            return switch (this) {
                case OPEN -> all.withView(CaseView.OPEN);
                case IN_SUPPORT -> all.withView(CaseView.OPEN).withStatus(CaseStatus.IN_SUPPORT);
                case SILENT -> all.withView(CaseView.SILENT);
            };
        }
    }

    /** Goes to the cases of the network: as many as the page says. */
    void showCases(Cases which) {
        NetworkFacts there = facts.get();
        if (there != null) {
            navigation.show(new Place.SomeCases(
                    which.of(CaseQuery.FIRST).withNetwork(there.row().code().value())));
        }
    }

    /** Goes to the open cases of somebody of the network. */
    void showCasesOf(Code advisor) {
        navigation.show(new Place.SomeCases(Cases.OPEN.of(CaseQuery.FIRST).withAdvisor(advisor.value())));
    }

    void showCase(Code supportCase) {
        navigation.show(new Place.OneCase(supportCase));
    }

    void showProject(Code project) {
        navigation.show(new Place.OneProject(project));
    }
}
