package fr.captierslieux.sillage.projects;

import fr.captierslieux.sillage.history.Transactions;
import java.util.List;

/** Says which départements projects are in. */
public final class SurveyProjects {
    private final Transactions transactions;
    private final ProjectList projects;

    public SurveyProjects(Transactions transactions, ProjectList projects) {
        this.transactions = transactions;
        this.projects = projects;
    }

    public List<ProjectList.Named> departments() {
        return transactions.read(projects::departments);
    }
}
