package school.quality.jobs.store.access;

import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** What schools have published; a page is never changed, the newest holds. */
public final class PublishedPages {

    private static final String NEWEST = """
            select p.period, p.body, p.published_by, p.published_at
            from access.public_page p
            join school s using (school_id)
            where s.code = ?
            order by p.page_id desc
            limit 1
            """;

    private static final String PUBLISH = """
            insert into access.public_page (school_id, period, body, published_by)
            select s.school_id, ?, ?, ? from school s where s.code = ?
            """;

    private final JdbcTemplate database;

    public PublishedPages(JdbcTemplate database) {
        this.database = database;
    }

    /** @param body null where the page was taken down */
    public record Published(String period, @Nullable String body, String by, LocalDateTime at) {}

    public Optional<Published> newest(String school) {
        return database
                .query(
                        NEWEST,
                        (row, number) -> new Published(
                                row.getString("period"),
                                row.getString("body"),
                                row.getString("published_by"),
                                row.getTimestamp("published_at").toLocalDateTime()),
                        school)
                .stream()
                .findFirst();
    }

    /** @param body null takes the page down */
    public void publish(String school, String period, @Nullable String body, String by) {
        database.update(PUBLISH, period, body, by, school);
    }
}
