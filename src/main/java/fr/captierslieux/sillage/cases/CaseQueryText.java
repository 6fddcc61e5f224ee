package fr.captierslieux.sillage.cases;

import fr.captierslieux.sillage.basics.TextLines;
import fr.captierslieux.sillage.cases.CaseQuery.Direction;
import fr.captierslieux.sillage.cases.CaseQuery.Order;
import java.util.Map;
import java.util.Optional;

/** A query as a text to be kept: a line for everything that is set, {@code stage=CREATION}. */
public final class CaseQueryText {
    private CaseQueryText() {
    }

    public static String write(CaseQuery query) {
        return new TextLines().add("view", query.view()).add("text", query.text()).add("network", query.network())
                .add("advisor", query.advisor()).add("department", query.department()).add("stage", query.stage())
                .add("status", query.status()).add("theme", query.theme()).add("unseen", query.unseenDays())
                .add("order", query.order()).add("direction", query.direction()).toString();
    }

    /** Reads what {@link #write} wrote; empty for what no version of it wrote. */
    public static Optional<CaseQuery> read(String text) {
        Map<String, String> values = TextLines.read(text);
        try {
            String status = values.get("status");
            String unseen = values.get("unseen");
            return Optional.of(new CaseQuery(CaseView.valueOf(values.getOrDefault("view", "")),
                    values.getOrDefault("text", ""), values.get("network"), values.get("advisor"),
                    values.get("department"), values.get("stage"), status == null ? null : CaseStatus.valueOf(status),
                    values.get("theme"), unseen == null ? null : Integer.valueOf(unseen),
                    Order.valueOf(values.getOrDefault("order", "")),
                    Direction.valueOf(values.getOrDefault("direction", ""))));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
