package school.quality.jobs.store.loading;

import static school.quality.jobs.store.loading.Sql.columnsOf;
import static school.quality.jobs.store.loading.Sql.quoted;
import static school.quality.jobs.store.loading.Sql.sameKey;

import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.jobs.dataset.Dataset;

/** Turns staged rows into versions: a changed row closes the older version, which stays readable; nothing is deleted. */
final class Merge {

    private static final String WANTED = """
            select of_school from tally where added + changed + same > 0
            union select of_school from declaration
            """;

    private final JdbcTemplate jdbc;

    Merge(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Gives each school that changes its next change number, and creates the schools unknown so far. */
    void number(long loadId) {
        jdbc.update("""
                insert into school (school_id, code) overriding system value
                select school_id, code from new_school where code in (%s)
                """.formatted(WANTED));
        jdbc.update("""
                insert into school (code)
                select code from load_school where code in (%s) order by code on conflict do nothing
                """.formatted(WANTED));
        jdbc.update("update load_school l set school_id = c.school_id from school c where c.code = l.code");
        jdbc.update("""
                update load_school l
                set change_no = coalesce((select n.change_no from new_school n where n.code = l.code), nextval('change_number'))
                where code in (
                    select of_school from tally where added + changed > 0
                    union select of_school from closing
                    union select of_school from declaration)
                """);
        jdbc.update("""
                insert into school_change (change_no, school_id, load_id, made_at)
                select change_no, school_id, ?, now() from load_school where change_no is not null
                """, loadId);
    }

    /** @param fresh whether there is nothing in force to compare with */
    void apply(Dataset dataset, boolean fresh) {
        if (fresh) {
            insertAll(dataset);
        } else {
            closeChanged(dataset);
            closeReplaced(dataset);
            insertNew(dataset);
        }
    }

    private void closeChanged(Dataset dataset) {
        jdbc.update("""
                update data.%1$s d set until_change = l.change_no
                from %1$s s join load_school l on l.code = s.of_school
                where d.school_id = l.school_id and %2$s and d.until_change is null
                    and d.row_hash <> s.row_hash and not s.rejected and not s.repeated
                """.formatted(quoted(dataset.name()), sameKey(dataset, "d.", "s.")));
    }

    private void closeReplaced(Dataset dataset) {
        jdbc.update("""
                update data.%1$s d set until_change = l.change_no
                from closing x join load_school l on l.code = x.of_school
                where x.dataset = ? and d.school_id = l.school_id and d.row_id = x.row_id and d.until_change is null
                """.formatted(quoted(dataset.name())), dataset.name());
    }

    /** In the order in which they were staged; sorting millions of rows would take as long as storing them. */
    private void insertAll(Dataset dataset) {
        jdbc.update("""
                insert into data.%1$s (school_id, row_key, row_hash, since_change, source_id, source_row, %2$s)
                select l.school_id, s.row_key, s.row_hash, l.change_no, s.source_id, s.source_row, %3$s
                from %1$s s join load_school l on l.code = s.of_school
                where not s.rejected and not s.repeated
                """.formatted(quoted(dataset.name()), columnsAndMark(dataset, ""), columnsAndMark(dataset, "s.")));
    }

    private void insertNew(Dataset dataset) {
        jdbc.update("""
                insert into data.%1$s (school_id, row_key, row_hash, since_change, source_id, source_row, %2$s)
                select l.school_id, s.row_key, s.row_hash, l.change_no, s.source_id, s.source_row, %3$s
                from %1$s s join load_school l on l.code = s.of_school
                where not s.rejected and not s.repeated
                    and not exists (
                        select from data.%1$s d
                        where d.school_id = l.school_id and %4$s and d.until_change is null)
                order by s.source_id, s.source_row, s.part
                """.formatted(
                        quoted(dataset.name()),
                        columnsAndMark(dataset, ""),
                        columnsAndMark(dataset, "s."),
                        sameKey(dataset, "d.", "s.")));
    }

    /** Pupils carry the mark that a journal registered them. */
    private static String columnsAndMark(Dataset dataset, String prefix) {
        return columnsOf(dataset, prefix) + (dataset.name().equals("pupils") ? ", " + prefix + "registered" : "");
    }
}
