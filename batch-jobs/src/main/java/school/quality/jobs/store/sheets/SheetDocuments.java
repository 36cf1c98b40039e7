package school.quality.jobs.store.sheets;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** Documents that teachers add to criteria of their sheets; they are only ever added. */
public final class SheetDocuments {

    private static final String COLUMNS = "document_id, regulation, position_group, staff_id, criterion, name, kind,"
            + " octet_length(content) as bytes, added_at::date as added_on";

    private final JdbcTemplate database;

    public SheetDocuments(JdbcTemplate database) {
        this.database = database;
    }

    /**
     * A document without its content.
     *
     * @param name as the file was called
     * @param kind PDF, JPEG, PNG, DOCX or XLSX
     */
    public record Document(
            long number,
            String regulation,
            String group,
            String staffId,
            String criterion,
            String name,
            String kind,
            int bytes,
            LocalDate on) {}

    /** A document with its content. */
    public record Content(String name, String kind, byte[] bytes) {}

    /** Of one person in a period, the oldest first. */
    public List<Document> of(int schoolId, String period, String staffId) {
        return database.query(
                "select " + COLUMNS + " from sheet_document where school_id = ? and period = ? and staff_id = ?"
                        + " order by document_id",
                (row, number) -> new Document(
                        row.getLong("document_id"),
                        row.getString("regulation"),
                        row.getString("position_group"),
                        row.getString("staff_id"),
                        row.getString("criterion"),
                        row.getString("name"),
                        row.getString("kind"),
                        row.getInt("bytes"),
                        row.getObject("added_on", LocalDate.class)),
                schoolId,
                period,
                staffId);
    }

    /** Empty where there is none, or where it is not for whoever asks. */
    public Optional<Content> find(int schoolId, long number) {
        return database
                .query(
                        "select name, kind, content from sheet_document where school_id = ? and document_id = ?",
                        (row, place) ->
                                new Content(row.getString("name"), row.getString("kind"), row.getBytes("content")),
                        schoolId,
                        number)
                .stream()
                .findFirst();
    }

    /** Keeps a document; answers its number. */
    public long add(SheetKey sheet, String criterion, Content content, String sha256, String by) {
        String sql = """
                insert into sheet_document
                    (school_id, period, regulation, position_group, staff_id, criterion, name, kind, content, sha256, added_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning document_id
                """;
        return Objects.requireNonNull(database.queryForObject(
                sql,
                Long.class,
                sheet.schoolId(),
                sheet.period(),
                sheet.regulation(),
                sheet.group(),
                sheet.staffId(),
                criterion,
                content.name(),
                content.kind(),
                content.bytes(),
                sha256,
                by));
    }
}
