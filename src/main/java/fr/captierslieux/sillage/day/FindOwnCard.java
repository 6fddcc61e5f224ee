package fr.captierslieux.sillage.day;

import fr.captierslieux.sillage.history.Transactions;
import fr.captierslieux.sillage.people.ContactCard;
import fr.captierslieux.sillage.records.OpenRecord;
import fr.captierslieux.sillage.records.RecordState;
import fr.captierslieux.sillage.workspace.ProfileRepository;
import java.util.Optional;

/** Finds how the advisor of the profile is reached. */
public final class FindOwnCard {
    private final Transactions transactions;
    private final DayRepository days;
    private final ProfileRepository profiles;
    private final OpenRecord open;

    public FindOwnCard(Transactions transactions, DayRepository days, ProfileRepository profiles, OpenRecord open) {
        this.transactions = transactions;
        this.days = days;
        this.profiles = profiles;
        this.open = open;
    }

    /** Empty where the profile is nobody of the network. */
    public Optional<ContactCard> find() {
        return transactions.read(() -> Optional.ofNullable(Viewpoint.of(profiles.find(), days.listColleagues()).me()))
                .flatMap(me -> open.open("conseillers", me.code().value()).map(state -> card(me, state)));
    }

    private static ContactCard card(Colleague me, RecordState state) {
        String email = state.text("courriel");
        return new ContactCard("advisor-" + me.code(), state.text("prenom"), state.text("nom"),
                email.isEmpty() ? null : email, null, null, me.networkName());
    }
}
