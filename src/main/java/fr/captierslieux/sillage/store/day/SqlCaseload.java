package fr.captierslieux.sillage.store.day;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.day.CaseloadRepository;
import fr.captierslieux.sillage.day.HandedOver;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.store.history.SqlRows;
import java.sql.Connection;
import java.util.List;
import java.util.stream.Collectors;

/** Caseloads in SQL: three statements, however many cases. */
public final class SqlCaseload implements CaseloadRepository {
    private static final String WHO = "(SELECT id FROM advisor WHERE code = ?1 AND deleted = 0)";
    private static final String WHICH = """
            SELECT c.%s FROM support_case c WHERE c.code IN (SELECT value FROM json_each(?2)) AND c.deleted = 0
            AND c.advisor_id IS NOT %s AND %s IS NOT NULL""".formatted("%s", WHO, WHO);
    /** What the one who accompanied the case until now still had to do in it; what others do stays theirs. */
    private static final String REST = "UPDATE %s SET advisor_id = " + WHO + """
            , version = version + 1 WHERE deleted = 0 AND %s AND advisor_id IS NOT NULL
            AND advisor_id = (SELECT c.advisor_id FROM support_case c WHERE c.id = case_id)
            AND case_id IN (""" + WHICH.formatted("id") + ")";

    private final Store store;

    public SqlCaseload(Store store) {
        this.store = store;
    }

    @Override
    public HandedOver handOver(List<Code> cases, Code advisor) {
        Connection connection = store.connection();
        Object[] asked = {advisor.value(),
                cases.stream().map(code -> '"' + code.value() + '"').collect(Collectors.joining(",", "[", "]"))};
        int tasks = Sql.execute(connection, REST.formatted("task", "done_on IS NULL"), asked);
        int appointments = Sql.execute(connection, REST.formatted("appointment", "status = 'PREVU'"), asked);
        int changed = Sql.execute(connection, "UPDATE support_case SET advisor_id = " + WHO
                + ", version = version + 1 WHERE rid IN (" + WHICH.formatted("rid") + ")", asked);
        return new HandedOver(changed, tasks, appointments, changed == 0 ? 0 : new SqlRows(store).gesture());
    }
}
