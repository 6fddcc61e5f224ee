package fr.captierslieux.sillage.settings;

import fr.captierslieux.sillage.basics.Folding;
import fr.captierslieux.sillage.history.Transactions;
import fr.captierslieux.sillage.workspace.Profile;
import fr.captierslieux.sillage.workspace.ProfileRepository;
import java.util.List;
import java.util.Map;

/** Reads the lists for those who look after them. */
public final class ReadLists {
    private final Transactions transactions;
    private final ListRepository repository;
    private final ProfileRepository profiles;

    public ReadLists(Transactions transactions, ListRepository repository, ProfileRepository profiles) {
        this.transactions = transactions;
        this.repository = repository;
        this.profiles = profiles;
    }

    /** The lists, and whether whoever works here may change them: one of those who coordinate, or anybody where nobody does. */
    public ListsPicture read() {
        return transactions.read(() -> {
            List<String> coordinators = repository.listCoordinators();
            String person = profiles.find().map(Profile::person).map(Folding::fold).orElse("");
            return new ListsPicture(repository.lists(), repository.listSubStages(), coordinators, coordinators.isEmpty()
                    || coordinators.stream().anyMatch(name -> Folding.fold(name).equals(person)));
        });
    }

    /** In how many rows each code of a list stands; walks these rows. */
    public Map<String, Long> countUses(String list) {
        return transactions.read(() -> repository.countUses(list));
    }
}
