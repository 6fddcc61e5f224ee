package fr.captierslieux.sillage.store.people;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.people.DuplicateRepository;
import fr.captierslieux.sillage.people.KnownPerson;
import fr.captierslieux.sillage.people.KnownProject;
import fr.captierslieux.sillage.people.KnownProject.KnownCase;
import fr.captierslieux.sillage.people.NameTrace;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.store.records.SqlApart;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whoever may be somebody else's double, by indexes and one look along the folded names. */
public final class SqlDuplicates implements DuplicateRepository {
    private static final String PERSON = """
            SELECT r.id, r.code, r.first_name, r.last_name, coalesce(r.email, ''), coalesce(r.phone, ''), pl.commune,
                   (SELECT c.name FROM place c WHERE c.code = pl.commune)
            FROM person r LEFT JOIN place pl ON pl.code = r.commune
            """;
    /** The expression of the index, letter for letter. */
    private static final String DIGITS = "substr(replace(replace(replace(replace(replace(replace(replace(phone, ' ', ''),"
            + " char(160), ''), '.', ''), '-', ''), '/', ''), '(', ''), ')', ''), -9)";
    private static final String PROJECT = """
            SELECT p.code, p.name, pl.commune, (SELECT c.name FROM place c WHERE c.code = pl.commune)
            """;
    private static final String WITH_PLACE = " LEFT JOIN place pl ON pl.code = p.commune";

    /** A word of so many letters tells one project from another. */
    private static final int TELLING = 3;

    private static final String PERSONS = "person";

    private final Store store;
    private final SqlApart apart;

    public SqlDuplicates(Store store) {
        this.store = store;
        this.apart = new SqlApart(store, PERSONS);
    }

    @Override
    public String currentCommune(String code) {
        return Sql.list(store.connection(), row -> row.getString(1), "SELECT commune FROM place WHERE code = ?", code)
                .stream().findFirst().orElse("");
    }

    /** Each way to somebody is a walk along an index; the folded names alone are looked at one by one, row after row as they lie. */
    @Override
    public List<KnownPerson> listNear(String email, String phone, NameTrace name, int limit) {
        List<String> ways = new ArrayList<>();
        List<Object> parameters = new ArrayList<>();
        if (!email.isEmpty()) {
            ways.add("SELECT rid FROM person WHERE lower(email) = ? AND deleted = 0");
            parameters.add(email);
        }
        if (!phone.isEmpty()) {
            ways.add("SELECT rid FROM person WHERE " + DIGITS + " = ? AND phone IS NOT NULL AND deleted = 0");
            parameters.add(phone);
        }
        if (!name.swapped().isEmpty()) {
            ways.add("SELECT rid FROM person WHERE name_folded = ? AND deleted = 0");
            parameters.add(name.swapped());
        }
        if (!name.pieces().isEmpty()) {
            ways.add("SELECT rid FROM person NOT INDEXED WHERE deleted = 0 AND (" + name.pieces().stream()
                    .map(piece -> "instr(substr(name_folded, 1, " + name.within() + "), ?) > 0")
                    .collect(Collectors.joining(" OR ")) + ")");
            parameters.addAll(name.pieces());
        }
        if (ways.isEmpty()) {
            return List.of();
        }
        parameters.add(limit);
        return Sql.list(store.connection(), SqlDuplicates::person, PERSON + " WHERE r.deleted = 0 AND r.rid IN ("
                + String.join(" UNION ", ways) + ") LIMIT ?", parameters.toArray());
    }

    @Override
    public Optional<KnownPerson> findPerson(Code code) {
        return Sql.list(store.connection(), SqlDuplicates::person, PERSON + " WHERE r.deleted = 0 AND r.code = ?",
                code.value()).stream().findFirst();
    }

    @Override
    public List<KnownPerson> listAll() {
        return Sql.list(store.connection(), SqlDuplicates::person, PERSON + " WHERE r.deleted = 0 ORDER BY r.code");
    }

    private static KnownPerson person(ResultSet row) throws SQLException {
        return new KnownPerson(RowId.of(row.getBytes(1)), new Code(row.getString(2)), row.getString(3),
                row.getString(4), row.getString(5), row.getString(6), row.getString(7), row.getString(8), List.of());
    }

    @Override
    public Map<Code, List<KnownProject>> listProjects(Collection<Code> people) {
        Map<Code, List<KnownProject>> found = new HashMap<>();
        Sql.list(store.connection(),
                row -> found.computeIfAbsent(new Code(row.getString(5)), each -> new ArrayList<>()).add(project(row)),
                PROJECT + ", e.code FROM json_each(?) j JOIN person e ON e.code = j.value"
                        + " JOIN project_member m ON m.person_id = e.id AND m.deleted = 0"
                        + " JOIN project p ON p.id = m.project_id AND p.deleted = 0" + WITH_PLACE
                        + " ORDER BY p.name_folded, p.code",
                json(people));
        Map<Code, List<KnownCase>> cases = listCases(found.values().stream().flatMap(List::stream)
                .map(KnownProject::code).distinct().toList());
        found.replaceAll((person, projects) -> projects.stream()
                .map(each -> each.with(cases.getOrDefault(each.code(), List.of()))).toList());
        return found;
    }

    @Override
    public List<KnownProject> listProjects(String commune, Collection<String> words, int limit) {
        List<Object> parameters = new ArrayList<>(List.of(commune, limit));
        StringBuilder named = new StringBuilder();
        for (String word : words.stream().filter(each -> each.length() >= TELLING).toList()) {
            named.append(
                    " UNION SELECT rid FROM (SELECT rid FROM project NOT INDEXED WHERE deleted = 0 AND instr(name_folded, ?) > 0 LIMIT ?)");
            parameters.addAll(List.of(word, limit));
        }
        return Sql.list(store.connection(), SqlDuplicates::project, PROJECT
                + " FROM project p" + WITH_PLACE + " WHERE p.deleted = 0 AND p.rid IN (SELECT rid FROM (SELECT q.rid"
                + " FROM place n JOIN project q ON q.commune = n.code WHERE n.commune = ? ORDER BY q.rid DESC LIMIT ?)"
                + named + ") ORDER BY p.name_folded, p.code", parameters.toArray());
    }

    private static KnownProject project(ResultSet row) throws SQLException {
        return new KnownProject(new Code(row.getString(1)), row.getString(2), row.getString(3), row.getString(4),
                List.of());
    }

    @Override
    public Map<Code, List<KnownCase>> listCases(Collection<Code> projects) {
        Map<Code, List<KnownCase>> found = new HashMap<>();
        Sql.list(store.connection(),
                row -> found.computeIfAbsent(new Code(row.getString(1)), each -> new ArrayList<>())
                        .add(new KnownCase(new Code(row.getString(2)), row.getString(3), row.getString(4),
                                Sql.day(row.getString(5)))),
                """
                        SELECT p.code, d.code, w.name, nullif(trim(a.first_name || ' ' || a.last_name), ''), d.closed_on
                        FROM json_each(?) j JOIN project p ON p.code = j.value
                        JOIN support_case d ON d.project_id = p.id AND d.deleted = 0
                        JOIN member_network w ON w.id = d.network_id LEFT JOIN advisor a ON a.id = d.advisor_id
                        ORDER BY d.closed_on IS NOT NULL, d.closed_on DESC, d.code""",
                json(projects));
        return found;
    }

    @Override
    public Set<Apart> listApart() {
        return apart.listApart();
    }

    @Override
    public long tellApart(RowId one, RowId other) {
        return apart.tellApart(one, other);
    }

    private static String json(Collection<Code> codes) {
        return codes.stream().map(each -> '"' + each.value() + '"').toList().toString();
    }
}
