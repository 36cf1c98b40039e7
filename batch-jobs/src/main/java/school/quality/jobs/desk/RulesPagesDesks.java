package school.quality.jobs.desk;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import school.quality.jobs.store.results.StaffNames;

/** The desks that only the pages of the regulation and the method ask. */
@Configuration(proxyBeanMethods = false)
@Import({DraftDesk.class, ProgrammeDesk.class, StaffNames.class})
class RulesPagesDesks {}
