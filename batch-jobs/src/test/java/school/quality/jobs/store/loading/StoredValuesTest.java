package school.quality.jobs.store.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import school.quality.jobs.TestDatabase;
import school.quality.jobs.dataset.ColumnType;
import school.quality.jobs.dataset.Dataset;
import school.quality.jobs.dataset.DatasetCatalogue;
import school.quality.jobs.dataset.DatasetColumn;

/** Values on their way through COPY in binary form into the columns of datasets, as they are read back. */
class StoredValuesTest {

    private static final Dataset FUNDS = DatasetCatalogue.bundled().dataset("funds");

    private static TestDatabase database;
    private static JdbcTemplate sql;

    @BeforeAll
    @BeforeContainer
    static void open() {
        database = TestDatabase.fresh();
        sql = new JdbcTemplate(database.dataSource());
    }

    @AfterAll
    @AfterContainer
    static void close() {
        database.close();
    }

    static Stream<Dataset> datasets() {
        return DatasetCatalogue.bundled().datasets().stream();
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void every_column_of_a_dataset_takes_its_values(Dataset dataset) {
        List<@Nullable String> values = new ArrayList<>();
        dataset.columns().forEach(column -> values.add(sample(column.type())));

        assertThat(stored(dataset, values)).isEqualTo(values);
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void every_column_of_a_dataset_takes_an_empty_cell(Dataset dataset) {
        List<@Nullable String> nothing = Collections.nCopies(dataset.columns().size(), null);

        assertThat(stored(dataset, nothing)).isEqualTo(nothing);
    }

    @Property(tries = 60)
    void a_sum_arrives_to_the_last_digit(@ForAll("sums") String sum) {
        assertThat(stored(FUNDS, with("amount", sum))).isEqualTo(with("amount", sum));
    }

    @Property(tries = 60)
    void a_text_arrives_to_the_last_letter(@ForAll("texts") String text) {
        assertThat(stored(FUNDS, with("category", text))).isEqualTo(with("category", text));
    }

    @Property(tries = 60)
    void a_day_arrives_as_that_day(@ForAll("days") LocalDate day) {
        Dataset dataset = DatasetCatalogue.bundled().dataset("diagnostics");
        List<@Nullable String> values = new ArrayList<>();
        dataset.columns().forEach(column -> values.add(column.type() == ColumnType.DATE ? day.toString() : null));

        assertThat(stored(dataset, values)).isEqualTo(values);
    }

    @Test
    void a_list_may_hold_nothing_and_every_sign() {
        Dataset dataset = DatasetCatalogue.bundled().dataset("year_outcomes");
        for (String list : List.of("{}", "{\"\"}", "{\"Труд\",\"\\\\x\",\"ИЗО и \\\"МХК\\\"\",\"а,б\",\"{}\"}")) {
            List<@Nullable String> values = new ArrayList<>();
            dataset.columns().forEach(column -> values.add(column.type() == ColumnType.LIST ? list : null));

            assertThat(stored(dataset, values)).isEqualTo(values);
        }
    }

    @Provide
    Arbitrary<String> sums() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("999999999999999"))
                .ofScale(2)
                .map(sum -> sum.stripTrailingZeros().toPlainString());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withCharRange(' ', '\u007e')
                .withCharRange('А', 'я')
                .withChars('\\', '\t', '"', '«', '№', '€')
                .ofMaxLength(60)
                .map(text -> text + "😀".repeat(text.length() % 2));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1800, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static String sample(ColumnType type) {
        return switch (type) {
            case TEXT, CODE, STAFF, PUPIL -> "Ёлка \\N";
            case INTEGER -> "2147483647";
            case DECIMAL -> "0.0625";
            case MONEY -> "1200000000.05";
            case DATE -> "2025-09-01";
            case BOOL -> "true";
            case LIST -> "{\"а\",\"б\"}";
        };
    }

    private static List<@Nullable String> with(String column, String value) {
        return FUNDS.columns().stream()
                .<@Nullable String>map(one -> one.name().equals(column) ? value : null)
                .toList();
    }

    /** What a table with the columns of the dataset, but without its rules, says of the one row that it was given. */
    private static List<@Nullable String> stored(Dataset dataset, List<@Nullable String> values) {
        String table = "taken_" + UUID.randomUUID().toString().replace("-", "");
        sql.execute("create table %s as select %s from data.%s with no data"
                .formatted(table, Sql.columnsOf(dataset), dataset.name()));
        CopyBlock row = new CopyBlock();
        StoredValues writer = new StoredValues(dataset);
        row.row(writer.count());
        writer.write(values, row);
        OpenCopy copy = new OpenCopy(database.dataSource());
        new TransactionTemplate(new DataSourceTransactionManager(database.dataSource()))
                .executeWithoutResult(status -> {
                    copy.write(table, row);
                    copy.end();
                });
        Map<String, Object> read = sql.queryForMap("select %s from %s d".formatted(forms(dataset), table));
        sql.execute("drop table " + table);
        return dataset.columns().stream()
                .<@Nullable String>map(column -> (String) read.get(column.name()))
                .toList();
    }

    private static String forms(Dataset dataset) {
        return dataset.columns().stream()
                .map(column -> form(column) + " as \"" + column.name() + "\"")
                .collect(Collectors.joining(", "));
    }

    private static String form(DatasetColumn column) {
        return Sql.storedForm(column, "d.");
    }
}
