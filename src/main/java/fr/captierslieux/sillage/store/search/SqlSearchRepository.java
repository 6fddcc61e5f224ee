package fr.captierslieux.sillage.store.search;

import fr.captierslieux.sillage.basics.Folding;
import fr.captierslieux.sillage.search.Excerpt;
import fr.captierslieux.sillage.search.Hit;
import fr.captierslieux.sillage.search.Hit.Kind;
import fr.captierslieux.sillage.search.SearchQuery;
import fr.captierslieux.sillage.search.SearchRepository;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Search with FTS5, newest rows first: an index is read backwards and left as soon as there are enough.
 *
 * <p>The indexes know the first 2, 3 and 4 letters of every word. To complete a longer beginning FTS5 would first read every entry of
 * every word that completes it: a tenth of a second for {@code accom}. So the newest rows that have the first four letters are read,
 * and those kept that hold the whole beginning. A broad beginning finds enough among them; a rare one is then cheap for FTS5.
 */
public final class SqlSearchRepository implements SearchRepository {
    private static final int INDEXED_LETTERS = 4;
    /** Rows read before FTS5 is asked. */
    private static final int TRIED = 200;
    private static final String FOUND = """
            FROM (SELECT rowid AS rid FROM %1$s_search WHERE %1$s_search MATCH ? ORDER BY rowid DESC LIMIT ?) s
            CROSS JOIN %1$s r ON r.rid = s.rid
            """;

    private final Store store;

    public SqlSearchRepository(Store store) {
        this.store = store;
    }

    @Override
    public List<Hit> find(Kind kind, SearchQuery query, int limit) {
        String last = Folding.fold(query.words().getLast());
        if (query.unfinished() && last.codePointCount(0, last.length()) > INDEXED_LETTERS) {
            String beginning = last.substring(0, last.offsetByCodePoints(0, INDEXED_LETTERS));
            List<Hit> newest = read(kind, match(query, beginning), Math.max(TRIED, limit)).stream()
                    .filter(row -> row.texts().stream().anyMatch(text -> holds(text, last))).limit(limit)
                    .map(row -> row.hit(kind, query)).toList();
            if (newest.size() == limit) {
                return newest;
            }
        }
        return read(kind, match(query, query.words().getLast()), limit).stream().map(row -> row.hit(kind, query))
                .toList();
    }

    private List<Row> read(Kind kind, String match, int limit) {
        return Sql.list(store.connection(), row -> new Row(row.getString(1), row.getString(2),
                Stream.of(row.getString(3), row.getString(4), row.getString(5)).filter(Objects::nonNull).toList()),
                sql(kind), match, limit);
    }

    /** Whether a word of the text begins so. */
    private static boolean holds(String text, String beginning) {
        String folded = Folding.fold(text);
        int place = folded.indexOf(beginning);
        while (place > 0 && Character.isLetterOrDigit(folded.codePointBefore(place))) {
            place = folded.indexOf(beginning, place + 1);
        }
        return place >= 0;
    }

    private static String sql(Kind kind) {
        return switch (kind) {
            case PERSON ->
                "SELECT r.code, r.first_name || ' ' || r.last_name, r.first_name || ' ' || r.last_name, r.email, r.phone\n"
                        + FOUND.formatted("person") + "ORDER BY r.rid DESC";
            case PROJECT -> "SELECT r.code, r.name, r.name, r.description, NULL\n" + FOUND.formatted("project")
                    + "ORDER BY r.rid DESC";
            case FOLLOW_UP ->
                "SELECT r.code, p.name, r.report, r.next_action, NULL\n" + FOUND.formatted("follow_up") + """
                        CROSS JOIN support_case c ON c.id = r.case_id AND c.deleted = 0
                        CROSS JOIN project p ON p.id = c.project_id AND p.deleted = 0
                        ORDER BY r.rid DESC""";
        };
    }

    /**
     * Each word in quotes, so that none is an operator and the index folds it as it folded the texts; a star lets the last go on.
     * Words hold no quote: {@link SearchQuery} leaves only letters and digits.
     */
    private static String match(SearchQuery query, String last) {
        List<String> words = new ArrayList<>(query.words());
        words.set(words.size() - 1, last);
        return '"' + String.join("\" \"", words) + '"' + (query.unfinished() ? "*" : "");
    }

    /** A row that the index found, with the texts that are searched. */
    private record Row(String code, String title, List<String> texts) {
        Hit hit(Kind kind, SearchQuery query) {
            return new Hit(kind, code, title, Excerpt.of(query, texts));
        }
    }
}
