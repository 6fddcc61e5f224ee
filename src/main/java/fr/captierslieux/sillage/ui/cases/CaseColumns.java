package fr.captierslieux.sillage.ui.cases;

import fr.captierslieux.sillage.cases.CaseQuery.Order;
import fr.captierslieux.sillage.cases.CaseRow;
import fr.captierslieux.sillage.cases.NextAction;
import fr.captierslieux.sillage.exchange.Sheet.Kind;
import fr.captierslieux.sillage.lists.ShippedLists;
import fr.captierslieux.sillage.ui.lists.Faces;
import fr.captierslieux.sillage.ui.lists.ListColumn;
import fr.captierslieux.sillage.ui.lists.ListColumn.Face;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** What the list of cases can show. A column is named as the order by it. */
final class CaseColumns {
    /** As the list of themes has them; those that a network added come after. */
    private static final Comparator<String> THEMES = Comparator.comparingInt(code -> {
        List<String> shipped = ShippedLists.get("theme").codes();
        return shipped.contains(code) ? shipped.indexOf(code) : shipped.size();
    });

    private final CaseWords words;

    CaseColumns(CaseWords words) {
        this.words = words;
    }

    List<ListColumn<CaseRow>> all() {
        return List.of(
                first(Order.PROJECT, 224, Kind.TEXT, CaseRow::project,
                        () -> Faces.twoLines(CaseRow::project, words::commune)),
                first(Order.STAGE, 190, Kind.TEXT, row -> words.stage(row.stage()),
                        () -> Faces.stage(CaseRow::stage, words::stage)),
                first(Order.LAST_CONTACT, 110, Kind.DAY, row -> iso(row.lastContactOn()), this::lastContact),
                first(Order.NEXT_ACTION, 200, Kind.TEXT, this::action, this::nextAction),
                ListColumn.plain(Order.NETWORK.name(), "cases.filter.network", 160, CaseRow::network),
                ListColumn.plain(Order.ADVISOR.name(), "cases.filter.advisor", 150,
                        row -> text(row.advisor(), name -> name)),
                ListColumn.plain(Order.COMMUNE.name(), "cases.column.COMMUNE", 150,
                        row -> text(row.commune(), name -> name)),
                ListColumn.plain(Order.DEPARTMENT.name(), "cases.filter.department", 110,
                        row -> text(row.department(), number -> number)),
                ListColumn.plain(Order.STATUS.name(), "cases.filter.status", 150,
                        row -> words.get("case.status." + row.status().name())),
                ListColumn.plain(Order.QUALIFICATION.name(), "cases.preview.qualification", 130,
                        row -> text(row.qualification(), code -> words.words().label("qualification", code))),
                ListColumn.day(Order.FIRST_CONTACT.name(), "cases.column.FIRST_CONTACT", 120,
                        row -> iso(row.firstContactOn()),
                        row -> words.written().day(row.firstContactOn(), words.today())),
                ListColumn.plain(Order.THEMES.name(), "cases.column.THEMES", 200, row -> row.themes().stream()
                        .sorted(THEMES).map(code -> words.words().label("theme", code))
                        .collect(Collectors.joining(", "))));
    }

    private static ListColumn<CaseRow> first(Order order, double width, Kind kind, Function<CaseRow, String> value,
            Supplier<Face<CaseRow>> face) {
        return new ListColumn<>(order.name(), "cases.column." + order.name(), width, true, kind, value, face);
    }

    private static String text(@Nullable String value, Function<String, String> shown) {
        return value == null ? "" : shown.apply(value);
    }

    private static String iso(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private String action(CaseRow row) {
        NextAction action = row.nextAction();
        if (action == null) {
            return "";
        }
        return action.dueOn() == null ? action.text() : action.text() + " (" + action.dueOn() + ")";
    }

    /** How long ago somebody was in touch; marked when it is too long. */
    private Face<CaseRow> lastContact() {
        Label label = Faces.label();
        return Faces.of(label, row -> {
            label.setText(words.lastContact(row));
            Faces.look(label, words.isSilent(row) ? "warning" : row.lastContactOn() == null ? "muted" : "", "warning",
                    "muted");
        });
    }

    /** The promise over its day; late ones say so. */
    private Face<CaseRow> nextAction() {
        Label text = Faces.label();
        Label due = Faces.label("second-line");
        return Faces.of(Faces.stacked(text, due), row -> {
            NextAction action = row.nextAction();
            text.setText(action == null ? words.get("cases.no-action") : action.text());
            Faces.look(text, action == null ? "muted" : "", "muted");
            due.setManaged(action != null);
            due.setVisible(action != null);
            if (action != null) {
                due.setText(words.due(action));
                Faces.look(due, action.isLate(words.today()) ? "danger" : "muted", "danger", "muted");
            }
        });
    }
}
