package fr.captierslieux.sillage.store.reports;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.reports.template.KeptTemplate;
import fr.captierslieux.sillage.reports.template.KeptTemplateRepository;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.store.documents.Contents;
import fr.captierslieux.sillage.store.history.SqlRows;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;

/** Kept templates in SQL; their files stand among the contents. */
public final class SqlKeptTemplates implements KeptTemplateRepository {
    private final Store store;

    public SqlKeptTemplates(Store store) {
        this.store = store;
    }

    @Override
    public void add(KeptTemplate template, String author, InputStream content) throws IOException {
        Contents contents = new Contents(store.connection());
        if (!contents.isKept(template.digest()) && !contents.keep(template.digest(), template.bytes(), content)) {
            throw new IOException("the file changed while it was kept");
        }
        Sql.execute(store.connection(),
                """
                        INSERT INTO report_template (id, code, title, agreement_id, file_name, digest, bytes, added_on, added_by)
                        VALUES (?, ?, ?, (SELECT id FROM funding_agreement WHERE code = ?), ?, ?, ?, ?, ?)""",
                template.row().bytes(), template.code().value(), template.title(), template.agreement(),
                template.file(), template.digest(), template.bytes(), template.addedOn().toString(), author);
    }

    @Override
    public List<KeptTemplate> list() {
        return Sql.list(store.connection(),
                row -> new KeptTemplate(RowId.of(row.getBytes(1)), new Code(row.getString(2)), row.getString(3),
                        row.getString(4), row.getString(5), row.getString(6), row.getLong(7),
                        LocalDate.parse(row.getString(8))),
                """
                        SELECT t.id, t.code, t.title, a.code, t.file_name, t.digest, t.bytes, t.added_on
                        FROM report_template t LEFT JOIN funding_agreement a ON a.id = t.agreement_id
                        WHERE t.deleted = 0 ORDER BY t.title, t.code""");
    }

    @Override
    public boolean holdsAgreement(String code) {
        return Sql.numbers(store.connection(), "SELECT 1 FROM funding_agreement WHERE code = ? AND deleted = 0",
                code).length > 0;
    }

    @Override
    public boolean copy(KeptTemplate template, OutputStream target) throws IOException {
        return new Contents(store.connection()).copy(template.digest(), target);
    }

    @Override
    public long gesture() {
        return new SqlRows(store).gesture();
    }
}
