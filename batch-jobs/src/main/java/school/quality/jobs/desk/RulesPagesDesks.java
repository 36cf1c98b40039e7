package school.quality.jobs.desk;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import school.quality.jobs.regulation.KnownCatalogue;
import school.quality.jobs.store.results.LoadedSchools;
import school.quality.jobs.store.results.RegulationSteps;
import school.quality.jobs.store.results.Regulations;
import school.quality.jobs.store.results.Schools;
import school.quality.jobs.store.results.StaffNames;
import school.quality.rules.Programme;

/** The desks that only the pages of the regulation and the method ask. */
@Configuration(proxyBeanMethods = false)
public class RulesPagesDesks {

    @Bean
    DraftDesk draftDesk(
            Regulations regulations,
            RegulationDesk desk,
            DataSource database,
            PlatformTransactionManager transactions,
            Programme programme) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        return new DraftDesk(
                regulations,
                desk,
                new RegulationSteps(jdbc),
                new Surroundings(KnownCatalogue.of(programme), regulations, new LoadedSchools(jdbc)),
                new Schools(jdbc),
                new TransactionTemplate(transactions));
    }

    @Bean
    ProgrammeDesk programmeDesk(Programme programme) {
        return new ProgrammeDesk(programme);
    }

    @Bean
    StaffNames staffNames(DataSource database) {
        return new StaffNames(new JdbcTemplate(database));
    }
}
