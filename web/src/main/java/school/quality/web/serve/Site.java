package school.quality.web.serve;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.aop.AopAutoConfiguration;
import org.springframework.boot.batch.autoconfigure.BatchAutoConfiguration;
import org.springframework.boot.batch.autoconfigure.BatchJobLauncherAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceInitializationAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.ldap.autoconfigure.LdapAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.PersistenceExceptionTranslationAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import school.quality.jobs.desk.WorkPagesDesks;
import school.quality.web.access.SecurityConfiguration;
import school.quality.web.api.Described;
import school.quality.web.background.BackgroundConfiguration;
import school.quality.web.layout.PagesConfiguration;
import school.quality.web.loads.LoadsConfiguration;
import school.quality.web.orders.OrdersConfiguration;
import school.quality.web.runs.RunsConfiguration;

/** The pages beside the commands: all controllers of the rooms, on the program's own database and jobs. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        // what the program makes itself, or what none of its classes asks for by an annotation
        exclude = {
            AopAutoConfiguration.class,
            BatchAutoConfiguration.class,
            BatchJobLauncherAutoConfiguration.class,
            BatchJdbcAutoConfiguration.class,
            DataSourceAutoConfiguration.class,
            DataSourceInitializationAutoConfiguration.class,
            DataSourceTransactionManagerAutoConfiguration.class,
            FlywayAutoConfiguration.class,
            JdbcClientAutoConfiguration.class,
            LdapAutoConfiguration.class,
            PersistenceExceptionTranslationAutoConfiguration.class,
            TransactionAutoConfiguration.class,
            UserDetailsServiceAutoConfiguration.class
        })
@ComponentScan(
        basePackages = "school.quality.web",
        useDefaultFilters = false,
        // rooms and stores call things alike
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        includeFilters = @Filter({Controller.class, ControllerAdvice.class}))
@Import({
    Described.class,
    SecurityConfiguration.class,
    PagesConfiguration.class,
    WorkPagesDesks.class,
    BackgroundConfiguration.class,
    LoadsConfiguration.class,
    OrdersConfiguration.class,
    RunsConfiguration.class
})
class Site {}
