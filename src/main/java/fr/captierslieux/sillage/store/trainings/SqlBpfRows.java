package fr.captierslieux.sillage.store.trainings;

import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.trainings.bpf.BpfRows;
import fr.captierslieux.sillage.trainings.bpf.Followed;
import fr.captierslieux.sillage.trainings.bpf.Product;
import fr.captierslieux.sillage.trainings.bpf.Slot;
import fr.captierslieux.sillage.trainings.bpf.Slot.Side;
import fr.captierslieux.sillage.trainings.bpf.Slot.SlotTrainer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a yearly return counts, in SQLite. */
public final class SqlBpfRows implements BpfRows {
    /** Half-days of a provider and a time that somebody followed, with who did; lengths in thirtieths of a thousandth of an hour. */
    private static final String FOLLOWED = """
            FROM half_day h
            JOIN training_session s ON s.id = h.session_id AND s.deleted = 0
            JOIN training_programme t ON t.id = s.programme_id AND t.deleted = 0 AND instr(?1, char(31) || t.provider || char(31)) > 0
            JOIN attendance a ON a.half_day_id = h.id AND a.deleted = 0 AND a.presence IN ('PRESENT', 'RETARD', 'DISTANCE')
            JOIN enrolment e ON e.id = a.enrolment_id AND e.deleted = 0
            JOIN person p ON p.id = e.person_id AND p.deleted = 0
            WHERE h.deleted = 0 AND h.held_on BETWEEN ?2 AND ?3""";
    private static final String LENGTH = """
            (substr(h.ends_at, 1, 2) * 60 + substr(h.ends_at, 4, 2) - substr(h.starts_at, 1, 2) * 60 - substr(h.starts_at, 4, 2)) * 500""";
    private static final String NAME = "trim(p.first_name || ' ' || p.last_name)";

    private static final String MARK = "\u001f";

    private final Store store;

    public SqlBpfRows(Store store) {
        this.store = store;
    }

    @Override
    public List<String> listProviders() {
        return Sql.list(store.connection(), row -> row.getString(1),
                "SELECT DISTINCT provider FROM training_programme WHERE deleted = 0 ORDER BY provider");
    }

    @Override
    public List<Followed> listFollowed(List<String> spellings, LocalDate from, LocalDate to) {
        Map<String, SlotTrainer> trainers = trainers();
        return Sql.list(store.connection(), row -> {
            Followed.Whom whom = new Followed.Whom(row.getString(1), row.getString(2), row.getString(3),
                    row.getString(4), row.getString(5), row.getString(6), row.getString(7), row.getString(8),
                    row.getString(9), row.getInt(10) == 1);
            List<SlotTrainer> gave = named(trainers, row.getString(13), null);
            boolean outside = !gave.isEmpty() && gave.stream().allMatch(each -> each.side() == Side.OUTSIDE);
            return new Followed(whom, row.getString(11).equals("DISTANCE"), outside, row.getLong(12));
        }, "SELECT e.code, p.code, " + NAME + ", t.title, s.code, e.bpf_type, t.bpf_objective, t.certification, t.nsf,"
                + " EXISTS (SELECT 1 FROM training_funding f WHERE f.enrolment_id = e.id AND f.deleted = 0"
                + " AND f.line = 'C10' AND f.status <> 'REFUSE'), a.presence, coalesce(a.hours_e4 * 3, " + LENGTH
                + ", 0), h.trainers " + FOLLOWED + " ORDER BY p.name_folded, e.code, h.held_on, h.code",
                within(spellings),
                from.toString(), to.toString());
    }

    @Override
    public List<Slot> listSlots(List<String> spellings, LocalDate from, LocalDate to) {
        Map<String, SlotTrainer> trainers = trainers();
        return Sql.list(store.connection(),
                row -> new Slot(row.getString(1), LocalDate.parse(row.getString(2)), row.getString(3),
                        row.getString(4), named(trainers, row.getString(5), row.getString(6)), row.getLong(7)),
                "SELECT DISTINCT h.code, h.held_on, t.title, s.code, h.trainers, h.trainer, coalesce(" + LENGTH
                        + ", 0) "
                        + FOLLOWED + " ORDER BY h.held_on, h.code",
                within(spellings), from.toString(), to.toString());
    }

    @Override
    public List<Product> listProducts(List<String> spellings, LocalDate from, LocalDate to) {
        return Sql.list(store.connection(),
                row -> new Product(row.getString(1), row.getString(2), row.getString(3), row.getString(4),
                        row.getString(5), LocalDate.parse(row.getString(6)), row.getLong(7)),
                "SELECT f.code, f.line, f.funder, " + NAME
                        + """
                                , t.title, f.invoiced_on, coalesce(f.amount_eur_e4, 0)
                                FROM training_funding f
                                JOIN enrolment e ON e.id = f.enrolment_id AND e.deleted = 0
                                JOIN person p ON p.id = e.person_id AND p.deleted = 0
                                JOIN training_session s ON s.id = e.session_id AND s.deleted = 0
                                JOIN training_programme t ON t.id = s.programme_id AND t.deleted = 0 AND instr(?1, char(31) || t.provider || char(31)) > 0
                                WHERE f.deleted = 0 AND f.status IN ('FACTURE', 'PAYE') AND f.invoiced_on BETWEEN ?2 AND ?3
                                ORDER BY f.line, f.invoiced_on, f.code""",
                within(spellings), from.toString(), to.toString());
    }

    /** One text in which each stands between marks that no text of the store holds. */
    private static String within(List<String> spellings) {
        return MARK + String.join(MARK, spellings) + MARK;
    }

    private Map<String, SlotTrainer> trainers() {
        Map<String, SlotTrainer> all = new HashMap<>();
        Sql.list(store.connection(), row -> {
            String external = row.getString(3);
            Side side = external == null ? Side.NOT_SAID : external.equals("1") ? Side.OUTSIDE : Side.STAFF;
            return all.put(row.getString(1), new SlotTrainer(row.getString(1), row.getString(2), side));
        }, "SELECT code, trim(first_name || ' ' || last_name), external FROM trainer WHERE deleted = 0");
        return all;
    }

    /** Who is named by codes; where nobody is, who is named in words, of whom nothing else is known. */
    private static List<SlotTrainer> named(Map<String, SlotTrainer> trainers, @Nullable String codes,
            @Nullable String words) {
        List<SlotTrainer> named = new ArrayList<>();
        for (String code : codes == null ? new String[0] : codes.split("\\|")) {
            SlotTrainer trainer = trainers.get(code);
            if (trainer != null) {
                named.add(trainer);
            }
        }
        if (named.isEmpty() && words != null && !words.isBlank()) {
            named.add(new SlotTrainer("\"" + words.strip(), words.strip(), Side.NOT_SAID));
        }
        return named;
    }
}
