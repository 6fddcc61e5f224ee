package fr.captierslieux.sillage.store.quickentry;

import fr.captierslieux.sillage.basics.Folding;
import fr.captierslieux.sillage.quickentry.NamedCase;
import fr.captierslieux.sillage.quickentry.NamedCases;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.Store;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks names up in the indexes that search uses, in one statement. */
public final class SqlNamedCases implements NamedCases {
    /** Rows of an index that are looked at: whoever means an older one writes more of the name. */
    private static final int TRIED = 200;
    private static final String CASE = "c.code, p.name, n.name || ', ' || substr(c.first_contact_on, 1, 4), c.closed_on IS NOT NULL";
    private static final String FIND = """
            SELECT e.code, e.first_name || ' ' || e.last_name, %1$s, 0 AS named, c.rid AS newest
            FROM (SELECT rowid AS rid FROM person_search WHERE person_search MATCH ?1 ORDER BY rowid DESC LIMIT ?2) s
            JOIN person e ON e.rid = s.rid
            LEFT JOIN project_member m ON m.person_id = e.id AND m.deleted = 0
            LEFT JOIN project p ON p.id = m.project_id AND p.deleted = 0
            LEFT JOIN support_case c ON c.project_id = p.id AND c.deleted = 0
            LEFT JOIN member_network n ON n.id = c.network_id
            UNION ALL
            SELECT NULL, '', %1$s, 1, c.rid
            FROM (SELECT rowid AS rid FROM project_search WHERE project_search MATCH ?1 ORDER BY rowid DESC LIMIT ?2) s
            JOIN project p ON p.rid = s.rid JOIN support_case c ON c.project_id = p.id AND c.deleted = 0
            JOIN member_network n ON n.id = c.network_id
            ORDER BY 6, named, newest DESC LIMIT ?3""".formatted(CASE);
    private static final String ONE = "SELECT NULL, '', " + CASE + """
             FROM support_case c JOIN project p ON p.id = c.project_id JOIN member_network n ON n.id = c.network_id
            WHERE c.deleted = 0 AND c.code = ?""";

    private final Store store;

    public SqlNamedCases(Store store) {
        this.store = store;
    }

    @Override
    public List<NamedCase> find(String typed, int limit) {
        List<String> words = Stream.of(Folding.fold(typed).split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty())
                .toList();
        return words.isEmpty()
                ? List.of()
                : Sql.list(store.connection(), SqlNamedCases::named, FIND, "name : ("
                        + words.stream().map(word -> '"' + word + "\"*").collect(Collectors.joining(" AND ")) + ')',
                        TRIED, limit);
    }

    @Override
    public Optional<NamedCase> findCase(String code) {
        return Sql.list(store.connection(), SqlNamedCases::named, ONE, code).stream().findFirst();
    }

    @Override
    public Optional<String> findAdvisor(String person) {
        List<String> codes = Sql.list(store.connection(), row -> row.getString(1),
                "SELECT code FROM advisor WHERE deleted = 0 AND first_name || ' ' || last_name = ?", person);
        return codes.size() == 1 ? Optional.of(codes.getFirst()) : Optional.empty();
    }

    private static NamedCase named(ResultSet row) throws SQLException {
        return new NamedCase(row.getString(1), row.getString(2), row.getString(3),
                Objects.requireNonNullElse(row.getString(4), ""), Objects.requireNonNullElse(row.getString(5), ""),
                row.getBoolean(6));
    }
}
