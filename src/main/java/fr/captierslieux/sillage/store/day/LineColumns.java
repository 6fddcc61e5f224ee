package fr.captierslieux.sillage.store.day;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.day.CaseName;
import fr.captierslieux.sillage.store.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Columns of a line of a day by name, as the values that they stand for. */
public record LineColumns(ResultSet row) {
    /** What names the case {@code c}, by the names that {@link #caseName} reads. */
    public static final String CASE = """
            c.code AS case_code, p.name AS project_name, pl.name AS commune_name, m.stage AS case_stage,
            ca.code AS case_advisor, ca.first_name || ' ' || ca.last_name AS case_advisor_name""";
    /** What these come from, behind {@code support_case c}. */
    public static final String AROUND_CASE = " LEFT JOIN project p ON p.id = c.project_id LEFT JOIN place pl ON pl.code = p.commune"
            + " LEFT JOIN case_summary m ON m.case_rid = c.rid LEFT JOIN advisor ca ON ca.id = c.advisor_id";

    public CaseName caseName() throws SQLException {
        return Objects.requireNonNull(mayBeCase());
    }

    public @Nullable CaseName mayBeCase() throws SQLException {
        Code code = code("case_code");
        return code == null
                ? null
                : new CaseName(code, name("project_name"), text("commune_name"), text("case_stage"),
                        code("case_advisor"), text("case_advisor_name"));
    }

    public RowId id(String column) throws SQLException {
        return RowId.of(row.getBytes(column));
    }

    public @Nullable Code code(String column) throws SQLException {
        String code = row.getString(column);
        return code == null ? null : new Code(code);
    }

    public Code ownCode(String column) throws SQLException {
        return new Code(name(column));
    }

    public String name(String column) throws SQLException {
        return Objects.requireNonNull(row.getString(column));
    }

    public @Nullable String text(String column) throws SQLException {
        return row.getString(column);
    }

    /** A text that may be missing, which is the same as an empty one. */
    public String note(String column) throws SQLException {
        String note = row.getString(column);
        return note == null ? "" : note;
    }

    public LocalDate day(String column) throws SQLException {
        return LocalDate.parse(name(column));
    }

    public @Nullable LocalDate mayBeDay(String column) throws SQLException {
        return Sql.day(row.getString(column));
    }

    public @Nullable Integer whole(String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : number;
    }
}
