package school.quality.jobs.store.results;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import school.quality.engine.evidence.FactKey;
import school.quality.jobs.store.facts.AskedSchool;
import school.quality.jobs.store.facts.RowsBehind;

/** What stored points rest on: figures, the facts behind them, and the source rows behind those. */
public final class Grounds {

    private static final String FIGURES = """
            select l.criterion, f.*, u.title,
                   (select array_agg(t.kind || chr(31) || array_to_string(t.key, chr(31)) order by t.fact_no)
                    from result.fact t
                    where t.school_run_id = f.school_run_id and t.fact_no = any(f.counted || f.others)) as facts
            from result.latest_rating r
            join school s on s.school_id = r.school_id
            join result.sheet h on h.school_run_id = r.school_run_id and h.regulation_id = r.regulation_id
            join result.sheet_line l on l.school_run_id = h.school_run_id and l.regulation_id = h.regulation_id
                and l.sheet_no = h.sheet_no
            cross join lateral jsonb_array_elements(l.basis -> 'numbers') as number
            cross join lateral jsonb_array_elements(number -> 'figures') as name
            join result.figure f on f.school_run_id = r.school_run_id and f.indicator = name ->> 0
                and f.measure = name ->> 1 and coalesce(f.category, '') = name ->> 2 and f.scope = name ->> 3
                and f.scope_id = name ->> 4
            left join result.rule u on u.school_run_id = f.school_run_id and u.rule_no = f.rule_no
            where s.code = ? and r.period = ? and r.regulation = ? and h.staff_id = ?
            order by h.sheet_no, l.line_no, f.figure_no
            """;

    private final JdbcTemplate database;
    private final TransactionTemplate transaction;
    private final Runs runs;

    public Grounds(JdbcTemplate database, TransactionTemplate transaction, Runs runs) {
        this.database = database;
        this.transaction = transaction;
        this.runs = runs;
    }

    /** The figures behind a person's points, in the order of the sheet. */
    public List<GroundFigure> figures(String school, String period, String regulation, String staffId) {
        return database.query(FIGURES, (row, number) -> ground(row), school, period, regulation, staffId);
    }

    /**
     * The source rows behind facts of the newest finished run of a school, as they stood for it; by file, sheet and row.
     */
    public List<SourceRow> rowsBehind(String school, String period, List<FactKey> facts) {
        return rowsBehind(() -> runs.evaluated(school, period), facts);
    }

    /** The same for facts of the newest finished run by this regulation. */
    public List<SourceRow> rowsBehind(String school, String period, String regulation, List<FactKey> facts) {
        return rowsBehind(() -> runs.rated(school, period, regulation), facts);
    }

    private List<SourceRow> rowsBehind(Supplier<AskedSchool> school, List<FactKey> facts) {
        return Objects.requireNonNull(transaction.execute(status -> {
            AskedSchool asked = school.get();
            return RowsBehind.of(database, asked).rows(facts).stream()
                    .flatMap(rows -> places(asked, rows))
                    .distinct()
                    .toList();
        }));
    }

    private Stream<SourceRow> places(AskedSchool school, RowsBehind.Rows rows) {
        // the name of the table is one of the program's own datasets, never a user's text
        String sql = "select p.file_name, p.sheet, d.source_row from data." + rows.dataset()
                + " d join source_sheet p on p.source_id = d.source_id where d.school_id = ?"
                + " and d.row_id = any(?) order by p.file_name, p.sheet, d.source_row";
        return database
                .query(
                        sql,
                        (row, number) ->
                                new SourceRow(rows.dataset(), row.getString(1), row.getString(2), row.getInt(3)),
                        school.schoolId(),
                        rows.rowIds().toArray(Long[]::new))
                .stream();
    }

    private static GroundFigure ground(ResultSet row) throws SQLException {
        return new GroundFigure(row.getString("criterion"), Figures.value(row), row.getString("title"), facts(row));
    }

    private static List<FactKey> facts(ResultSet row) throws SQLException {
        List<FactKey> facts = new ArrayList<>();
        if (row.getArray("facts") != null) {
            for (String text : (String[]) row.getArray("facts").getArray()) {
                List<String> parts = Arrays.asList(text.split("\u001f", -1));
                facts.add(new FactKey(parts.get(0), List.copyOf(parts.subList(1, parts.size()))));
            }
        }
        return facts;
    }
}
