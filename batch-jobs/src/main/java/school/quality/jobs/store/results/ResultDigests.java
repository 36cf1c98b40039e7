package school.quality.jobs.store.results;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.jobs.store.DigestOfRows;

/** SHA-256 digests of stored results, made in the database, a few statements for any number of schools. */
public final class ResultDigests {

    private static final String OF_TABLE = """
            select t.school_run_id, '%1$s' as part, count(*) as rows,
                   sha256(convert_to(string_agg(row(%2$s)::text, e'\\n' order by %3$s), 'UTF8')) as sha256
            from %4$s t
            where t.school_run_id = any(?)
            group by t.school_run_id
            """;

    /** By what a result was found: the state of the data and the settings, norms, regulations, earlier runs. */
    private static final String OF_GROUNDS = """
            select r.school_run_id, g.part, 1 as rows, sha256(convert_to(g.text, 'UTF8')) as sha256
            from result.school_run r
            cross join lateral (
                select 'STATE' as part, row(r.period, r.change_no, r.settings)::text as text
                union all
                select 'NORMS', n.norms::text from result.norm_set n where n.norm_set_id = r.norm_set_id
                union all
                select 'REGULATIONS',
                       string_agg(row(v.regulation_id, v.code, v.version, v.body)::text, e'\\n' order by v.regulation_id)
                from regulation v where v.regulation_id = any(r.regulations)
                union all
                select 'BASES', string_agg(row(b.rank, b.period, b.years_back, b.of_run)::text, e'\\n' order by b.rank)
                from result.base_run b where b.school_run_id = r.school_run_id
            ) g
            where r.school_run_id = any(?) and g.text is not null
            """;

    private static final String KEEP = "insert into result.digest (school_run_id, part, rows, sha256) ";

    private static final String KEPT =
            "select school_run_id, part, sha256 from result.digest where school_run_id = any(?)";

    /** Of the digests of a result: what a lock keeps. */
    static final String OF_DIGESTS = """
            (select sha256(string_agg(convert_to(d.part, 'UTF8') || d.sha256, '' order by d.part))
             from result.digest d where d.school_run_id = %s)
            """;

    private static final String UNLIKE_THEIR_LOCK = """
            select distinct k.school_run_id from result.locked_rating k
            where k.school_run_id = any(?) and k.sha256 is not null and k.sha256 is distinct from
            """ + OF_DIGESTS.formatted("k.school_run_id");

    private static final Set<ResultPart> ALL = EnumSet.allOf(ResultPart.class);
    /** The rows of figures and facts are many; {@link FoundFigures} notes them as they pass. */
    private static final Set<ResultPart> MADE_AFTERWARDS =
            EnumSet.complementOf(EnumSet.of(ResultPart.FIGURE, ResultPart.FACT));

    private final JdbcTemplate database;

    public ResultDigests(JdbcTemplate database) {
        this.database = database;
    }

    /** Keeps those of results that have just been written, but of what was noted while it was written. */
    public void keep(Collection<Long> schoolRuns) {
        Stream.concat(ofTables(ResultTables.KEPT, MADE_AFTERWARDS), Stream.of(OF_GROUNDS))
                .forEach(sql -> database.update(KEEP + sql, array(schoolRuns)));
    }

    /** Keeps those that were noted while rows of a result were written; of no rows there is none. */
    void keep(long schoolRun, Map<ResultPart, DigestOfRows> noted) {
        List<Object[]> digests = noted.entrySet().stream()
                .filter(one -> one.getValue().rows() > 0)
                .map(one -> new Object[] {
                    schoolRun,
                    one.getKey().name(),
                    one.getValue().rows(),
                    one.getValue().digest()
                })
                .toList();
        database.batchUpdate(KEEP + "values (?, ?, ?, ?)", digests);
    }

    /** Those that were kept when the results were finished, by part; empty for results of releases that kept none. */
    public Map<Long, Map<String, String>> kept(Collection<Long> schoolRuns) {
        return read(Stream.of(KEPT), schoolRuns);
    }

    /** Those of the results, and of what they were found by, as they are stored now. */
    public Map<Long, Map<String, String>> now(Collection<Long> schoolRuns) {
        return read(Stream.concat(ofTables(ResultTables.KEPT, ALL), Stream.of(OF_GROUNDS)), schoolRuns);
    }

    /** Those of results that have been computed again, beside the kept ones. */
    public Map<Long, Map<String, String>> again(Collection<Long> schoolRuns) {
        return read(ofTables(ResultTables.BESIDE, ALL), schoolRuns);
    }

    /** Paid results whose kept digests are not those that were locked. */
    public Collection<Long> unlikeTheirLock(Collection<Long> schoolRuns) {
        return database.queryForList(UNLIKE_THEIR_LOCK, Long.class, array(schoolRuns));
    }

    private Map<Long, Map<String, String>> read(Stream<String> statements, Collection<Long> schoolRuns) {
        Map<Long, Map<String, String>> digests = new HashMap<>();
        schoolRuns.forEach(run -> digests.put(run, new TreeMap<>()));
        String all = statements
                .map("select school_run_id, part, encode(sha256, 'hex') from (%s) one"::formatted)
                .collect(Collectors.joining(" union all "));
        Object[] each = new Object[all.split("\\?", -1).length - 1];
        Arrays.fill(each, array(schoolRuns));
        database.query(
                all,
                row -> {
                    Objects.requireNonNull(digests.get(row.getLong(1))).put(row.getString(2), row.getString(3));
                },
                each);
        return digests;
    }

    private static Stream<String> ofTables(ResultTables tables, Set<ResultPart> parts) {
        return parts.stream()
                .map(part -> OF_TABLE.formatted(part.name(), part.columns(), part.order(), tables.of(part.table())));
    }

    private static Object array(Collection<Long> schoolRuns) {
        return schoolRuns.toArray(Long[]::new);
    }
}
