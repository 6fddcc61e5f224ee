package fr.captierslieux.sillage.sheets;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.cases.CaseFile;
import fr.captierslieux.sillage.cases.CaseFiles;
import fr.captierslieux.sillage.cases.Happening;
import fr.captierslieux.sillage.cases.Happening.FollowUp;
import fr.captierslieux.sillage.cases.Happening.OrientationMade;
import fr.captierslieux.sillage.cases.TeamMember;
import fr.captierslieux.sillage.history.Transactions;
import fr.captierslieux.sillage.records.RecordRepository;
import fr.captierslieux.sillage.sheets.SheetChoice.Contacts;
import fr.captierslieux.sillage.sheets.SheetChoice.Notes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the sheet of a case, on one consistent picture of the store. */
public final class ComposeCaseSheet {
    private final Transactions transactions;
    private final CaseFiles files;
    private final RecordRepository records;
    private final Clock clock;

    public ComposeCaseSheet(Transactions transactions, CaseFiles files, RecordRepository records, Clock clock) {
        this.transactions = transactions;
        this.files = files;
        this.records = records;
        this.clock = clock;
    }

    /** Empty when there is no case with that code. */
    public Optional<CaseSheet> compose(Code supportCase, SheetChoice choice) {
        LocalDate today = LocalDate.now(clock);
        return transactions.read(() -> files.find(supportCase)
                .map(file -> new CaseSheet(without(file, choice), choice, today, records.lists())));
    }

    private static CaseFile without(CaseFile file, SheetChoice choice) {
        List<Happening> story = choice.notes() == Notes.GIVEN
                ? file.story()
                : file.story().stream().map(ComposeCaseSheet::withoutNote).toList();
        List<TeamMember> team = choice.contacts() == Contacts.GIVEN
                ? file.team()
                : file.team().stream().map(ComposeCaseSheet::withoutContact).toList();
        return new CaseFile(file.facts(), file.project(), team, file.partners(), story, Map.of());
    }

    private static Happening withoutNote(Happening happening) {
        return switch (happening) {
            case FollowUp each -> new FollowUp(each.row(), each.code(), each.version(), each.on(), each.kind(),
                    each.mode(), each.minutes(), each.preparation(), each.travel(), each.collective(),
                    each.participants(), each.themes(), each.people(), "", each.nextAction(), each.dueOn(),
                    each.doneOn(), each.advisor());
            case OrientationMade each -> new OrientationMade(each.row(), each.code(), each.version(), each.on(),
                    each.kind(), each.network(), each.networkCode(), each.destination(), "", each.result(),
                    each.resultOn());
            default -> happening;
        };
    }

    private static TeamMember withoutContact(TeamMember member) {
        return new TeamMember(member.row(), member.person(), member.name(), member.role(), member.main(), "", "");
    }
}
