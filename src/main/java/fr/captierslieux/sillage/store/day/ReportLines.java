package fr.captierslieux.sillage.store.day;

import fr.captierslieux.sillage.agreements.AgreementRepository;
import fr.captierslieux.sillage.agreements.DueReports;
import fr.captierslieux.sillage.day.DayLine;
import fr.captierslieux.sillage.day.DayQuery;
import fr.captierslieux.sillage.day.DaySection;
import fr.captierslieux.sillage.store.Sql;
import java.sql.Connection;
import java.util.List;

/** Reports that agreements ask for: they stand in the day of whoever coordinates. */
final class ReportLines {
    private final Connection connection;
    private final DayQuery query;
    private final AgreementRepository agreements;

    ReportLines(Connection connection, DayQuery query, AgreementRepository agreements) {
        this.connection = connection;
        this.query = query;
        this.agreements = agreements;
    }

    DaySection section() {
        List<DayLine> lines = isTheirs()
                ? DueReports.of(agreements.list(), agreements.listGone(), query.today()).stream()
                        .<DayLine>map(DayLine.ReportDue::new).toList()
                : List.of();
        return new DaySection(DaySection.Kind.REPORTS, lines.stream().limit(DaySection.SHOWN).toList(),
                Math.min(lines.size(), DaySection.MOST));
    }

    private boolean isTheirs() {
        return switch (query.scope()) {
            case MINE -> coordinates("a.code = ?", String.valueOf(query.advisor()));
            case NETWORK -> coordinates("a.network_id = (SELECT id FROM member_network WHERE code = ?)",
                    String.valueOf(query.network()));
            case ALL -> true;
        };
    }

    private boolean coordinates(String who, String code) {
        return !Sql.list(connection, row -> 1,
                "SELECT 1 FROM advisor a WHERE a.deleted = 0 AND a.role = 'COORDINATION' AND " + who + " LIMIT 1", code)
                .isEmpty();
    }
}
