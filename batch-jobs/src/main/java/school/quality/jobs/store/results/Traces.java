package school.quality.jobs.store.results;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.engine.evidence.FactKey;
import school.quality.jobs.store.TracedFigure;

/** The figures of the newest finished runs, each with its rule and the facts behind it. */
public final class Traces {

    /** Facts that a person has only because of something confidential: for these the whole says enough (152-FZ, article 10). */
    private static final String CONFIDENTIAL = "^(health|injury|offender)";

    private static final String FACTS = """
            (select array_agg(t.kind || chr(31) || array_to_string(t.key, chr(31)) order by t.fact_no)
             from result.fact t
             where t.school_run_id = f.school_run_id and t.fact_no = any(f.%1$s) and t.kind !~ '%2$s') as %1$s_facts""";

    private static final String OF_PERIOD =
            """
            select s.code as school, r.period, r.run_id, n.rule_book, u.title, f.*, %s, %s
            from result.latest_run r
            join school s on s.school_id = r.school_id
            join result.run n on n.run_id = r.run_id
            join result.figure f on f.school_run_id = r.school_run_id
            left join result.rule u on u.school_run_id = f.school_run_id and u.rule_no = f.rule_no
            where r.period = ? and (cast(? as text[]) is null or s.code = any(cast(? as text[])))
                and f.scope <> 'TEACHER_CLASS_SUBJECT'
            order by s.code, f.figure_no
            """.formatted(FACTS.formatted("counted", CONFIDENTIAL), FACTS.formatted("others", CONFIDENTIAL));

    private final JdbcTemplate database;

    public Traces(JdbcTemplate database) {
        this.database = database;
    }

    /** By school and in the order of the programme, read as they are taken; the stream must be closed. */
    public Stream<TracedFigure> of(ResultFilter wanted) {
        return database.queryForStream(
                OF_PERIOD, Traces::traced, wanted.period(), wanted.schoolsOrNull(), wanted.schoolsOrNull());
    }

    private static TracedFigure traced(ResultSet row, int number) throws SQLException {
        return new TracedFigure(
                Figures.row(row, number),
                row.getLong("run_id"),
                row.getString("rule_book"),
                row.getString("title"),
                facts(row.getArray("counted_facts")),
                facts(row.getArray("others_facts")));
    }

    private static List<FactKey> facts(@Nullable Array stored) throws SQLException {
        return stored == null
                ? List.of()
                : Stream.of((String[]) stored.getArray()).map(Traces::fact).toList();
    }

    private static FactKey fact(String stored) {
        List<String> parts = Arrays.asList(stored.split("\u001f", -1));
        return new FactKey(parts.get(0), List.copyOf(parts.subList(1, parts.size())));
    }
}
