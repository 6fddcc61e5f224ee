package fr.captierslieux.sillage.store.history;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.history.GestureStory;
import fr.captierslieux.sillage.history.HistoryRepository.Standing;
import fr.captierslieux.sillage.history.HistoryStories;
import fr.captierslieux.sillage.history.Obstacle;
import fr.captierslieux.sillage.history.RemovedRow;
import fr.captierslieux.sillage.history.RowName;
import fr.captierslieux.sillage.history.RowStory;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.Store;
import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;

/** Stories out of the journal: which operations, then their rows by name. A few set queries, however much is told. */
public final class SqlStories implements HistoryStories {
    /** Operations of one gesture that are told of in full; an import has a million. */
    private static final int TOLD = 200;
    private static final int ROWS_SHOWN = 12;
    /** Rows of one kind beyond this are counted instead of named. */
    private static final int NAMED = 3;
    private static final String NEXT = "coalesce((SELECT min(id) FROM journal_batch n WHERE n.id > b.id), 9223372036854775807)";
    /** Rows of a case, in the bin as well; an erased row has nothing left to tell. */
    private static final String OF_CASE = """
            WITH here (id, rid, project_id) AS (SELECT id, rid, project_id FROM support_case WHERE code = ?),
            mine (entity, rid, id) AS (
              SELECT 'support_case', rid, id FROM here
              UNION ALL SELECT 'project', p.rid, p.id FROM project p JOIN here h ON p.id = h.project_id
              UNION ALL SELECT 'follow_up', t.rid, t.id FROM here h JOIN follow_up t ON t.case_id = h.id WHERE t.deleted < 2
              UNION ALL SELECT 'orientation', t.rid, t.id FROM here h JOIN orientation t ON t.case_id = h.id WHERE t.deleted < 2
              UNION ALL SELECT 'distribution', t.rid, t.id FROM here h JOIN distribution t ON t.case_id = h.id WHERE t.deleted < 2
              UNION ALL SELECT 'attachment', t.rid, t.id FROM here h JOIN attachment t ON t.case_id = h.id WHERE t.deleted < 2
              UNION ALL SELECT 'support_plan', t.rid, t.id FROM here h JOIN support_plan t ON t.case_id = h.id WHERE t.deleted < 2
              UNION ALL SELECT 'task', t.rid, t.id FROM here h JOIN task t ON t.case_id = h.id WHERE t.deleted < 2
              UNION ALL SELECT 'task', t.rid, t.id FROM here h JOIN support_plan s ON s.case_id = h.id
                        JOIN task t ON t.plan_id = s.id WHERE t.case_id IS NULL AND t.deleted < 2
              UNION ALL SELECT 'appointment', t.rid, t.id FROM here h JOIN appointment t ON t.case_id = h.id WHERE t.deleted < 2
              UNION ALL SELECT 'stage_change', t.rid, t.id FROM here h JOIN stage_change t ON t.project_id = h.project_id
                        WHERE t.deleted < 2
              UNION ALL SELECT 'vision_assessment', t.rid, t.id FROM here h
                        JOIN vision_assessment t ON t.project_id = h.project_id WHERE t.deleted < 2
              UNION ALL SELECT 'project_member', t.rid, t.id FROM here h JOIN project_member t ON t.project_id = h.project_id
                        WHERE t.deleted < 2
              UNION ALL SELECT 'person', e.rid, e.id FROM here h JOIN project_member t ON t.project_id = h.project_id
                        JOIN person e ON e.id = t.person_id WHERE t.deleted = 0 AND e.deleted < 2
              UNION ALL SELECT 'project_partner', t.rid, t.id FROM here h JOIN project_partner t ON t.project_id = h.project_id
                        WHERE t.deleted < 2
              UNION ALL SELECT 'job_record', t.rid, t.id FROM here h JOIN job_record t ON t.project_id = h.project_id
                        WHERE t.deleted < 2
              UNION ALL SELECT 'funding_obtained', t.rid, t.id FROM here h
                        JOIN funding_obtained t ON t.project_id = h.project_id WHERE t.deleted < 2),
            known (entity, rid) AS (SELECT entity, rid FROM mine
              UNION ALL SELECT 'own_value', v.rid FROM mine m JOIN own_value v ON v.row_id = m.id WHERE v.deleted < 2)
            """;

    private final Store store;

    public SqlStories(Store store) {
        this.store = store;
    }

    @Override
    public List<GestureStory> listOfCase(Code supportCase, int limit) {
        List<Operation> operations = operations(OF_CASE + Operation.COLUMNS + """
                FROM known m JOIN journal_field e ON e.entity = m.entity AND e.name = '+'
                CROSS JOIN journal_op o ON o.row = m.rid AND o.field BETWEEN e.n AND e.n + 255
                JOIN journal_field f ON f.n = o.field
                """ + Operation.JOINS + " ORDER BY o.id", supportCase.value());
        Set<Long> batches = new HashSet<>();
        operations.forEach(each -> batches.add(each.batch()));
        List<Batch> newest = batches("WHERE b.id IN (SELECT value FROM json_each(?))", limit, batches.toString());
        Set<Long> shown = new HashSet<>();
        newest.forEach(each -> shown.add(each.number()));
        // only what concerns the case was asked for, and all of it was read
        return told(newest, operations.stream().filter(each -> shown.contains(each.batch())).toList(), batch -> 0);
    }

    @Override
    public List<GestureStory> listLast(int limit) {
        List<Batch> newest = batches("", limit);
        List<String> ranges = newest.stream().map(each -> "[" + each.number() + "," + each.end() + "]").toList();
        List<Operation> operations = operations(Operation.COLUMNS + """
                FROM json_each(?) g CROSS JOIN journal_op o ON o.id >= json_extract(g.value, '$[0]')
                     AND o.id < min(json_extract(g.value, '$[1]'), json_extract(g.value, '$[0]') + ?)
                JOIN journal_field f ON f.n = o.field
                """ + Operation.JOINS + " ORDER BY o.id", ranges.toString(), TOLD);
        return told(newest, operations, SqlStories::unread);
    }

    @Override
    public Optional<GestureStory> find(long gesture) {
        List<Batch> one = batches("WHERE b.id = ?", 1, gesture);
        if (one.isEmpty()) {
            return Optional.empty();
        }
        List<Operation> operations = operations(Operation.COLUMNS
                + " FROM journal_op o JOIN journal_field f ON f.n = o.field" + Operation.JOINS
                + " WHERE o.id >= ? AND o.id < ? ORDER BY o.id", gesture,
                Math.min(one.getFirst().end(), gesture + TOLD));
        return told(one, operations, SqlStories::unread).stream().findFirst();
    }

    /** A gesture, and the number that its operations stay below. */
    private record Batch(long number, String name, String author, Instant at, long end, long operations) {
    }

    private List<Batch> batches(String condition, int limit, Object... parameters) {
        List<Object> all = new ArrayList<>(List.of(parameters));
        all.add(limit);
        return Sql.list(connection(), row -> new Batch(row.getLong(1), row.getString(2), row.getString(3),
                Instant.ofEpochMilli(row.getLong(4)), row.getLong(5), row.getLong(6)),
                "SELECT b.id, b.gesture, a.label, b.at_ms, " + NEXT
                        + ", (SELECT max(o.id) FROM journal_op o WHERE o.id >= b.id AND o.id < " + NEXT
                        + ") - b.id + 1 FROM (SELECT b.* FROM journal_batch b " + condition
                        + " ORDER BY b.at_ms DESC, b.id DESC LIMIT ?) b JOIN journal_author a ON a.n = b.author"
                        + " ORDER BY b.at_ms DESC, b.id DESC",
                all.toArray());
    }

    private List<Operation> operations(String sql, Object... parameters) {
        return Sql.list(connection(), row -> new Operation(row.getLong(1), row.getString(2), row.getLong(3),
                row.getString(4), row.getObject(5), row.getObject(6)), sql, parameters);
    }

    /** Operations beyond those that are read. */
    private static long unread(Batch batch) {
        return Math.max(0, batch.operations() - TOLD);
    }

    private List<GestureStory> told(List<Batch> batches, List<Operation> operations, ToLongFunction<Batch> beyond) {
        Map<Long, List<RowStory>> rows = new StoryTelling(connection()).tell(operations);
        Map<Long, Long> read = new HashMap<>();
        operations.forEach(each -> read.merge(each.batch(), 1L, Long::sum));
        List<GestureStory> stories = new ArrayList<>();
        for (Batch batch : batches) {
            List<RowStory> all = rows.getOrDefault(batch.number(), List.of());
            long unread = read.getOrDefault(batch.number(), 0L) < TOLD ? 0 : beyond.applyAsLong(batch);
            List<RowStory> alike = together(all);
            List<RowStory> shown = alike.subList(0, Math.min(ROWS_SHOWN, alike.size()));
            long told = shown.stream().mapToLong(RowStory::alike).sum();
            long more = all.size() - told + unread;
            if (!all.isEmpty()) {
                stories.add(new GestureStory(batch.number(), batch.name(), batch.author(), batch.at(), shown, more));
            }
        }
        return stories;
    }

    /** Many rows of an entity that were added, removed or brought back whole are told as one. */
    private static List<RowStory> together(List<RowStory> rows) {
        Map<String, Long> groups = new HashMap<>();
        rows.forEach(each -> groups.merge(group(each), 1L, Long::sum));
        Set<String> seen = new HashSet<>();
        List<RowStory> together = new ArrayList<>();
        for (RowStory row : rows) {
            long alike = row.fields().isEmpty() ? groups.getOrDefault(group(row), 1L) : 1;
            if (alike <= NAMED) {
                together.add(row);
            } else if (seen.add(group(row))) {
                together.add(new RowStory(row.name(), row.deed(), List.of(), alike));
            }
        }
        return together;
    }

    private static String group(RowStory row) {
        return row.deed() + row.name().entity() + row.fields().isEmpty();
    }

    /** A row in whose place another of its kind came in the same gesture was corrected, not removed. */
    @Override
    public List<RemovedRow> listRemoved(Instant since, int limit) {
        List<Removal> removals = Sql.list(connection(),
                row -> new Removal(row.getLong(1), row.getString(2), Instant.ofEpochMilli(row.getLong(3)),
                        row.getString(4), row.getLong(5), row.getLong(6)),
                """
                        SELECT o.batch, a.label, b.at_ms, f.entity, c.row, count(*), min(o.id)
                        FROM journal_cell c JOIN journal_field f ON f.n = c.field AND f.name = 'deleted'
                        JOIN journal_op o ON o.id = c.head AND o.value = 1
                        JOIN journal_batch b ON b.id = o.batch AND b.at_ms >= ? JOIN journal_author a ON a.n = b.author
                        WHERE NOT EXISTS (
                          SELECT 1 FROM journal_op n JOIN journal_field e ON e.n = n.field AND e.entity = f.entity
                            AND (e.name = '+' OR (e.name = 'deleted' AND n.value = 0))
                          WHERE n.batch = b.id AND n.id >= b.id AND n.id <\s""" + NEXT + """
                        )
                        GROUP BY o.batch ORDER BY b.at_ms DESC, o.batch DESC LIMIT ?""",
                since.toEpochMilli(), limit);
        Map<String, Set<Long>> rids = new HashMap<>();
        removals.forEach(each -> rids.computeIfAbsent(each.entity(), unknown -> new HashSet<>()).add(each.rid()));
        Map<String, Map<Long, RowName>> names = new HashMap<>();
        rids.forEach((entity, some) -> names.put(entity, new RowNames(connection()).byRid(entity, some)));
        return removals.stream()
                .map(each -> new RemovedRow(each.gesture(), each.author(), each.at(),
                        Objects.requireNonNull(names.getOrDefault(each.entity(), Map.of()).get(each.rid())),
                        each.rows() - 1))
                .toList();
    }

    /** What a gesture removed: its first row, and how many in all. */
    private record Removal(long gesture, String author, Instant at, String entity, long rid, long rows) {
    }

    @Override
    public List<Obstacle> explain(List<Standing> standing) {
        Map<String, Set<RowId>> ids = new HashMap<>();
        standing.forEach(each -> ids.computeIfAbsent(each.entity(), unknown -> new HashSet<>()).add(each.row()));
        List<Obstacle> obstacles = new ArrayList<>();
        ids.forEach((entity, rows) -> {
            Map<RowId, RowName> names = new RowNames(connection()).byId(entity, rows);
            Map<String, Last> last = lastChanges(entity, List.copyOf(rows));
            for (Standing each : standing) {
                RowName name = names.get(each.row());
                Last change = last.get(each.row() + "." + each.field());
                if (each.entity().equals(entity) && name != null && change != null) {
                    obstacles.add(new Obstacle(name, each.field(), change.author(), change.at()));
                }
            }
        });
        return obstacles;
    }

    private record Last(String author, Instant at) {
    }

    /** The last change of each field of some rows; where the row itself stands in the way, its birth. */
    private Map<String, Last> lastChanges(String entity, List<RowId> rows) {
        Map<String, Last> last = new HashMap<>();
        Sql.list(connection(), row -> last.put(RowId.of(row.getBytes(1)) + "." + row.getString(2),
                new Last(row.getString(3), Instant.ofEpochMilli(row.getLong(4)))), """
                        SELECT t.id, f.name, a.label, b.at_ms, max(o.depth)
                        FROM "%s" t JOIN journal_field e ON e.entity = ? AND e.name = '+'
                        CROSS JOIN journal_op o ON o.row = t.rid AND o.field BETWEEN e.n AND e.n + 255
                        JOIN journal_field f ON f.n = o.field JOIN journal_batch b ON b.id = o.batch
                        JOIN journal_author a ON a.n = b.author
                        WHERE t.id IN (%s) GROUP BY t.id, f.name"""
                        .formatted(entity, String.join(",", Collections.nCopies(rows.size(), "?"))),
                parameters(entity, rows));
        return last;
    }

    private static Object[] parameters(String entity, List<RowId> rows) {
        List<Object> all = new ArrayList<>(List.of(entity));
        rows.forEach(row -> all.add(row.bytes()));
        return all.toArray();
    }

    @Override
    public Optional<Long> findLastOf(String author, long since, Set<Long> leftOut) {
        return Sql.list(connection(), row -> row.getLong(1), """
                SELECT b.id FROM journal_batch b JOIN journal_author a ON a.n = b.author
                WHERE a.label = ? AND b.id > ? AND b.gesture NOT IN ('undo', 'import-exchange')
                  AND b.id NOT IN (SELECT value FROM json_each(?)) ORDER BY b.id DESC LIMIT 1""", author, since,
                leftOut.toString()).stream().findFirst();
    }

    @Override
    public long gesture() {
        return Sql.list(connection(), row -> row.getLong(1), "SELECT batch FROM journal_session").getFirst();
    }

    private Connection connection() {
        return store.connection();
    }
}
