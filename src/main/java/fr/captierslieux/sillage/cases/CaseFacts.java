package fr.captierslieux.sillage.cases;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a case says of itself.
 *
 * @param row             its identifier
 * @param code            its code
 * @param status          computed
 * @param network         name of the network that accompanies
 * @param networkCode     code of that network
 * @param advisor         who accompanies; null when nobody is named
 * @param advisorCode     code of that person; null likewise
 * @param continues       code of the case that this one continues; null for a case of its own
 * @param channel         code of how the contact came; null when not said
 * @param referralSource  code of who sent; null when not said
 * @param qualification   code; null before it
 * @param outcome         code; null while it is open
 * @param dropOutReason   code; null unless abandoned and said
 * @param agreements      titles of the agreements that pay for it
 */
public record CaseFacts(RowId row, Code code, CaseStatus status, String network, Code networkCode,
        @Nullable String advisor,
        @Nullable Code advisorCode, @Nullable Code continues, LocalDate firstContactOn, @Nullable String channel,
        @Nullable String referralSource,
        @Nullable LocalDate firstInterviewOn, @Nullable String qualification, @Nullable LocalDate qualifiedOn,
        @Nullable LocalDate supportStartedOn, @Nullable LocalDate closedOn, @Nullable String outcome,
        @Nullable String dropOutReason, List<String> agreements) {
    public CaseFacts {
        agreements = List.copyOf(agreements);
    }

    public boolean isClosed() {
        return closedOn != null;
    }
}
