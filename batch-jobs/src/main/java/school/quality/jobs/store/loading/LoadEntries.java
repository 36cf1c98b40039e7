package school.quality.jobs.store.loading;

import org.springframework.jdbc.core.JdbcTemplate;

/** A load in the journals of its schools: the files, and by dataset how many rows were new, changed, closed, rejected. */
final class LoadEntries {

    private static final String ENTER = """
            insert into journal.entry (school, kind, made_by, subject, after)
            with touched as (
                select of_school, dataset, added, changed, same, 0 as closed, rejected from tally
                union all
                select of_school, dataset, 0, 0, 0, 1, 0 from closing
            ), counted as (
                select of_school, dataset, jsonb_strip_nulls(jsonb_build_object(
                    'new', nullif(sum(added), 0), 'changed', nullif(sum(changed), 0), 'same', nullif(sum(same), 0),
                    'closed', nullif(sum(closed), 0), 'rejected', nullif(sum(rejected), 0))) as counts
                from touched group by of_school, dataset
            ), rows_of_school as (
                select of_school, jsonb_object_agg(dataset, counts) as rows from counted group by of_school
            ), files_of_school as (
                select t.of_school, jsonb_agg(distinct jsonb_build_object('name', f.file_name, 'sha256', f.sha256)) as files
                from (
                    select of_school, source_id from tally union select of_school, source_id from declaration
                ) t
                join source_sheet f using (source_id)
                group by t.of_school
            ), none_of_school as (
                select of_school, jsonb_agg(distinct dataset) as datasets from declaration group by of_school
            )
            select coalesce(c.code, ''), 'LOAD', l.loaded_by, 'load ' || l.load_id, jsonb_strip_nulls(jsonb_build_object(
                'school', case when c.code is null then s.of_school end, 'files', f.files, 'rows', r.rows,
                'none', n.datasets))::text
            from (select of_school from touched union select of_school from declaration) s
            left join rows_of_school r using (of_school)
            left join files_of_school f using (of_school)
            left join none_of_school n using (of_school)
            left join school c on c.code = s.of_school
            join load l on l.load_id = ?
            order by c.school_id nulls first, s.of_school
            """;

    private final JdbcTemplate jdbc;

    LoadEntries(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** An entry for each school of the load; what was rejected for a school that is not there stands in the program's own. */
    void enter(long loadId) {
        jdbc.update(ENTER, loadId);
    }
}
