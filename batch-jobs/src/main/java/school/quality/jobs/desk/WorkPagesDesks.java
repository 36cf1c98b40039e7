package school.quality.jobs.desk;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import school.quality.jobs.store.loading.LoadHistory;
import school.quality.jobs.store.results.PaidStaff;
import school.quality.jobs.store.results.RunHistory;
import school.quality.jobs.store.results.RunSchedules;

/** The desks of the pages on loads, runs and allowances. */
@Configuration(proxyBeanMethods = false)
@Import({
    LoadHistory.class,
    RunHistory.class,
    RunSchedules.class,
    PaidStaff.class,
    UploadDesk.class,
    RunHistoryDesk.class,
    ScheduleDesk.class,
    AllowanceDesk.class
})
public class WorkPagesDesks {}
