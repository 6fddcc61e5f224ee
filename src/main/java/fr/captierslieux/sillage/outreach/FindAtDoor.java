package fr.captierslieux.sillage.outreach;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.Folding;
import fr.captierslieux.sillage.outreach.Guest.Match;
import fr.captierslieux.sillage.people.FindDuplicates;
import fr.captierslieux.sillage.people.SoughtPerson;
import fr.captierslieux.sillage.records.OpenRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds whom a line typed at the door may mean: people whose name begins so, organisations, people who are nearly called so. */
public final class FindAtDoor {
    private static final int PEOPLE = 6;
    private static final int HOUSES = 3;

    private final OpenRecord records;
    private final FindDuplicates duplicates;

    public FindAtDoor(OpenRecord records, FindDuplicates duplicates) {
        this.records = records;
        this.duplicates = duplicates;
    }

    /** @param typed as it stands in the field */
    public Offered find(String typed) {
        Optional<DoorLine> read = DoorLine.read(typed);
        if (read.isEmpty()) {
            return Offered.NOTHING;
        }
        DoorLine line = read.get();
        List<Guest> guests = new ArrayList<>();
        if (!line.isCounted()) {
            records.suggest("personnes", line.name(), PEOPLE)
                    .forEach(each -> guests.add(new Guest.Known(new Code(each.code()), each.label(), each.detail(),
                            Match.BEGINS)));
            if (guests.isEmpty() && line.isFullName()) {
                guests.addAll(like(line));
            }
        }
        int number = Math.max(1, line.number());
        records.suggest("organisations", line.name(), HOUSES)
                .forEach(each -> guests.add(new Guest.House(each.label(), each.detail(), number)));
        guests.addAll(unknown(line, guests));
        return new Offered(typed, guests);
    }

    private List<Guest> like(DoorLine line) {
        return duplicates.find(new SoughtPerson(line.firstName(), line.lastName(), "", "", "", "")).people().stream()
                .<Guest>map(each -> new Guest.Known(each.person().code(), each.person().name(),
                        Optional.ofNullable(each.person().communeName()).orElse(""), Match.RESEMBLES))
                .toList();
    }

    /** What would be made anew: not a second one of somebody who is called so, who may be another person only where one says it. */
    private static List<Guest> unknown(DoorLine line, List<Guest> known) {
        List<Guest> made = new ArrayList<>();
        boolean house = known.stream()
                .anyMatch(each -> each instanceof Guest.House there
                        && Folding.fold(there.name()).equals(Folding.fold(line.name())));
        if (line.isFullName()) {
            made.add(new Guest.Newcomer(line.firstName(), line.lastName()));
        }
        if (line.isCounted() && !house) {
            made.add(new Guest.House(line.name(), "", line.number()));
        }
        return made;
    }
}
