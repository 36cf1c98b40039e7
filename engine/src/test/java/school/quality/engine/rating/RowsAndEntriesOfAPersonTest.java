package school.quality.engine.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static school.quality.engine.rating.Rules.criterion;
import static school.quality.engine.rating.Rules.read;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import school.quality.engine.indicator.Scope;
import school.quality.engine.indicator.Status;
import school.quality.engine.regulation.Comparison;
import school.quality.engine.regulation.Condition;
import school.quality.engine.regulation.Source;
import school.quality.engine.regulation.StaffAttribute;

class RowsAndEntriesOfAPersonTest {

    private final KnownSchool school = new KnownSchool();
    private final Employee teacher = Staff.teacher("1001");

    @ParameterizedTest
    @CsvSource({"2025-08-31, 0", "2025-09-01, 1", "2026-05-31, 1", "2026-06-01, 0"})
    void a_row_counts_if_it_is_dated_in_the_period(String day, int counted) {
        held("achievements", day);
        assertThat(counted(count(null, null))).isEqualTo(counted);
    }

    @ParameterizedTest
    @CsvSource({"2024-05-31, 0", "2024-06-01, 1", "2026-05-31, 1", "2026-06-01, 0"})
    void an_achievement_counts_so_many_months(String day, int counted) {
        held("achievements", day);
        assertThat(counted(count(null, 24))).isEqualTo(counted);
    }

    @ParameterizedTest
    @CsvSource({"2025-26/Y, 1", "2025-26/S2, 0"})
    void a_row_of_a_period_counts_in_that_period(String period, int counted) {
        school.knows("achievements").item("achievements", "1001", item("2026-05-31", period, "REGIONAL"));
        assertThat(counted(count(null, null))).isEqualTo(counted);
    }

    @Test
    void rows_are_filtered_by_their_cells() {
        held("achievements", "2026-01-01", "REGIONAL", "SCHOOL", "");
        Source.Count regional =
                new Source.Count("achievements", null, Map.of("level", List.of("REGIONAL", "NATIONAL")), null, null);
        assertThat(counted(regional)).isEqualTo(1);
    }

    @Test
    void different_values_of_a_column_are_counted_once_and_empty_ones_not() {
        held("achievements", "2026-01-01", "REGIONAL", "REGIONAL", "SCHOOL", "");
        assertThat(counted(count("level", null))).isEqualTo(2);
    }

    @Test
    void no_rows_of_a_loaded_dataset_are_0() {
        school.knows("achievements");
        assertThat(counted(count(null, null))).isZero();
    }

    @Test
    void no_rows_of_a_dataset_that_is_not_loaded_are_no_data() {
        assertThat(read(school, teacher, criterion(count(null, null))))
                .isEqualTo(noData(PointsReason.DATASET_NOT_LOADED, "achievements"));
    }

    @Test
    void an_achievement_of_last_year_counts_where_nothing_is_loaded_this_year() {
        school.item("achievements", "1001", item("2025-03-01", null, "REGIONAL"));
        assertThat(counted(count(null, 24))).isEqualTo(1);
    }

    @Test
    void lesson_visits_can_count_for_the_visitor() {
        school.knows("lesson_visits").item("lesson_visits/visitor", "1001", item("2026-01-01", null, "x"));
        assertThat(counted(new Source.Count("lesson_visits", "visitor", Map.of(), null, null)))
                .isEqualTo(1);
        assertThat(counted(new Source.Count("lesson_visits", null, Map.of(), null, null)))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"ATTESTATION_CATEGORY, FIRST", "EDUCATION, HIGHER_PEDAGOGICAL", "DEGREE, Кандидат наук"})
    void words_of_the_register_are_read_as_they_stand(StaffAttribute attribute, String code) {
        Reading.Coded coded = (Reading.Coded) read(school, teacher, criterion(new Source.Attribute(attribute)));
        assertThat(coded.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"TEACHING_YEARS, 10", "FTE, 3/4", "LOAD, 55/3"})
    void numbers_of_the_register_are_exact(StaffAttribute attribute, String value) {
        Reading.Measured measured =
                (Reading.Measured) read(school, teacher, criterion(new Source.Attribute(attribute)));
        assertThat(measured.observations().get(0).value()).hasToString(value);
    }

    @ParameterizedTest
    @EnumSource(value = StaffAttribute.class, names = "FTE", mode = EnumSource.Mode.EXCLUDE)
    void an_empty_attribute_is_no_data(StaffAttribute attribute) {
        assertThat(read(school, Staff.silent("1001"), criterion(new Source.Attribute(attribute))))
                .isEqualTo(noData(PointsReason.EMPTY_ATTRIBUTE, ""));
    }

    @Test
    void an_entry_is_read_without_spaces_around_it() {
        school.entry("1001", "1.1", " HIGH ", null);
        Reading.Coded coded = (Reading.Coded) read(school, teacher, criterion("1.1"));
        assertThat(coded.code()).isEqualTo("HIGH");
    }

    @Test
    void no_entry_is_no_data() {
        school.entry("1002", "1.1", "5", null).entry("1001", "1.2", "5", null);
        assertThat(read(school, teacher, criterion("1.1"))).isEqualTo(noData(PointsReason.NO_ENTRY, ""));
    }

    @ParameterizedTest
    @CsvSource({"9, MET", "10, MET", "11, NOT_MET"})
    void a_precondition_compares_the_value_of_its_own_source(String bound, Outcome outcome) {
        Condition years = new Condition(
                new Source.Attribute(StaffAttribute.TEACHING_YEARS), Comparison.AT_LEAST, new BigDecimal(bound));
        assertThat(outcome(years)).isEqualTo(outcome);
    }

    @Test
    void a_precondition_without_a_number_is_unknown() {
        Condition degree = new Condition(new Source.Attribute(StaffAttribute.DEGREE), Comparison.EQUAL, BigDecimal.ONE);
        Condition figure = new Condition(Rules.quality(Scope.TEACHER), Comparison.EQUAL, BigDecimal.ONE);
        assertThat(outcome(degree)).isEqualTo(Outcome.UNKNOWN);
        assertThat(outcome(figure)).isEqualTo(Outcome.UNKNOWN);
    }

    private Outcome outcome(Condition precondition) {
        Source fte = new Source.Attribute(StaffAttribute.FTE);
        return Rules.assessed(school, teacher, Rules.under(precondition, fte)).precondition();
    }

    private void held(String dataset, String day, String... levels) {
        school.knows(dataset);
        for (String level : levels.length == 0 ? new String[] {"REGIONAL"} : levels) {
            school.item(dataset, "1001", item(day, null, level));
        }
    }

    private static Item item(String day, @Nullable String period, String level) {
        Map<String, String> cells = level.isEmpty() ? Map.of() : Map.of("level", level);
        return new Item("", cells, LocalDate.parse(day), period, false);
    }

    private static Source.Count count(@Nullable String distinct, @Nullable Integer validMonths) {
        return new Source.Count("achievements", null, Map.of(), distinct, validMonths);
    }

    private int counted(Source.Count source) {
        Reading.Itemised itemised = (Reading.Itemised) read(school, teacher, criterion(source));
        return itemised.number().value().floor().intValueExact();
    }

    private static Reading noData(PointsReason reason, String detail) {
        return new Reading.Missing(Status.NO_DATA, new Remark(reason, detail));
    }
}
