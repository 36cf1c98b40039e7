package school.quality.jobs.store.results;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.jobs.dataset.Dataset;
import school.quality.jobs.dataset.DatasetCatalogue;

/** Which rows of each dataset runs saw, as a digest that is kept once a state of a school's data. */
public final class SeenData {

    private static final String OF_DATASET = """
            select a.school_id, a.change_no, '%1$s' as dataset, d.rows, d.sha256
            from asked_state a
            cross join lateral (
                select count(*) as rows, sha256(string_agg(uuid_send(d.row_hash), '' order by d.row_id)) as sha256
                from data."%1$s" d
                where d.school_id = a.school_id and in_force(d.since_change, d.until_change, a.change_no)) d
            where d.rows > 0
            """;

    private static final String OF_DECLARATIONS = """
            select a.school_id, a.change_no, 'declared_none', count(*),
                   sha256(convert_to(string_agg(row(n.dataset, n.year)::text, ' ' order by n.dataset, n.year), 'UTF8'))
            from asked_state a
            join declared_none n on n.school_id = a.school_id and n.since_change <= a.change_no
            group by a.school_id, a.change_no
            """;

    private static final String NEW_STATES = """
            with asked_state as materialized (
                select distinct r.school_id, r.change_no from result.school_run r
                where r.school_run_id = any(?) and not exists (
                    select from result.data_seen s where s.school_id = r.school_id and s.change_no = r.change_no)
            )
            """;

    private static final String STATES = """
            with asked_state as materialized (
                select distinct r.school_id, r.change_no from result.school_run r
                where r.school_run_id = any(?) and exists (
                    select from result.data_seen s where s.school_id = r.school_id and s.change_no = r.change_no)
            ),
            """;

    private final JdbcTemplate database;

    public SeenData(JdbcTemplate database) {
        this.database = database;
    }

    /**
     * A dataset of which other rows are in force for a state than a run saw.
     *
     * @param before how many there were
     * @param now how many there are
     */
    public record Changed(int schoolId, long changeNo, String dataset, long before, long now) {}

    /** Keeps the states of the data that these parts of runs saw, where they are new. */
    public void keep(Collection<Long> schoolRuns) {
        database.update(
                NEW_STATES
                        + "insert into result.data_seen (school_id, change_no, dataset, rows, sha256) select * from ("
                        + all() + ") seen order by 1, 2, 3 on conflict do nothing",
                array(schoolRuns));
    }

    /** What is not as it was. */
    public List<Changed> changed(Collection<Long> schoolRuns) {
        String sql = STATES + "now as (" + all() + """
                ), before as (select s.* from result.data_seen s join asked_state using (school_id, change_no))
                select school_id, change_no, dataset, coalesce(b.rows, 0), coalesce(n.rows, 0)
                from now n full join before b using (school_id, change_no, dataset)
                where n.sha256 is distinct from b.sha256
                order by school_id, change_no, dataset
                """;
        return database.query(
                sql,
                (row, number) ->
                        new Changed(row.getInt(1), row.getLong(2), row.getString(3), row.getLong(4), row.getLong(5)),
                array(schoolRuns));
    }

    private static String all() {
        return Stream.concat(
                        DatasetCatalogue.bundled().datasets().stream()
                                .map(Dataset::name)
                                .map(OF_DATASET::formatted),
                        Stream.of(OF_DECLARATIONS))
                .collect(Collectors.joining(" union all "));
    }

    private static Object array(Collection<Long> schoolRuns) {
        return schoolRuns.toArray(Long[]::new);
    }
}
