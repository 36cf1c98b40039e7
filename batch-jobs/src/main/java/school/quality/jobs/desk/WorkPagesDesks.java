package school.quality.jobs.desk;

import javax.sql.DataSource;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import school.quality.jobs.export.Exports;
import school.quality.jobs.export.PayrollSettings;
import school.quality.jobs.store.loading.LoadHistory;
import school.quality.jobs.store.loading.LoadReports;
import school.quality.jobs.store.results.Locks;
import school.quality.jobs.store.results.PaidLists;
import school.quality.jobs.store.results.PaidStaff;
import school.quality.jobs.store.results.RunHistory;
import school.quality.jobs.store.results.RunSchedules;
import school.quality.jobs.store.results.Schools;
import school.quality.rules.Programme;

/** The desks of the pages on loads, runs and allowances. */
@Configuration(proxyBeanMethods = false)
public class WorkPagesDesks {

    @Bean
    UploadDesk uploadDesk(DataSource database, LoadReports reports) {
        return new UploadDesk(new LoadHistory(new JdbcTemplate(database)), reports);
    }

    @Bean
    RunHistoryDesk runHistoryDesk(DataSource database, JobRepository repository) {
        return new RunHistoryDesk(new RunHistory(new JdbcTemplate(database)), repository);
    }

    @Bean
    ScheduleDesk scheduleDesk(DataSource database) {
        return new ScheduleDesk(new RunSchedules(new JdbcTemplate(database)));
    }

    @Bean
    AllowanceDesk allowanceDesk(
            DataSource database,
            PlatformTransactionManager transactions,
            Programme programme,
            PayrollSettings payroll) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        return new AllowanceDesk(
                new Schools(jdbc),
                new PaidLists(jdbc),
                new PaidStaff(jdbc),
                new Locks(jdbc),
                new Exports(programme),
                payroll,
                new TransactionTemplate(transactions));
    }
}
