package fr.captierslieux.sillage.store.people;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.people.ApartRepository;
import fr.captierslieux.sillage.people.KnownNamesake;
import fr.captierslieux.sillage.people.Namesake;
import fr.captierslieux.sillage.people.NamesakeRepository;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.store.records.SqlApart;
import java.util.List;

/** Names that are compared, in SQL. */
public final class SqlNamesakes implements NamesakeRepository {
    private final Store store;

    public SqlNamesakes(Store store) {
        this.store = store;
    }

    @Override
    public List<Namesake> list(Namesake.Kind kind, String day) {
        Object[] parameters = kind == Namesake.Kind.EVENT ? new Object[]{day} : new Object[0];
        return Sql.list(store.connection(),
                row -> new Namesake(new Code(row.getString(1)), row.getString(2), row.getString(3)),
                sql(kind) + " ORDER BY 2, 1", parameters);
    }

    @Override
    public List<KnownNamesake> listAll(Namesake.Kind kind) {
        return Sql.list(store.connection(), row -> new KnownNamesake(RowId.derived(entity(kind), row.getString(1)),
                new Code(row.getString(1)), row.getString(2), row.getString(3), row.getString(4)),
                allSql(kind) + " ORDER BY 1");
    }

    @Override
    public ApartRepository apart(Namesake.Kind kind) {
        return new SqlApart(store, entity(kind));
    }

    private static String entity(Namesake.Kind kind) {
        return switch (kind) {
            case ORGANISATION -> "organisation";
            case TRAINER -> "trainer";
            case RESOURCE -> "resource";
            case EVENT -> "event";
            case PROGRAMME -> "training_programme";
        };
    }

    private static String allSql(Namesake.Kind kind) {
        return kind == Namesake.Kind.EVENT
                ? "SELECT t.code, t.title, coalesce(l.name, ''), t.held_on FROM event t"
                        + " LEFT JOIN place l ON l.code = t.commune WHERE t.deleted = 0"
                : sql(kind).replace(" FROM ", ", '' FROM ");
    }

    private static String sql(Namesake.Kind kind) {
        return switch (kind) {
            case ORGANISATION -> "SELECT t.code, t.name, coalesce(l.name, '') FROM organisation t"
                    + " LEFT JOIN place l ON l.code = t.commune WHERE t.deleted = 0";
            case TRAINER -> "SELECT t.code, trim(t.first_name || ' ' || t.last_name), coalesce(t.organisation, '')"
                    + " FROM trainer t WHERE t.deleted = 0";
            case RESOURCE -> "SELECT t.code, t.title, coalesce(t.edition, '') FROM resource t WHERE t.deleted = 0";
            case EVENT -> "SELECT t.code, t.title, coalesce(l.name, '') FROM event t"
                    + " LEFT JOIN place l ON l.code = t.commune WHERE t.deleted = 0 AND t.held_on = ?";
            case PROGRAMME -> "SELECT t.code, t.title, t.provider FROM training_programme t WHERE t.deleted = 0";
        };
    }
}
