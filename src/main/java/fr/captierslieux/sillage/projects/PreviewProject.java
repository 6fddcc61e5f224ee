package fr.captierslieux.sillage.projects;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.history.Transactions;
import java.util.Optional;

/** Reads one project for the panel beside the list. */
public final class PreviewProject {
    private final Transactions transactions;
    private final ProjectList projects;

    public PreviewProject(Transactions transactions, ProjectList projects) {
        this.transactions = transactions;
        this.projects = projects;
    }

    /** Empty when the project went away meanwhile. */
    public Optional<ProjectPreview> preview(Code code) {
        return transactions.read(() -> projects.findPreview(code));
    }
}
