package fr.captierslieux.sillage.store.search;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.Folding;
import fr.captierslieux.sillage.search.Excerpt;
import fr.captierslieux.sillage.search.Hit;
import fr.captierslieux.sillage.search.Hit.Kind;
import fr.captierslieux.sillage.search.SoughtWords;
import fr.captierslieux.sillage.store.Sql;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Kinds of which there are few: some fifteen networks, some tens of sessions and of actions a year. All are looked at, and none has an
 * index. A session is found by its programme, its number, its provider, its commune, the places of its half-days and
 * the year in which it begins.
 */
final class FewRows {
    /** Read of a kind at most, the newest first. */
    private static final int READ = 2_000;
    /** Code, title, detail, day, another name that is shown where it was meant, and all that it may be called. */
    private static final Map<Kind, String> ROWS = Map.of(
            Kind.NETWORK,
            """
                    SELECT r.code, r.name, replace(coalesce(r.departments, ''), '|', ', '), NULL, r.code, r.name || ' ' || r.code
                    FROM member_network r WHERE r.deleted = 0 ORDER BY r.name""",
            Kind.SESSION,
            """
                    SELECT r.code, p.title || coalesce(' (' || r.number || ')', ''), coalesce(pl.name, r.commune, ''), r.starts_on,
                           p.provider, p.title || ' ' || coalesce(r.number, '') || ' ' || coalesce(pl.name, '') || ' ' || p.provider
                             || ' ' || substr(r.starts_on, 1, 4) || ' ' || coalesce((
                               SELECT group_concat(DISTINCT coalesce(h.place, '') || ' ' || coalesce(hp.name, '')) FROM half_day h
                               LEFT JOIN place hp ON hp.code = h.commune WHERE h.session_id = r.id AND h.deleted = 0), '')
                    FROM training_session r JOIN training_programme p ON p.id = r.programme_id AND p.deleted = 0
                    LEFT JOIN place pl ON pl.code = r.commune WHERE r.deleted = 0 ORDER BY r.starts_on DESC, r.code""",
            Kind.ACTION,
            """
                    SELECT r.code, r.title, coalesce(d.name, ''), r.held_on, '', r.title FROM advocacy_action r
                    LEFT JOIN department d ON d.code = r.department WHERE r.deleted = 0 ORDER BY r.held_on DESC, r.code""");

    private FewRows() {
    }

    /** @param kind one that is looked at whole */
    static List<Hit> find(Connection connection, Kind kind, SoughtWords sought, int limit) {
        return Sql
                .list(connection,
                        row -> new Called(row.getString(6),
                                new Hit(kind, new Code(row.getString(1)), row.getString(2), row.getString(3),
                                        Sql.day(row.getString(4)), null,
                                        Excerpt.of(sought,
                                                List.of(row.getString(2), row.getString(3), row.getString(5))))),
                        Objects.requireNonNull(ROWS.get(kind), kind.name()) + " LIMIT " + READ)
                .stream().filter(each -> each.is(sought)).map(Called::hit).limit(limit).toList();
    }

    /** A row with all that it may be called. */
    private record Called(String names, Hit hit) {
        boolean is(SoughtWords sought) {
            List<String> words = List.of(Folding.fold(names).split("[^\\p{L}\\p{N}]+"));
            return IntStream.range(0, sought.spellings().size())
                    .allMatch(number -> words.stream().anyMatch(word -> sought.isWord(number, word)));
        }
    }
}
