package fr.captierslieux.sillage.store.search;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.Folding;
import fr.captierslieux.sillage.search.Excerpt;
import fr.captierslieux.sillage.search.Hit;
import fr.captierslieux.sillage.search.SoughtWords;
import fr.captierslieux.sillage.store.Sql;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Search in the notes of follow-ups, of which there may be a million.
 *
 * <p>The index knows the first 2, 3 and 4 letters of every word. To complete a longer beginning FTS5 would first read every entry of
 * every word that completes it: a tenth of a second for {@code accom}. So the newest rows that have the first four letters are read,
 * and those kept that hold the whole beginning. A broad beginning finds enough among them; a rare one is then cheap for FTS5.
 */
final class FollowUpSearch {
    private static final int INDEXED_LETTERS = 4;
    /** Rows read before FTS5 is asked. */
    private static final int TRIED = 200;
    private static final String FOUND = """
            SELECT r.code, p.name, r.held_on, c.code, r.report, r.next_action
            FROM (SELECT rowid AS rid FROM follow_up_search WHERE follow_up_search MATCH ? ORDER BY rowid DESC LIMIT ?) s
            CROSS JOIN follow_up r ON r.rid = s.rid
            CROSS JOIN support_case c ON c.id = r.case_id AND c.deleted = 0
            CROSS JOIN project p ON p.id = c.project_id AND p.deleted = 0
            ORDER BY r.rid DESC""";

    private final Connection connection;

    FollowUpSearch(Connection connection) {
        this.connection = connection;
    }

    List<Hit> find(SoughtWords sought, int limit) {
        String last = Folding.fold(sought.spellings().getLast().getFirst());
        if (sought.unfinished() && sought.isExact() && last.codePointCount(0, last.length()) > INDEXED_LETTERS) {
            String beginning = last.substring(0, last.offsetByCodePoints(0, INDEXED_LETTERS));
            List<List<String>> shorter = new ArrayList<>(sought.spellings());
            shorter.set(shorter.size() - 1, List.of(beginning));
            List<Hit> newest = read(new SoughtWords(shorter, true), Math.max(TRIED, limit)).stream()
                    .filter(row -> row.texts().stream().anyMatch(text -> holds(text, last))).limit(limit)
                    .map(row -> row.hit(sought)).toList();
            if (newest.size() == limit) {
                return newest;
            }
        }
        return read(sought, limit).stream().map(row -> row.hit(sought)).toList();
    }

    private List<Row> read(SoughtWords sought, int limit) {
        return Sql.list(connection, row -> new Row(new Code(row.getString(1)), row.getString(2),
                LocalDate.parse(row.getString(3)), new Code(row.getString(4)),
                Stream.of(row.getString(5), row.getString(6)).filter(Objects::nonNull).toList()),
                FOUND, Match.all(sought), limit);
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

    /** A row that the index found, with the texts that are searched. */
    private record Row(Code code, String title, LocalDate on, Code supportCase, List<String> texts) {
        Hit hit(SoughtWords sought) {
            return new Hit(Hit.Kind.FOLLOW_UP, code, title, "", on, supportCase, Excerpt.of(sought, texts));
        }
    }
}
