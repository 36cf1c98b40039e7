package school.quality.jobs.store.loading;

import static school.quality.jobs.store.loading.Sql.quoted;
import static school.quality.jobs.store.loading.Sql.sameKey;

import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.jobs.dataset.Dataset;

/** What becomes of the rows of a load: new, changed, the same, rejected; by source and school. */
final class Tally {

    private final JdbcTemplate jdbc;

    Tally(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        jdbc.execute("""
                create temporary table tally (
                    dataset text, source_id bigint, of_school text, added integer, changed integer, same integer,
                    rejected integer)
                on commit drop
                """);
    }

    /** @param fresh whether there is nothing in force to compare with */
    void count(Dataset dataset, boolean fresh) {
        if (fresh) {
            countFresh(dataset);
        } else {
            countBesideStored(dataset);
        }
    }

    /** Rows that were stored as they passed and stay. */
    void countPassed(Dataset dataset) {
        jdbc.update("""
                insert into tally
                select p.dataset, p.source_id, p.of_school, p.rows - coalesce(b.rows, 0), 0, 0, 0
                from passed p
                left join (
                    select source_id, of_school, count(*) as rows from %s where taken_back group by source_id, of_school
                ) b on b.source_id = p.source_id and b.of_school = p.of_school
                where p.dataset = ? and p.rows > coalesce(b.rows, 0)
                """.formatted(quoted(dataset.name())), dataset.name());
    }

    private void countFresh(Dataset dataset) {
        jdbc.update("""
                insert into tally
                select ?, s.source_id, s.of_school,
                    count(*) filter (where not s.repeated and not s.rejected), 0,
                    count(*) filter (where s.repeated and not s.rejected),
                    count(*) filter (where s.rejected)
                from %s s
                group by s.source_id, s.of_school
                """.formatted(quoted(dataset.name())), dataset.name());
    }

    private void countBesideStored(Dataset dataset) {
        jdbc.update("""
                insert into tally
                select ?, s.source_id, s.of_school,
                    count(*) filter (where d.row_id is null and not s.repeated and not s.rejected),
                    count(*) filter (where d.row_hash <> s.row_hash and not s.repeated),
                    count(*) filter (where d.row_hash = s.row_hash or (s.repeated and not s.rejected)),
                    count(*) filter (where s.rejected)
                from %1$s s
                left join school c on c.code = s.of_school
                left join data.%1$s d on d.school_id = c.school_id and %2$s and d.until_change is null
                    and not s.repeated and not s.rejected
                group by s.source_id, s.of_school
                """.formatted(quoted(dataset.name()), sameKey(dataset, "d.", "s.")), dataset.name());
    }

    /** Whether the load brings anything of a dataset that is not in force yet. */
    boolean changes(Dataset dataset) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select from tally where dataset = ? and added + changed > 0)",
                Boolean.class,
                dataset.name()));
    }

    /** Whether a replacing load closes rows of a dataset. */
    boolean closes(Dataset dataset) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select from closing where dataset = ?)", Boolean.class, dataset.name()));
    }

    /** Writes the counts to the sources of the load; closed rows count for the first source of their dataset. */
    void publish(long loadId) {
        jdbc.update("""
                update source_sheet f set rows_added = t.added, rows_changed = t.changed, rows_same = t.same
                from (
                    select source_id, sum(added) as added, sum(changed) as changed, sum(same) as same
                    from tally group by source_id
                ) t
                where f.source_id = t.source_id and f.load_id = ?
                """, loadId);
        jdbc.update("""
                update source_sheet f set rows_rejected = r.rows
                from (select source_id, count(*) as rows from rejected_row group by source_id) r
                where f.source_id = r.source_id and f.load_id = ?
                """, loadId);
        jdbc.update("""
                update source_sheet f set rows_closed = x.rows
                from (
                    select first.source_id, count(*) as rows
                    from closing c
                    join (
                        select dataset, min(source_id) as source_id from source_sheet where load_id = ? group by dataset
                    ) first on first.dataset = c.dataset
                    group by first.source_id
                ) x
                where f.source_id = x.source_id
                """, loadId);
    }
}
