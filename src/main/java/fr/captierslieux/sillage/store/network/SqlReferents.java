package fr.captierslieux.sillage.store.network;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.network.DepartmentReferent;
import fr.captierslieux.sillage.network.ReferentRepository;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.Store;
import java.time.LocalDate;
import java.util.List;

/** The dated table of the doors of the départements. */
public final class SqlReferents implements ReferentRepository {
    private final Store store;

    public SqlReferents(Store store) {
        this.store = store;
    }

    @Override
    public List<DepartmentReferent> listOn(String department, LocalDate day) {
        return Sql.list(store.connection(),
                row -> new DepartmentReferent(new Code(row.getString(1)), row.getString(2),
                        LocalDate.parse(row.getString(3)), row.getString(4)),
                """
                        SELECT n.code, n.name, r.starts_on, n.email FROM department_referent r
                        JOIN member_network n ON n.id = r.network_id AND n.deleted = 0
                        WHERE r.department = ?1 AND r.deleted = 0 AND r.starts_on <= ?2 AND coalesce(r.ends_on, ?2) >= ?2
                        ORDER BY r.starts_on DESC, n.code""",
                department, day.toString());
    }
}
