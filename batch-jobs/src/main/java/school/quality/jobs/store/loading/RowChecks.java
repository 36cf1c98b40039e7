package school.quality.jobs.store.loading;

import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.jobs.dataset.Dataset;

/** The checks of staged rows against each other and against what is known. */
final class RowChecks {

    private final ContradictionCheck contradictions;
    private final ReferenceCheck references;
    private final Rejections rejections;

    /** @param unnamed the school of rows that do not name one */
    RowChecks(JdbcTemplate jdbc, String unnamed) {
        rejections = new Rejections(jdbc, unnamed);
        contradictions = new ContradictionCheck(jdbc);
        references = new ReferenceCheck(jdbc);
    }

    /** Rejects the faulty rows of a dataset, whose registers must have been checked before. */
    void check(Dataset dataset) {
        boolean found = contradictions.check(dataset);
        found |= references.check(dataset);
        if (found) {
            rejections.mark(dataset);
        }
        rejections.keep(dataset);
    }
}
