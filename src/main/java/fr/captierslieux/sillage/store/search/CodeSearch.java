package fr.captierslieux.sillage.store.search;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.search.Excerpt;
import fr.captierslieux.sillage.search.Hit;
import fr.captierslieux.sillage.store.Sql;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Search by exchange codes, in one query: of each table a range of the index of its codes. */
final class CodeSearch {
    /** Behind every code that begins so: no code holds this sign. */
    private static final String END = "~";
    private static final String OF_KIND = """
            SELECT * FROM (SELECT '%s' AS kind, r.code AS code, %s FROM %s
              WHERE r.deleted = 0 AND ((r.code >= ? AND r.code < ?) OR (r.code >= ? AND r.code < ?)) ORDER BY r.code LIMIT ?)
            """;
    private static final String IN_PLACE = " LEFT JOIN place pl ON pl.code = r.commune";
    private static final List<String> KINDS = List.of(
            OF_KIND.formatted(Hit.Kind.PERSON, "trim(r.first_name || ' ' || r.last_name), coalesce(pl.name, '')",
                    "person r" + IN_PLACE),
            OF_KIND.formatted(Hit.Kind.PROJECT, "r.name, coalesce(pl.name, '')", "project r" + IN_PLACE),
            OF_KIND.formatted(Hit.Kind.CASE, "p.name, w.name",
                    "support_case r JOIN project p ON p.id = r.project_id JOIN member_network w ON w.id = r.network_id"),
            OF_KIND.formatted(Hit.Kind.ORGANISATION, "r.name, coalesce(pl.name, '')", "organisation r" + IN_PLACE),
            OF_KIND.formatted(Hit.Kind.TRAINING, "r.title, r.provider", "training_programme r"),
            OF_KIND.formatted(Hit.Kind.SESSION,
                    "p.title || coalesce(' (' || r.number || ')', ''), coalesce(pl.name, '')",
                    "training_session r JOIN training_programme p ON p.id = r.programme_id" + IN_PLACE),
            OF_KIND.formatted(Hit.Kind.EVENT, "r.title, coalesce(r.place, pl.name, '')", "event r" + IN_PLACE),
            OF_KIND.formatted(Hit.Kind.RESOURCE, "r.title, coalesce(r.author, '')", "resource r"),
            OF_KIND.formatted(Hit.Kind.GROUP, "r.name, ''", "working_group r"),
            OF_KIND.formatted(Hit.Kind.MEETING, "coalesce(r.title, g.name, r.body), coalesce(g.name, '')",
                    "governance_meeting r LEFT JOIN working_group g ON g.id = r.group_id"),
            OF_KIND.formatted(Hit.Kind.ACTION, "r.title, ''", "advocacy_action r"));
    private static final String FOUND = String.join(" UNION ALL ", KINDS);

    private final Connection connection;

    CodeSearch(Connection connection) {
        this.connection = connection;
    }

    List<Hit> find(Code code, int limitEach) {
        String typed = code.value();
        String end = typed.chars().allMatch(Character::isLetter) ? "-" : END;
        List<Object> parameters = new ArrayList<>();
        for (int table = 0; table < KINDS.size(); table++) {
            for (String spelling : List.of(typed, typed.toUpperCase(Locale.ROOT))) {
                parameters.add(spelling);
                parameters.add(spelling + end);
            }
            parameters.add(limitEach);
        }
        return Sql.list(connection, row -> new Hit(Hit.Kind.valueOf(row.getString(1)), new Code(row.getString(2)),
                row.getString(3), row.getString(4), null, null, new Excerpt(row.getString(2), 0, typed.length())),
                FOUND, parameters.toArray());
    }
}
