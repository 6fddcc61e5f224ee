package fr.captierslieux.sillage.store.documents;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.documents.Attachment;
import fr.captierslieux.sillage.documents.AttachmentRepository;
import fr.captierslieux.sillage.documents.Holder;
import fr.captierslieux.sillage.documents.MediaKind;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Attachments in SQL. Whatever lists them reads rows alone; contents are read by who asks for one. */
public final class SqlAttachments implements AttachmentRepository {
    private static final String COLUMNS = "t.id, t.version, t.added_on, t.name, t.kind, t.bytes, t.digest, t.added_by, t.note";

    private final Store store;

    public SqlAttachments(Store store) {
        this.store = store;
    }

    @Override
    public Optional<RowId> findHolder(Holder holder) {
        return Sql.list(store.connection(), row -> RowId.of(row.getBytes(1)),
                "SELECT id FROM " + table(holder.kind()) + " WHERE code = ? AND deleted = 0", holder.code().value())
                .stream().findFirst();
    }

    private static String table(Holder.Kind kind) {
        return kind == Holder.Kind.CASE ? "support_case" : "resource";
    }

    private static String field(Holder.Kind kind) {
        return kind == Holder.Kind.CASE ? "case_id" : "resource_id";
    }

    @Override
    public Optional<Standing> find(RowId row) {
        return Sql.list(store.connection(), line -> new Standing(read(line), line.getInt(10) == 0),
                "SELECT " + COLUMNS + ", t.deleted FROM attachment t WHERE t.id = ?", row.bytes()).stream()
                .findFirst();
    }

    @Override
    public boolean isStore(Path file) {
        return store.consistsOf(file);
    }

    @Override
    public void add(Holder.Kind kind, RowId holder, Attachment attachment) {
        Sql.execute(store.connection(), """
                INSERT INTO attachment (id, %s, added_on, name, kind, bytes, digest, added_by, note)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, nullif(?, ''))""".formatted(field(kind)), attachment.row().bytes(),
                holder.bytes(),
                attachment.on().toString(), attachment.name(), attachment.kind().mediaType(), attachment.bytes(),
                attachment.digest(), attachment.by(), attachment.note());
    }

    @Override
    public List<Filed> list(Optional<Holder> holder) {
        List<Filed> all = new ArrayList<>();
        for (Holder.Kind kind : Holder.Kind.values()) {
            if (holder.isEmpty() || holder.get().kind() == kind) {
                all.addAll(list(kind, holder.map(each -> each.code().value()).orElse(null)));
            }
        }
        return all;
    }

    private List<Filed> list(Holder.Kind kind, @Nullable String code) {
        return Sql.list(store.connection(),
                line -> new Filed(new Holder(kind, new Code(line.getString(10))), read(line)),
                "SELECT " + COLUMNS + """
                        , c.code FROM %s c JOIN attachment t ON t.%s = c.id AND t.deleted = 0
                        WHERE c.deleted = 0 AND (?1 IS NULL OR c.code = ?1) ORDER BY c.code, t.name, t.rid"""
                        .formatted(table(kind), field(kind)),
                code);
    }

    /** An attachment of a line that begins with its columns. */
    private static Attachment read(ResultSet line) throws SQLException {
        return new Attachment(RowId.of(line.getBytes(1)), line.getLong(2), LocalDate.parse(line.getString(3)),
                line.getString(4), MediaKind.of(line.getString(5)), line.getLong(6), line.getString(7),
                line.getString(8), Objects.requireNonNullElse(line.getString(9), ""));
    }

    @Override
    public boolean holds(String digest) {
        return contents().find(digest).isPresent();
    }

    @Override
    public boolean keep(String digest, long bytes, InputStream content) throws IOException {
        return contents().keep(digest, bytes, content);
    }

    @Override
    public boolean copy(String digest, OutputStream target) throws IOException {
        return contents().copy(digest, target);
    }

    @Override
    public int forget(Instant binnedBefore) {
        return contents().forget(binnedBefore);
    }

    private Contents contents() {
        return new Contents(store.connection());
    }
}
