package fr.captierslieux.sillage.store.agreements;

import fr.captierslieux.sillage.agreements.Agreement;
import fr.captierslieux.sillage.agreements.Agreement.Reporting;
import fr.captierslieux.sillage.agreements.Agreement.Target;
import fr.captierslieux.sillage.agreements.AgreementRepository;
import fr.captierslieux.sillage.agreements.DueReports.Gone;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.Store;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Agreements in SQL: one query for all of them, one for what they promise. */
public final class SqlAgreements implements AgreementRepository {
    private static final int PLACES = 4;

    private final Store store;

    public SqlAgreements(Store store) {
        this.store = store;
    }

    @Override
    public List<Agreement> list() {
        Map<RowId, List<Target>> targets = new HashMap<>();
        Sql.list(store.connection(),
                row -> targets.computeIfAbsent(RowId.of(row.getBytes(1)), agreement -> new ArrayList<>())
                        .add(new Target(RowId.of(row.getBytes(2)), row.getString(3), row.getInt(4),
                                BigDecimal.valueOf(row.getLong(5), PLACES))),
                """
                        SELECT agreement_id, id, indicator, year, target_e4 FROM agreement_target WHERE deleted = 0
                        ORDER BY year DESC, indicator""");
        return Sql.list(store.connection(), row -> read(row, targets),
                """
                        SELECT id, code, funder, title, starts_on, ends_on, report_every, coalesce(report_within_days, ?), reports_from
                        FROM funding_agreement WHERE deleted = 0 ORDER BY funder, title, code""",
                Reporting.USUAL_DAYS);
    }

    private static Agreement read(ResultSet row, Map<RowId, List<Target>> targets) throws SQLException {
        RowId id = RowId.of(row.getBytes(1));
        Period.Kind every = every(row.getString(7));
        return new Agreement(id, new Code(row.getString(2)), row.getString(3), row.getString(4), day(row.getString(5)),
                day(row.getString(6)), every == null
                        ? Optional.empty()
                        : Optional.of(new Reporting(every, row.getInt(8), day(row.getString(9)))),
                targets.getOrDefault(id, List.of()));
    }

    private static Period.@Nullable Kind every(@Nullable String code) {
        return switch (code) {
            case "TRIMESTRIEL" -> Period.Kind.QUARTER;
            case "SEMESTRIEL" -> Period.Kind.SEMESTER;
            case "ANNUEL" -> Period.Kind.YEAR;
            case null, default -> null;
        };
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    @Override
    public Set<Gone> listGone() {
        return Sql.list(store.connection(), row -> Map.entry(row.getString(1), row.getString(2)), """
                SELECT DISTINCT agreement, period FROM sent_report
                WHERE deleted = 0 AND agreement IS NOT NULL AND network IS NULL AND department IS NULL""").stream()
                .flatMap(sent -> Period.parse(sent.getValue()).stream()
                        .map(period -> new Gone(sent.getKey(), period.range())))
                .collect(Collectors.toSet());
    }
}
