package school.quality.jobs.store.results;

import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.jobs.store.loading.AlteredRows;

/** Everything in the store that a proof of results looks at. */
public final class Proofs {

    private final JdbcTemplate database;

    public Proofs(JdbcTemplate database) {
        this.database = database;
    }

    /** See {@link SchoolResults#beside}. */
    public SchoolResults beside() {
        return SchoolResults.beside(database);
    }

    public ResultDigests digests() {
        return new ResultDigests(database);
    }

    /** For one comparison: it remembers what numbers stand for. */
    public ResultDifferences differences() {
        return new ResultDifferences(database);
    }

    public SeenData seen() {
        return new SeenData(database);
    }

    public AlteredRows altered() {
        return new AlteredRows(database);
    }

    public FinishedParts parts() {
        return new FinishedParts(database);
    }
}
