package school.quality.jobs.store.results;

import java.util.List;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.engine.allowance.AllowanceList;
import school.quality.engine.indicator.Figure;
import school.quality.engine.rating.RatingTable;

/** Writes what was found for a school, in the transaction of the caller. */
public final class SchoolResults {

    private final JdbcTemplate database;

    public SchoolResults(JdbcTemplate database) {
        this.database = database;
    }

    public void writeFigures(long schoolRun, List<Figure> figures) {
        database.execute((ConnectionCallback<Void>) connection -> {
            new FoundFigures(schoolRun, figures).write(connection);
            return null;
        });
    }

    public void writeRatings(long schoolRun, InForce regulation, RatingTable table) {
        database.execute((ConnectionCallback<Void>) connection -> {
            new FoundSheets(schoolRun, regulation, table).write(connection);
            return null;
        });
    }

    public void writeAllowances(long schoolRun, InForce regulation, List<AllowanceList> lists) {
        database.execute((ConnectionCallback<Void>) connection -> {
            new FoundAllowances(schoolRun, regulation.regulationId(), lists).write(connection);
            return null;
        });
    }

    /** The result holds from now on. */
    public void finish(long schoolRun) {
        database.update("update result.school_run set finished_at = now() where school_run_id = ?", schoolRun);
    }
}
