package school.quality.jobs.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import school.quality.engine.indicator.NormColour;
import school.quality.engine.indicator.Scope;
import school.quality.jobs.SmallSchool;
import school.quality.jobs.method.Changes.Counts;
import school.quality.jobs.method.RowsRefused;
import school.quality.jobs.store.IndicatorRow;
import school.quality.jobs.store.results.RunState;

/** In the small school 7А passes whole and half of it has good marks; 9А is one pupil and all good. */
class NormsDeskTest extends DeskTest {

    private static final Optional<String> A = Optional.of("A");
    private static final String HEADER = "indicator;measure;category;level;valid_from;better;optimal;acceptable\n";

    private MethodDesk desk;

    @Override
    void prepare() {
        loadSchools("A");
    }

    @BeforeEach
    void ask() {
        desk = office.bean("normsDesk", MethodDesk.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"n.xlsx", "n.csv"})
    void written_and_taken_back_nothing_changes(String name) {
        take("1.1.2;sou;;BASIC;2025-09-01;;64.5;45", "1.1.2;pass_rate;;;2025-09-01;;;");
        Path file = folder.resolve(name);

        desk.write(file, A, Locale.ROOT, Optional.empty());

        Counts counts = desk.take(file, A, "director").counts();
        assertThat(counts).isEqualTo(new Counts(0, 0, 0, counts.same()));
        assertThat(counts.same()).isGreaterThan(100);
        assertThat(office.count("method.norms")).isEqualTo(2);
    }

    @Test
    void figures_are_judged_by_the_programs_norms() {
        office.run(year());

        assertThat(colour("pass_rate", Scope.CLASS, "7А")).isEqualTo(NormColour.GREEN);
        assertThat(colour("quality_rate", Scope.CLASS, "7А")).isEqualTo(NormColour.GREEN);
        assertThat(colour("quality_rate", Scope.SCHOOL, "A")).isEqualTo(NormColour.GREEN);
    }

    @ParameterizedTest
    @CsvSource({"75, 50, GREEN", "76, 75, AMBER", "90, 76, RED"})
    void three_of_four_with_good_marks_are_judged_by_the_schools_norm(int optimal, int acceptable, NormColour colour) {
        take("1.1.2;quality_rate;;;2025-09-01;;" + optimal + ";" + acceptable);

        office.run(year());

        assertThat(colour("quality_rate", Scope.SCHOOL, "A")).isEqualTo(colour);
    }

    @Test
    void a_norm_of_a_level_judges_its_classes_and_not_the_school() {
        take("1.1.2;quality_rate;;BASIC;2025-09-01;;100;90");

        office.run(year());

        assertThat(colour("quality_rate", Scope.CLASS, "7А")).isEqualTo(NormColour.RED);
        assertThat(colour("quality_rate", Scope.CLASS_SUBJECT, "7А/Алгебра")).isEqualTo(NormColour.RED);
        assertThat(colour("quality_rate", Scope.CLASS, "9А")).isEqualTo(NormColour.GREEN);
        assertThat(colour("quality_rate", Scope.SCHOOL, "A")).isEqualTo(NormColour.GREEN);
        assertThat(colour("quality_rate", Scope.SUBJECT, "Алгебра")).isEqualTo(NormColour.GREEN);
    }

    @Test
    void where_the_school_wants_no_norm_a_figure_has_no_colour() {
        take("1.1.2;quality_rate;;;2025-09-01;;;");

        office.run(year());

        assertThat(colour("quality_rate", Scope.SCHOOL, "A")).isNull();
        assertThat(colour("pass_rate", Scope.SCHOOL, "A")).isEqualTo(NormColour.GREEN);
    }

    @Test
    void an_indicator_that_should_go_neither_way_has_no_colour() {
        office.run(year());

        assertThat(office.figures(SmallSchool.YEAR))
                .filteredOn(row -> row.value().indicator().equals("3.1.1"))
                .isNotEmpty()
                .allMatch(row -> row.figure().norm() == null);
    }

    @Test
    void a_changed_norm_makes_a_new_run_and_the_old_one_keeps_its_colours() {
        RunReport before = office.run(year());
        take("1.1.2;quality_rate;;;2025-09-01;;90;76");

        RunReport after = office.run(year());

        assertThat(after.state()).isEqualTo(RunState.NEW);
        assertThat(List.of(kept(before), kept(after)))
                .containsExactly("GREEN 50 выбор школы 2000-09-01", "RED 90  2025-09-01");
    }

    @Test
    void a_norm_that_does_not_hold_yet_makes_no_new_run() {
        office.run(year());
        take("1.1.2;quality_rate;;;2026-09-01;;90;76");

        assertThat(office.run(year()).state()).isEqualTo(RunState.UNCHANGED);
    }

    @Test
    void equal_norms_of_many_schools_are_kept_once() {
        loadSchools("B", "C");

        office.run(year());

        assertThat(office.count("result.norm_set")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9.9.9;share;;;2025-09-01;;1;1 | R24 indicator",
                "3.1.1;count;;;2025-09-01;;1;1 | R29 indicator",
                "1.1.2;share;;;2025-09-01;;1;1 | R08 measure",
                "1.1.2;;;;2025-09-01;;1;1 | R01 measure",
                "1.1.2;sou;OGE;;2025-09-01;;1;1 | R30 category",
                "1.1.2;sou;;СПО;2025-09-01;;1;1 | R08 level",
                "1.1.2;sou;;;вчера;;1;1 | R03 valid_from",
                "1.1.2;sou;;;2025-09-01;вверх;1;1 | R08 better",
                "1.1.2;sou;;;2025-09-01;;много;1 | R04 optimal",
                "1.1.2;sou;;;2025-09-01;;-1;-2 | R09 optimal",
                "1.1.2;sou;;;2025-09-01;;64; | R39 acceptable",
                "1.1.2;sou;;;2025-09-01;;;45 | R39 optimal",
                "1.1.2;sou;;;2025-09-01;;45;64 | R40 optimal",
                "1.3.4;share;;;2025-09-01;;5;0 | R40 optimal"
            })
    void a_wrong_row_is_refused_with_its_column_and_reason(String row, String fault) {
        assertThat(faults(row).get(0)).isEqualTo("2 " + fault);
        assertThat(office.count("method.norms")).isZero();
    }

    @Test
    void one_norm_twice_is_named() {
        assertThat(faults("1.1.2;sou;;;2025-09-01;;64;45", "1.1.2;sou;;;2025-09-01;;65;45"))
                .containsExactly("3 R28 null");
    }

    @Test
    void words_of_the_table_may_be_russian() {
        desk.take(
                file("Показатель;Величина;Уровень образования;Действует с;Лучше;Оптимально;Допустимо\n"
                        + "1.1.2;quality_rate;ООО;01.09.2025;больше;99,5;50"),
                A,
                "editor");

        office.run(year());

        assertThat(colour("quality_rate", Scope.CLASS, "7А")).isEqualTo(NormColour.AMBER);
    }

    private MethodDesk.Taken take(String... rows) {
        return desk.take(file(HEADER + String.join("\n", rows)), A, "editor");
    }

    private List<String> faults(String... rows) {
        try {
            take(rows);
            return List.of();
        } catch (RowsRefused refused) {
            return refused.faults().stream()
                    .map(fault -> fault.row() + " " + fault.code() + " " + fault.column())
                    .toList();
        }
    }

    private Path file(String text) {
        try {
            return Files.writeString(folder.resolve("norms.csv"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable NormColour colour(String measure, Scope scope, String unit) {
        IndicatorRow found = office.figures(SmallSchool.YEAR).stream()
                .filter(row -> row.value().indicator().equals("1.1.2")
                        && row.value().measure().equals(measure)
                        && row.value().scope() == scope
                        && row.value().scopeId().equals(unit))
                .findFirst()
                .orElseThrow();
        return found.figure().norm();
    }

    /** Colour, threshold, source and first day by which a run judged the quality of the school. */
    private String kept(RunReport run) {
        String sql = """
                select concat_ws(' ', f.norm, n.norms -> f.norm_no ->> 'optimal',
                    coalesce(n.norms -> f.norm_no ->> 'source', ''), n.norms -> f.norm_no ->> 'valid_from')
                from result.school_run r join result.norm_set n using (norm_set_id)
                join result.figure f using (school_run_id)
                where r.run_id = ? and f.indicator = '1.1.2' and f.measure = 'quality_rate' and f.scope = 'SCHOOL'
                """;
        return office.jdbc().queryForObject(sql, String.class, run.runId());
    }
}
