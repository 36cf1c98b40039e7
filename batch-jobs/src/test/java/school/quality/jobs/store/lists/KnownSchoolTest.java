package school.quality.jobs.store.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import school.quality.engine.indicator.Status;
import school.quality.jobs.Office;
import school.quality.jobs.SharedFolder;

/** The lists of a school whose figures an independent program calculated agree with these figures. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KnownSchoolTest {

    /** Whom a figure is about, where that is not the whole school: pupils of the grades 1, 7 and 9. */
    private static final List<String> OF_GRADE_1 = List.of("1.1.3");

    private static final List<String> OF_UPPER_GRADES = List.of("1.1.7", "1.1.8");

    private Office office;

    @BeforeAll
    void evaluate() {
        office = new Office();
        office.load(SharedFolder.file("check/H1"), "H1", "2025/26");
        office.run("2025-26/S1");
        office.run("2025-26/Y");
    }

    @AfterAll
    void close() {
        if (office != null) {
            office.close();
        }
    }

    @ParameterizedTest
    @EnumSource(
            names = {"RESERVE", "DESTINATIONS", "LEFT_OUT"},
            mode = Mode.EXCLUDE)
    void as_many_stand_on_a_list_as_its_figure_counts(ListKind list) {
        assertThat(Stream.of("2025-26/S1", "2025-26/Y").map(period -> of(period).total(list)))
                .filteredOn(total -> total.status() == Status.VALUE)
                .isNotEmpty()
                .allSatisfy(total -> assertThat(total.numerator()).isEqualByComparingTo(total.count() + ""));
    }

    @Test
    void every_pupil_of_the_whole_school_is_in_the_denominator_or_left_out_of_it() {
        assertThat(of("2025-26/Y").totals(ListKind.LEFT_OUT))
                .filteredOn(KnownSchoolTest::isOverAllPupils)
                .hasSizeGreaterThan(15)
                .allSatisfy(total -> assertThat(total.denominator().longValueExact() + total.count())
                        .as(total.toString())
                        .isEqualTo(23));
    }

    @Test
    void every_pupil_of_the_grades_of_a_figure_is_in_its_denominator_or_left_out_of_it() {
        assertThat(of("2025-26/Y").totals(ListKind.LEFT_OUT))
                .filteredOn(total -> OF_GRADE_1.contains(total.indicator()))
                .singleElement()
                .satisfies(total -> assertThat(total.denominator().longValueExact() + total.count())
                        .isEqualTo(7));
        assertThat(of("2025-26/Y").totals(ListKind.LEFT_OUT))
                .filteredOn(total -> OF_UPPER_GRADES.contains(total.indicator()))
                .hasSize(2)
                .allSatisfy(total -> assertThat(total.denominator().longValueExact() + total.count())
                        .isEqualTo(16));
    }

    @Test
    void whoever_is_not_left_out_of_a_figure_is_among_the_facts_it_was_computed_from() {
        ReadLists year = of("2025-26/Y");
        List<String> pupils = office.jdbc()
                .queryForList(
                        "select pupil_id from data.pupils where left_on is null or left_on > '2026-05-31'",
                        String.class);

        assertThat(year.totals(ListKind.LEFT_OUT))
                .filteredOn(total -> isOverAllPupils(total) && total.aspect() == null)
                .hasSizeGreaterThan(20)
                .allSatisfy(total -> {
                    Set<String> expected = new TreeSet<>(pupils);
                    expected.removeAll(year.leftOutOf(total));
                    assertThat(year.pupilsBehind(total)).as(total.toString()).isEqualTo(expected);
                });
    }

    /** 1.5.1 is over lessons; others are about some grades, or about those who have a row. */
    private static boolean isOverAllPupils(ListLine.Total total) {
        return total.status() == Status.VALUE
                && total.denominator() != null
                && !total.measures().equals("entitled_covered_share")
                && !Set.of("1.1.3", "1.1.7", "1.1.8", "1.1.10", "1.5.1", "2.2.5", "2.4.2")
                        .contains(total.indicator());
    }

    private ReadLists of(String period) {
        return new ReadLists(office, "H1", period);
    }
}
