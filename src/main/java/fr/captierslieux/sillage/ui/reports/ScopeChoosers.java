package fr.captierslieux.sillage.ui.reports;

import fr.captierslieux.sillage.reports.ListScopes.Scopes;
import fr.captierslieux.sillage.reports.Scope;
import fr.captierslieux.sillage.words.Words;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;

/** To what figures are restricted: a network, a département, an agreement. */
public final class ScopeChoosers {
    private final ScopeChooser network;
    private final ScopeChooser department;
    private final ScopeChooser agreement;
    private final Consumer<Scope> chosen;
    private Scope shown = Scope.ALL;

    /** @param id begins the names of the nodes */
    public ScopeChoosers(String id, Words words, Consumer<Scope> chosen) {
        this.chosen = chosen;
        this.network = new ScopeChooser(id + "-network", words.get("reports.scope.network"),
                words.get("reports.scope.all-networks"),
                code -> choose(new Scope(code, shown.department(), shown.agreement())));
        this.department = new ScopeChooser(id + "-department", words.get("reports.scope.department"),
                words.get("reports.scope.all-departments"),
                code -> choose(new Scope(shown.network(), code, shown.agreement())));
        this.agreement = new ScopeChooser(id + "-agreement", words.get("reports.scope.agreement"),
                words.get("reports.scope.all-agreements"),
                code -> choose(new Scope(shown.network(), shown.department(), code)));
    }

    private void choose(Scope scope) {
        chosen.accept(scope);
    }

    /** In the order in which they stand in a header. */
    public List<Node> nodes() {
        return List.of(network, department, agreement);
    }

    /** What may be chosen. */
    public void offer(Scopes scopes) {
        network.offer(scopes.networks());
        department.offer(scopes.departments());
        agreement.offer(scopes.agreements());
        show(shown);
    }

    /** What is chosen. */
    public void show(Scope scope) {
        shown = scope;
        network.show(scope.network());
        department.show(scope.department());
        agreement.show(scope.agreement());
    }

    /** What is chosen, in words; empty for everything. */
    public String inWords() {
        return Stream.of(network, department, agreement).map(ScopeChooser::chosenLabel)
                .filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
    }

    /** The agreement that is chosen, in words; empty for none. */
    public String agreement() {
        return agreement.chosenLabel();
    }
}
