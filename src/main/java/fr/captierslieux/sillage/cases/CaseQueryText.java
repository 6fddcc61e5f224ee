package fr.captierslieux.sillage.cases;

import fr.captierslieux.sillage.cases.CaseQuery.Direction;
import fr.captierslieux.sillage.cases.CaseQuery.Order;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A query as a text to be kept: a line for everything that is set, {@code stage=CREATION}. */
public final class CaseQueryText {
    private CaseQueryText() {
    }

    public static String write(CaseQuery query) {
        StringBuilder text = new StringBuilder();
        line(text, "view", query.view());
        line(text, "text", query.text().isBlank() ? null : query.text().strip().replaceAll("\\R", " "));
        line(text, "network", query.network());
        line(text, "advisor", query.advisor());
        line(text, "department", query.department());
        line(text, "stage", query.stage());
        line(text, "status", query.status());
        line(text, "theme", query.theme());
        line(text, "unseen", query.unseenDays());
        line(text, "order", query.order());
        line(text, "direction", query.direction());
        return text.toString();
    }

    private static void line(StringBuilder text, String name, @Nullable Object value) {
        if (value != null) {
            text.append(name).append('=').append(value).append('\n');
        }
    }

    /** Reads what {@link #write} wrote; empty for what no version of it wrote. */
    public static Optional<CaseQuery> read(String text) {
        Map<String, String> values = new HashMap<>();
        for (String line : text.split("\n")) {
            int equal = line.indexOf('=');
            if (equal > 0) {
                values.put(line.substring(0, equal), line.substring(equal + 1));
            }
        }
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
