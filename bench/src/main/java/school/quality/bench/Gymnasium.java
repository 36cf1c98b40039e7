package school.quality.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.QueryCountHolder;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import school.quality.engine.indicator.IndicatorValue;
import school.quality.engine.period.AcademicYear;
import school.quality.engine.period.Period;
import school.quality.engine.period.PeriodKind;
import school.quality.engine.rulebook.RuleBook;
import school.quality.engine.school.SchoolFacts;
import school.quality.jobs.Office;
import school.quality.jobs.store.facts.AskedSchool;
import school.quality.jobs.store.facts.FactsOfSchools;
import school.quality.jobs.store.results.Runs;
import school.quality.rules.MethodSettings;

/** The bundled gymnasium, loaded into a database of its own, and copies of it as further schools. */
final class Gymnasium implements AutoCloseable {

    private static final String PERIOD = "2025-26/Y";

    private final @Nullable Office office;

    private Gymnasium(@Nullable Office office) {
        this.office = office;
    }

    /** Before anything is loaded. */
    static Gymnasium none() {
        return new Gymnasium(null);
    }

    static SchoolFacts nothing() {
        LocalDate day = LocalDate.of(2025, 9, 1);
        Period period = new Period(PERIOD, new AcademicYear("2025/26"), PeriodKind.YEAR, day, day, Optional.empty());
        return SchoolFacts.of(
                "", period, MethodSettings.bundled().on(day, Map.of()).settings(), Set.of(), List.of());
    }

    static Gymnasium loaded() {
        Office office = new Office();
        office.load(Path.of(System.getProperty("vsoko.root"), "samples", "gymnasium"), "G1", "2025/26");
        return new Gymnasium(office);
    }

    SchoolFacts readFacts() {
        return readFacts(open().dataSource());
    }

    /** How many statements reading the facts of a batch takes. */
    long queries() {
        DataSource counted =
                ProxyDataSourceBuilder.create(open().dataSource()).countQuery().build();
        QueryCountHolder.clear();
        readFacts(counted);
        return QueryCountHolder.getGrandTotal().getTotal();
    }

    List<IndicatorValue> evaluate(SchoolFacts facts) {
        return open().bean(RuleBook.class).evaluate(facts);
    }

    private SchoolFacts readFacts(DataSource database) {
        TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        List<AskedSchool> asked = open().bean(Runs.class).schools(PERIOD, List.of());
        return Objects.requireNonNull(transaction.execute(status ->
                new FactsOfSchools(new JdbcTemplate(database)).read(asked).get(asked.get(0))));
    }

    private Office open() {
        return Objects.requireNonNull(office);
    }

    @Override
    public void close() {
        if (office != null) {
            office.close();
        }
    }
}
