package school.quality.jobs.desk;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import school.quality.jobs.publication.PublicPages;
import school.quality.jobs.selfexam.SelfExamination;
import school.quality.jobs.store.access.PublishedPages;
import school.quality.jobs.store.access.RowSecurity;
import school.quality.jobs.store.explanations.ListsBehind;
import school.quality.jobs.store.facts.SelfExamCounts;
import school.quality.jobs.store.journal.Journal;
import school.quality.jobs.store.results.Histories;
import school.quality.jobs.store.results.Runs;
import school.quality.jobs.store.results.SchoolFigures;
import school.quality.jobs.store.results.Schools;
import school.quality.rules.Programme;

/** The desks of the rooms that show figures. */
@Configuration(proxyBeanMethods = false)
public class FigureDesks {

    @Bean
    FigureDesk figureDesk(
            DataSource database,
            PlatformTransactionManager transactions,
            Runs runs,
            Journal journal,
            Programme programme) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        return new FigureDesk(
                new SchoolFigures(jdbc),
                new Histories(jdbc),
                new ListsBehind(jdbc, new TransactionTemplate(transactions), runs),
                journal,
                programme);
    }

    @Bean
    PublicationDesk publicationDesk(
            DataSource database, PlatformTransactionManager transactions, RowSecurity rows, Programme programme) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        SelfExamCounts counts = new SelfExamCounts(jdbc, new TransactionTemplate(transactions));
        return new PublicationDesk(
                new SchoolFigures(jdbc),
                new PublicPages(programme),
                new PublishedPages(jdbc),
                new Schools(jdbc),
                rows,
                new SelfExamination(programme.indicators(), counts));
    }
}
