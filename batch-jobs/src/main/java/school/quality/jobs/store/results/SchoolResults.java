package school.quality.jobs.store.results;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.engine.allowance.AllowanceList;
import school.quality.engine.indicator.Figure;
import school.quality.engine.rating.RatingTable;
import school.quality.jobs.store.DigestOfRows;

/** Writes what was found for a school, in the transaction of the caller. */
public final class SchoolResults {

    private final JdbcTemplate database;
    private final ResultTables tables;
    private final Kept kept;

    public SchoolResults(JdbcTemplate database) {
        this(database, Kept.PROOF);
    }

    /** @param kept less than {@link Kept#PROOF} only to measure */
    public SchoolResults(JdbcTemplate database, Kept kept) {
        this(database, ResultTables.KEPT, kept);
    }

    private SchoolResults(JdbcTemplate database, ResultTables tables, Kept kept) {
        this.database = database;
        this.tables = tables;
        this.kept = kept;
    }

    /**
     * Beside the kept results, for a comparison: in temporary tables, which go with the transaction. Facts must not be read
     * after that in the same transaction.
     */
    public static SchoolResults beside(JdbcTemplate database) {
        ResultTables.layOut(database);
        return new SchoolResults(database, ResultTables.BESIDE, Kept.PROOF);
    }

    public void writeFigures(long schoolRun, List<Figure> figures) {
        Map<ResultPart, DigestOfRows> digests =
                Objects.requireNonNull(database.execute((ConnectionCallback<Map<ResultPart, DigestOfRows>>)
                        connection -> new FoundFigures(tables, kept, schoolRun, figures).write(connection)));
        if (kept.has(Kept.PROOF) && tables.equals(ResultTables.KEPT)) {
            new ResultDigests(database).keep(schoolRun, digests);
        }
    }

    public void writeRatings(long schoolRun, InForce regulation, RatingTable table) {
        database.execute((ConnectionCallback<Void>) connection -> {
            new FoundSheets(tables, kept, schoolRun, regulation, table).write(connection);
            return null;
        });
    }

    public void writeAllowances(long schoolRun, InForce regulation, List<AllowanceList> lists) {
        database.execute((ConnectionCallback<Void>) connection -> {
            new FoundAllowances(tables, schoolRun, regulation.regulationId(), lists).write(connection);
            return null;
        });
    }

    /** The results of these schools hold from now on; digests of them, and of what they were found by, are kept. */
    public void finish(List<Long> schoolRuns) {
        if (kept.has(Kept.PROOF)) {
            new SeenData(database).keep(schoolRuns);
            new ResultDigests(database).keep(schoolRuns);
        }
        database.update("update result.school_run set finished_at = now() where school_run_id = any(?)", (Object)
                schoolRuns.toArray(Long[]::new));
    }
}
