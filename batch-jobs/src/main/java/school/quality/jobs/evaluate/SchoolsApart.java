package school.quality.jobs.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import school.quality.jobs.store.batches.BatchesUnderWay;
import school.quality.jobs.store.results.SchoolResults;
import school.quality.jobs.store.results.SchoolRun;

/**
 * Evaluates schools together, and where that fails one by one, so that a school that cannot be evaluated takes no other with it.
 * Must be called within a transaction, in which what failed leaves nothing.
 */
final class SchoolsApart {

    private static final Logger LOG = LoggerFactory.getLogger(SchoolsApart.class);

    private final SchoolsTogether together;
    private final SchoolResults results;
    private final BatchesUnderWay underWay;
    private final TransactionTemplate savepoint;

    /** @param savepoint nested in the transaction of the caller */
    SchoolsApart(
            SchoolsTogether together, SchoolResults results, BatchesUnderWay underWay, TransactionTemplate savepoint) {
        this.together = together;
        this.results = results;
        this.underWay = underWay;
        this.savepoint = savepoint;
    }

    /**
     * What became of schools.
     *
     * @param rows of results that were written
     * @param failed codes of the schools that could not be evaluated
     */
    record Ended(long rows, List<String> failed) {}

    /**
     * @param batch which tells others how far it is
     * @throws DataAccessResourceFailureException or {@link TransactionException} where the database was lost: no school is to
     *     blame for that
     */
    Ended evaluate(long batch, List<SchoolRun> schools) {
        if (schools.isEmpty()) {
            return new Ended(0, List.of());
        }
        try {
            return new Ended(written(batch, schools), List.of());
        } catch (DataAccessResourceFailureException | TransactionException lost) {
            throw lost;
        } catch (RuntimeException broken) {
            LOG.warn("a batch of {} schools is evaluated one by one: {}", schools.size(), broken.toString());
            return oneByOne(batch, schools);
        }
    }

    private Ended oneByOne(long batch, List<SchoolRun> schools) {
        long rows = 0;
        List<String> failed = new ArrayList<>();
        for (SchoolRun school : schools) {
            try {
                rows += written(batch, List.of(school));
            } catch (DataAccessResourceFailureException | TransactionException lost) {
                throw lost;
            } catch (RuntimeException broken) {
                LOG.error("school {} could not be evaluated", school.school().code(), broken);
                failed.add(school.school().code());
            }
        }
        return new Ended(rows, failed);
    }

    /** The database also counts rows that are taken back. */
    private long written(long batch, List<SchoolRun> schools) {
        long before = underWay.written();
        savepoint.executeWithoutResult(status -> evaluate(schools, new BatchTold(underWay, batch, schools.size())));
        return underWay.written() - before;
    }

    private void evaluate(List<SchoolRun> schools, BatchTold told) {
        told.begin();
        together.evaluate(together.read(schools), (run, found) -> {
            found.write(run.schoolRunId(), results);
            told.school();
        });
        results.finish(schools.stream().map(SchoolRun::schoolRunId).toList());
    }
}
