package school.quality.jobs.load;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import school.quality.jobs.store.loading.StoreLine;

/** The line of each load that is under way: it begins while files are read and ends with the job. */
final class StoreLines implements JobExecutionListener {

    private final DataSource database;
    private final TransactionTemplate own;
    private final Map<Long, StoreLine> lines = new ConcurrentHashMap<>();

    StoreLines(DataSource database, PlatformTransactionManager transactions) {
        this.database = database;
        this.own = new TransactionTemplate(transactions);
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    StoreLine begin(long loadId, boolean rehearsal) {
        StoreLine line = new StoreLine(database, own, rehearsal);
        lines.put(loadId, line);
        return line;
    }

    StoreLine of(long loadId) {
        return Objects.requireNonNull(lines.get(loadId));
    }

    @Override
    public void afterJob(JobExecution execution) {
        StoreLine line =
                lines.remove(Objects.requireNonNull(execution.getJobParameters().getLong(LoadJob.LOAD_ID)));
        if (line != null) {
            line.close();
        }
    }
}
