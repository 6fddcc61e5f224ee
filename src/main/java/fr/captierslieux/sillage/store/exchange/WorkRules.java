package fr.captierslieux.sillage.store.exchange;

import static fr.captierslieux.sillage.store.exchange.StagedSql.staged;
import static fr.captierslieux.sillage.store.exchange.StagedSql.text;

import fr.captierslieux.sillage.exchange.DateOrder;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.exchange.FaultKind;
import fr.captierslieux.sillage.lists.SetNumber;
import java.sql.Connection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules of the work on rows as they stand after the update. A rule between two rows is told
 * at one that the import brings: rows of the store alone are lawful already. A value that could not be read breaks no rule.
 */
final class WorkRules {
    private final Connection connection;
    private final StagedFaults faults;
    private final StandingRows standing;

    WorkRules(Connection connection, StagedFaults faults) {
        this.connection = connection;
        this.faults = faults;
        this.standing = new StandingRows(connection);
    }

    /** Finds what breaks a rule among the rows that are not left out yet. */
    void find() {
        for (DateOrder order : DateOrder.ALL) {
            String first = "m." + field(order.file(), order.first());
            String last = "m." + field(order.file(), order.last());
            faults.add(FaultKind.END_BEFORE_BEGINNING, order.file(), order.last(), last,
                    List.of(text(order.first()), first),
                    StandingRows.rows(order.file(), order.first(), order.last()) + " AND " + last + " < " + first);
        }
        closings();
        networks();
        new TrainingRules(connection, faults).find();
        new Cycles(connection, faults).find("projets", "issu_de");
        new Cycles(connection, faults).find("dossiers", "suite_de");
        new PlanRules(connection, faults).find();
        new ListRules(faults).find();
        subStages();
        numbers();
        ownFields();
    }

    private static String field(String file, String header) {
        return ExchangeFormat.getFile(file).getColumn(header).field();
    }

    private void closings() {
        String rows = StandingRows.rows("dossiers", "cloture_le", "issue");
        faults.add(FaultKind.CLOSED_WITHOUT_OUTCOME, "dossiers", "cloture_le", "m.closed_on", List.of(),
                rows + " AND m.closed_on IS NOT NULL AND m.outcome IS NULL");
        faults.add(FaultKind.OUTCOME_WITHOUT_CLOSING, "dossiers", "issue", "m.outcome", List.of(),
                rows + " AND m.closed_on IS NULL AND m.outcome IS NOT NULL");
    }

    private void networks() {
        faults.add(FaultKind.NETWORK_CHANGED, "dossiers", "reseau", "m.network_id_code",
                List.of("(SELECT code FROM main.member_network WHERE id = t.network_id)"), staged("dossiers")
                        + " m JOIN main.support_case t ON t.rid = m.x_rid WHERE m.x_out = 0 AND m.x_merged = 0 AND m.x_gone < 2"
                        + " AND m.network_id <> t.network_id");
    }

    /** A sub-stage stays within its stage, and a row names one of its own stage. */
    private void subStages() {
        standing.as("e_sub_stage", "sous_stades", "stage", "stade");
        faults.add(FaultKind.OTHER_STAGE, "stades", "sous_stade", "m.sub_stage_id_code", List.of("u.stage"),
                staged("stades") + " m JOIN staging.e_sub_stage u ON u.id = m.sub_stage_id"
                        + " WHERE m.x_out = 0 AND m.x_merged = 0 AND m.x_gone < 2 AND m.stage <> u.stage");
        faults.add(FaultKind.CODE_CHANGED_MEANING, "sous_stades", "stade", "m.stage", List.of("t.stage"), staged(
                "sous_stades")
                + " m JOIN main.sub_stage t ON t.rid = m.x_rid WHERE m.x_out = 0 AND m.x_merged = 0 AND m.stage <> t.stage");
    }

    /** Each number has its own least and most. */
    private void numbers() {
        for (SetNumber.Kind kind : SetNumber.Kind.values()) {
            String names = Stream.of(SetNumber.values()).filter(each -> each.kind() == kind)
                    .map(each -> text(each.code())).collect(Collectors.joining(", "));
            faults.add(FaultKind.OUT_OF_RANGE, "reglages", "valeur", "m.value",
                    List.of(text(String.valueOf(kind.least())), text(String.valueOf(kind.most()))),
                    StandingRows.rows("reglages", "nom", "valeur") + " AND m.name IN (" + names
                            + ") AND (m.value < " + kind.least() + " OR m.value > " + kind.most() + ")");
        }
    }

    /** A field of one's own stays what it is, and a list does not lose a choice that rows have. */
    private void ownFields() {
        for (String header : List.of("fichier", "type")) {
            String field = field("champs", header);
            faults.add(FaultKind.CODE_CHANGED_MEANING, "champs", header, "m." + field, List.of("t." + field), staged(
                    "champs")
                    + " m JOIN main.own_field t ON t.rid = m.x_rid WHERE m.x_out = 0 AND m.x_merged = 0 AND m.\""
                    + field + "\" <> t.\"" + field + "\"");
        }
        String lists = StandingRows.rows("champs", "type", "choix") + " AND m.type = 'LISTE' AND ";
        faults.add(FaultKind.MISSING_VALUE, "champs", "choix", "''", List.of(), lists + "m.choices IS NULL");
        faults.add(FaultKind.NOT_IN_LIST, "champs", "choix", "m.choices",
                List.of("(SELECT min(v.value) FROM main.own_value v WHERE v.field_id = m.id AND v.deleted = 0 AND instr('|' || m.choices || '|', '|' || v.value || '|') = 0)"),
                lists + "m.x_rid IS NOT NULL AND EXISTS (SELECT 1 FROM main.own_value v WHERE v.field_id = m.id AND v.deleted = 0"
                        + " AND instr('|' || m.choices || '|', '|' || v.value || '|') = 0)");
    }
}
