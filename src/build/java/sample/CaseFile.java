package sample;

import java.time.LocalDate;

/** A case while its story is being made. Dates that have not come stay null. */
final class CaseFile {

    final Project project;
    final Networks.Advisor advisor;
    String code;
    CaseFile previous;
    LocalDate contact;
    LocalDate interview;
    LocalDate qualifiedOn;
    String qualification = "";
    LocalDate start;
    LocalDate closed;
    String outcome = "";
    String reason = "";
    String channel = "";
    String origin = "";
    String agreements = "";
    /** Pool of episodes of a network with one trade; empty where the stage of the project decides. */
    String trade = "";
    /** Last day on which this case is followed, before a silence. */
    LocalDate silentAfter = Dice.TODAY;

    CaseFile(Project project, Networks.Advisor advisor) {
        this.project = project;
        this.advisor = advisor;
    }

    boolean open() {
        return closed == null;
    }

    LocalDate end() {
        return closed != null ? closed : silentAfter;
    }

    void write(Tables tables) {
        tables.cases.add(code, project.code, advisor.network(), previous == null ? "" : previous.code, advisor.code(),
                contact, channel, origin,
                interview, qualification, qualifiedOn, start, closed, outcome, reason, agreements);
        if (start != null) {
            tables.partners.addIfNew(project.code, advisor.network(), "ACCOMPAGNE", start, closed);
        }
    }
}
