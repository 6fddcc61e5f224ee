package fr.captierslieux.sillage.outreach;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.history.Transactions;
import java.util.Optional;

/** Reads a meeting with its decisions and what came of them. */
public final class ReadMeeting {
    private final Transactions transactions;
    private final MeetingFiles meetings;

    public ReadMeeting(Transactions transactions, MeetingFiles meetings) {
        this.transactions = transactions;
        this.meetings = meetings;
    }

    /** Empty when it went away meanwhile. */
    public Optional<MeetingFile> read(Code code) {
        return transactions.read(() -> meetings.find(code));
    }

    /** The meeting of a decision. */
    public Optional<Code> findOfDecision(Code decision) {
        return transactions.read(() -> meetings.findOfDecision(decision));
    }
}
