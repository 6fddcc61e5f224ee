package fr.captierslieux.sillage.network;

import fr.captierslieux.sillage.history.Transactions;
import fr.captierslieux.sillage.territory.Commune;
import fr.captierslieux.sillage.territory.CommuneReference;
import fr.captierslieux.sillage.territory.Department;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Says to which network somebody of a commune falls today. */
public final class FindReferent {
    private final Transactions transactions;
    private final ReferentRepository referents;
    private final CommuneReference communes;
    private final Clock clock;

    public FindReferent(Transactions transactions, ReferentRepository referents, CommuneReference communes,
            Clock clock) {
        this.transactions = transactions;
        this.referents = referents;
        this.communes = communes;
        this.clock = clock;
    }

    /**
     * The door of a département.
     *
     * @param referents none where nobody wrote one down; several where files say so
     */
    public record Door(Department department, List<DepartmentReferent> referents) {
        public Door {
            referents = List.copyOf(referents);
        }
    }

    /** The door of the département that a commune lies in; empty for an unknown commune. */
    public Optional<Door> find(String commune) {
        return communes.findCommune(commune).map(Commune::department).flatMap(communes::findDepartment)
                .map(department -> new Door(department,
                        transactions.read(() -> referents.listOn(department.code(), LocalDate.now(clock)))));
    }
}
