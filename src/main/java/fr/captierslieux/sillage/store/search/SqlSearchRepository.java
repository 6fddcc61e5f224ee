package fr.captierslieux.sillage.store.search;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.search.Excerpt;
import fr.captierslieux.sillage.search.Hit;
import fr.captierslieux.sillage.search.Hit.Kind;
import fr.captierslieux.sillage.search.SearchRepository;
import fr.captierslieux.sillage.search.SoughtWords;
import fr.captierslieux.sillage.search.Vocabulary;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.Store;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Search with FTS5, newest rows first: an index is read backwards and left as soon as there are enough. A project is found by where it
 * is as well, and a case by its project's name, its commune and the people of its team.
 */
public final class SqlSearchRepository implements SearchRepository {
    /** Rows of an index that are read to find some of them in a commune. */
    private static final int TRIED_IN_PLACES = 2_000;
    private static final int PLACE_GROUPS = 4;
    private static final String NEWEST = " ORDER BY r.rid DESC LIMIT ?";

    private final Store store;
    private final KnownWords known = new KnownWords();

    public SqlSearchRepository(Store store) {
        this.store = store;
    }

    @Override
    public Vocabulary vocabulary() {
        return known.vocabulary(store.connection());
    }

    @Override
    public List<Hit> find(Kind kind, SoughtWords sought, int limit) {
        return switch (kind) {
            case PERSON -> people(sought, limit);
            case PROJECT -> hits(kind, sought, """
                    SELECT r.code, r.name, coalesce(pl.name, ''), NULL, NULL, r.name, r.description, pl.name
                    FROM project r LEFT JOIN place pl ON pl.code = r.commune WHERE r.deleted = 0 AND r.rid IN (%s)""",
                    projects(sought, false, limit), limit);
            case CASE -> cases(sought, limit);
            case NETWORK, SESSION, ACTION -> FewRows.find(store.connection(), kind, sought, limit);
            case FOLLOW_UP -> new FollowUpSearch(store.connection()).find(sought, limit);
            case RESOURCE -> resources(sought, limit);
            default -> plain(kind, sought, matching(PlainKinds.get(kind).table(), Match.all(sought), limit), limit);
        };
    }

    @Override
    public List<Hit> findByCode(Code code, int limitEach) {
        return new CodeSearch(store.connection()).find(code, limitEach);
    }

    private List<Hit> plain(Kind kind, SoughtWords sought, Collection<Long> rids, int limit) {
        return hits(kind, sought, PlainKinds.get(kind).sql(), rids, limit);
    }

    /** A resource is found by the files that it has as well. */
    private List<Hit> resources(SoughtWords sought, int limit) {
        Set<Long> found = matching("resource", Match.all(sought), limit);
        if (found.size() < limit) {
            Set<Long> files = matching("attachment", Match.all(sought), limit);
            found.addAll(Sql.list(store.connection(), row -> row.getLong(1),
                    "SELECT r.rid FROM attachment a JOIN resource r ON r.id = a.resource_id WHERE a.deleted = 0 AND a.rid IN ("
                            + placeholders(files) + ")",
                    files.toArray()));
        }
        return plain(Kind.RESOURCE, sought, found, limit);
    }

    private List<Hit> people(SoughtWords sought, int limit) {
        Set<Long> rids = matching("person", Match.all(sought), limit);
        return hits(Kind.PERSON, sought, """
                SELECT r.code, r.first_name || ' ' || r.last_name, coalesce(pl.name, ''), NULL, NULL,
                       r.first_name || ' ' || r.last_name, r.email, r.phone
                FROM person r LEFT JOIN place pl ON pl.code = r.commune WHERE r.rid IN (%s)""", rids, limit);
    }

    private List<Hit> cases(SoughtWords sought, int limit) {
        Set<Long> rids = new LinkedHashSet<>(casesOf("SELECT id FROM project WHERE rid IN (%s)",
                projects(sought, true, limit), limit));
        if (rids.size() < limit) {
            rids.addAll(casesOf("""
                    SELECT m.project_id FROM person e JOIN project_member m ON m.person_id = e.id AND m.deleted = 0
                    WHERE e.rid IN (%s)""", matching("person", Match.inName(Match.all(sought)), limit), limit));
        }
        return hits(Kind.CASE, sought,
                """
                        SELECT r.code, p.name, w.name, NULL, NULL, p.name,
                               (SELECT group_concat(e.first_name || ' ' || e.last_name, ', ') FROM project_member m
                                JOIN person e ON e.id = m.person_id WHERE m.project_id = p.id AND m.deleted = 0 AND e.deleted = 0),
                               pl.name
                        FROM support_case r JOIN project p ON p.id = r.project_id JOIN member_network w ON w.id = r.network_id
                        LEFT JOIN place pl ON pl.code = p.commune WHERE r.rid IN (%s)""",
                rids, limit);
    }

    private List<Long> casesOf(String projects, Collection<Long> rids, int limit) {
        return rids.isEmpty()
                ? List.of()
                : Sql.list(store.connection(), row -> row.getLong(1),
                        "SELECT r.rid FROM support_case r WHERE r.deleted = 0 AND r.project_id IN ("
                                + projects.formatted(placeholders(rids)) + ")" + NEWEST,
                        with(rids, limit));
    }

    /** Projects that hold the words, some of them perhaps in the name of their commune. */
    private Set<Long> projects(SoughtWords sought, boolean onlyNames, int limit) {
        Set<Long> found = matching("project", name(Match.all(sought), onlyNames), limit);
        int groups = 0;
        for (Map.Entry<BitSet, List<String>> named : known.placesNamed(store.connection(), sought).entrySet()) {
            if (found.size() >= limit || groups++ == PLACE_GROUPS) {
                break;
            }
            found.addAll(inPlaces(named.getValue(), name(Match.but(sought, named.getKey()), onlyNames), limit));
        }
        return found;
    }

    private static String name(String match, boolean onlyNames) {
        return onlyNames && !match.isEmpty() ? Match.inName(match) : match;
    }

    private List<Long> inPlaces(List<String> communes, String match, int limit) {
        List<@Nullable Object> parameters = new ArrayList<>();
        String from = "project r";
        if (!match.isEmpty()) {
            from = """
                    (SELECT rowid AS rid FROM project_search WHERE project_search MATCH ? ORDER BY rowid DESC LIMIT ?) s
                    CROSS JOIN project r ON r.rid = s.rid""";
            parameters.add(match);
            parameters.add(TRIED_IN_PLACES);
        }
        parameters.addAll(communes);
        parameters.add(limit);
        return Sql.list(store.connection(), row -> row.getLong(1),
                "SELECT r.rid FROM " + from + " WHERE r.deleted = 0 AND r.commune IN (" + placeholders(communes) + ")"
                        + NEWEST,
                parameters.toArray());
    }

    private Set<Long> matching(String table, String match, int limit) {
        return new LinkedHashSet<>(Sql.list(store.connection(), row -> row.getLong(1),
                "SELECT rowid FROM %1$s_search WHERE %1$s_search MATCH ? ORDER BY rowid DESC LIMIT ?".formatted(table),
                match, limit));
    }

    private List<Hit> hits(Kind kind, SoughtWords sought, String sql, Collection<Long> rids, int limit) {
        return rids.isEmpty()
                ? List.of()
                : Sql.list(store.connection(), row -> new Hit(kind, new Code(row.getString(1)), row.getString(2),
                        row.getString(3), Sql.day(row.getString(4)), codeOf(row.getString(5)),
                        Excerpt.of(sought, Stream.of(row.getString(6), row.getString(7), row.getString(8))
                                .filter(Objects::nonNull).toList())),
                        sql.formatted(placeholders(rids)) + NEWEST, with(rids, limit));
    }

    private static @Nullable Code codeOf(@Nullable String code) {
        return code == null ? null : new Code(code);
    }

    private static String placeholders(Collection<?> values) {
        return String.join(",", Collections.nCopies(values.size(), "?"));
    }

    private static Object[] with(Collection<Long> rids, int limit) {
        return Stream.concat(rids.stream(), Stream.of(limit)).toArray();
    }
}
