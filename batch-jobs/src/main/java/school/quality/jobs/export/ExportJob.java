package school.quality.jobs.export;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import school.quality.jobs.review.Likeness;
import school.quality.jobs.settings.SettingsFile;
import school.quality.jobs.sheet.CsvEncoding;
import school.quality.jobs.store.facts.CountedRows;
import school.quality.jobs.store.lists.FigureLists;
import school.quality.jobs.store.lists.ListKind;
import school.quality.jobs.store.results.Figures;
import school.quality.jobs.store.results.FinishedRuns;
import school.quality.jobs.store.results.Histories;
import school.quality.jobs.store.results.PaidLists;
import school.quality.jobs.store.results.RatedSheets;
import school.quality.jobs.store.results.Regulations;
import school.quality.jobs.store.results.ResultFilter;
import school.quality.jobs.store.results.Runs;
import school.quality.jobs.store.results.Traces;
import school.quality.rules.Programme;

/** The job "export": one file, whole or not at all; its transaction sees one state of the results. */
@Configuration(proxyBeanMethods = false)
@Import(SettingsFile.class)
public class ExportJob {

    public static final String NAME = "export";

    /** What an export of lists is called in the parameters. */
    public static final String LISTS = "LISTS";

    /** Parameters of the job: which results, in which form, into which file. */
    public enum Parameter {
        WHAT,
        FORM,
        /** Encoding of a payroll CSV; AS_SET for that of the settings. */
        LETTERS,
        PERIOD,
        /** Codes separated by line breaks; empty for all. */
        SCHOOLS,
        /** Empty for all. */
        REGULATION,
        LANGUAGE,
        FILE,
        /** Names of lists separated by line breaks; empty for all. */
        LISTS,
        /** Whether lists name people. */
        NAMES,
        /** Tells one export from the next of the same. */
        NUMBER
    }

    private static final int ROWS_AT_ONCE = 2000;

    @Bean
    FinishedRuns finishedRuns(DataSource database) {
        return new FinishedRuns(new JdbcTemplate(database));
    }

    /** As the settings file says, the usual where it is silent. */
    @Bean
    @Lazy(false)
    PayrollSettings payrollSettings(SettingsFile settings) {
        PayrollSettings usual = PayrollSettings.usual();
        return new PayrollSettings(
                settings.text("payroll.unit", usual.unit()),
                settings.text("payroll.accrual-code", usual.accrualCode()),
                settings.text("payroll.accrual-kind", usual.accrualKind()),
                settings.word("payroll.csv-encoding", CsvEncoding.class, usual.csvEncoding()));
    }

    /** How alike names have to be, as the settings file says. */
    @Bean
    @Lazy(false)
    Likeness likeness(SettingsFile settings) {
        return new Likeness(settings.number("sheets.alike-per-cent", 1, 100, Likeness.USUAL.perCent()));
    }

    @Bean
    Job exportResults(
            JobRepository repository,
            PlatformTransactionManager transactions,
            DataSource database,
            FinishedRuns runs,
            Runs register,
            Programme programme,
            Regulations regulations,
            Likeness likeness,
            PayrollSettings payroll) {
        JdbcTemplate streaming = new JdbcTemplate(database);
        streaming.setFetchSize(ROWS_AT_ONCE);
        Tasklet write = (contribution, context) -> {
            Map<String, Object> parameters = context.getStepContext().getJobParameters();
            String what = text(parameters, Parameter.WHAT);
            if (what.equals(LISTS)) {
                lists(parameters, streaming, runs, register, new Exports(programme));
            } else if (what.equals("CLIFFS") || what.equals("CLAIMED_TWICE")) {
                ReviewExport review = new ReviewExport(
                        new RatedSheets(streaming),
                        new CountedRows(streaming),
                        regulations,
                        likeness,
                        new Exports(programme));
                review.write(what, wanted(parameters), target(parameters, runs));
            } else {
                export(parameters, streaming, runs, new Exports(programme), payroll);
            }
            return RepeatStatus.FINISHED;
        };
        Step step = new StepBuilder("export.write", repository)
                .tasklet(write, transactions)
                .build();
        return new JobBuilder(NAME, repository).start(step).build();
    }

    private static void export(
            Map<String, Object> parameters,
            JdbcTemplate database,
            FinishedRuns runs,
            Exports exports,
            PayrollSettings payroll) {
        ResultFilter wanted = wanted(parameters);
        Target target = target(parameters, runs);
        switch (text(parameters, Parameter.WHAT)) {
            case "INDICATORS" -> write(new Figures(database).of(wanted), rows -> exports.indicators(rows, target));
            case "FORECAST" -> exports.forecasts(new Histories(database).of(wanted), target);
            case "TRACE" -> write(new Traces(database).of(wanted), rows -> exports.traces(rows, target));
            case "RATINGS" -> write(new RatedSheets(database).of(wanted), rows -> exports.ratings(rows, target));
            case "ALLOWANCES" -> write(new PaidLists(database).of(wanted), rows -> exports.allowances(rows, target));
            case "PAYROLL" ->
                write(
                        new PaidLists(database).people(wanted),
                        rows -> exports.payroll(rows, payroll.spelt(text(parameters, Parameter.LETTERS)), target));
            default -> throw new IllegalArgumentException(text(parameters, Parameter.WHAT));
        }
    }

    private static void lists(
            Map<String, Object> parameters, JdbcTemplate database, FinishedRuns runs, Runs register, Exports exports) {
        FigureLists lists = FigureLists.of(database, register.evaluated(wanted(parameters)));
        Set<ListKind> kinds = kinds(text(parameters, Parameter.LISTS));
        boolean names = Boolean.parseBoolean(text(parameters, Parameter.NAMES));
        write(lists.lines(kinds, names), lines -> exports.lists(lines, kinds, names, target(parameters, runs)));
    }

    private static Set<ListKind> kinds(String names) {
        Stream<ListKind> kinds =
                names.isEmpty() ? Stream.of(ListKind.values()) : names.lines().map(ListKind::valueOf);
        return kinds.collect(Collectors.toCollection(() -> EnumSet.noneOf(ListKind.class)));
    }

    private static Target target(Map<String, Object> parameters, FinishedRuns runs) {
        return new Target(
                Path.of(text(parameters, Parameter.FILE)),
                Format.valueOf(text(parameters, Parameter.FORM)),
                Locale.forLanguageTag(text(parameters, Parameter.LANGUAGE)),
                heading(runs, wanted(parameters)));
    }

    private static <T> void write(Stream<T> results, Consumer<Iterator<T>> writer) {
        try (results) {
            writer.accept(results.iterator());
        }
    }

    private static Heading heading(FinishedRuns runs, ResultFilter wanted) {
        List<FinishedRuns.FinishedRun> finished = runs.of(wanted);
        List<String> schools =
                finished.stream().map(FinishedRuns.FinishedRun::school).toList();
        return finished.size() == 1
                ? new Heading(
                        schools,
                        wanted.period(),
                        finished.get(0).runId(),
                        finished.get(0).finishedAt())
                : new Heading(schools, wanted.period(), null, null);
    }

    private static ResultFilter wanted(Map<String, Object> parameters) {
        String regulation = text(parameters, Parameter.REGULATION);
        return new ResultFilter(
                text(parameters, Parameter.PERIOD),
                text(parameters, Parameter.SCHOOLS).lines().toList(),
                regulation.isEmpty() ? Optional.empty() : Optional.of(regulation));
    }

    private static String text(Map<String, Object> parameters, Parameter name) {
        return parameters.get(name.name()).toString();
    }
}
