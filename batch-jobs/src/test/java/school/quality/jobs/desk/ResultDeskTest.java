package school.quality.jobs.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import school.quality.engine.allowance.AllowanceList;
import school.quality.engine.indicator.Status;
import school.quality.jobs.SmallRegulation;
import school.quality.jobs.SmallSchool;
import school.quality.jobs.store.RatedSheet;
import school.quality.jobs.store.results.GroundFigure;
import school.quality.jobs.store.results.SourceRow;

class ResultDeskTest extends DeskTest {

    private ResultDesk desk;

    @Override
    void prepare() {
        loadSchools("A", "B");
        office.publish("A", SmallRegulation.ofTeachers("R"));
        office.run(year());
    }

    @BeforeEach
    void ask() {
        desk = office.bean(ResultDesk.class);
    }

    @Test
    void each_indicator_of_the_programme_is_counted_in_one_section() {
        List<SectionCounts> sections = desk.sections("A", SmallSchool.YEAR);

        assertThat(sections).hasSize(25);
        assertThat(sections.stream()
                        .mapToInt(section -> section.indicators().values().stream()
                                .mapToInt(n -> n)
                                .sum())
                        .sum())
                .isEqualTo(101);
        assertThat(sections.get(0).section()).isEqualTo("1.1");
        assertThat(sections.get(0).title()).isEqualTo("Предметные результаты");
        assertThat(sections.get(0).count(Status.VALUE)).isPositive();
    }

    @Test
    void a_school_that_was_not_evaluated_has_no_data_in_every_section() {
        assertThat(desk.sections("X", SmallSchool.YEAR))
                .allSatisfy(section -> assertThat(section.indicators()).containsOnlyKeys(Status.NO_DATA));
    }

    @Test
    void sheets_come_by_place() {
        assertThat(desk.sheets("A", SmallSchool.YEAR, "R"))
                .extracting(sheet -> sheet.place() + " " + sheet.staffId() + " " + sheet.points())
                .containsExactly("1 1002 10.00", "2 1001 5.00");
        assertThat(desk.sheets("B", SmallSchool.YEAR, "R")).isEmpty();
        assertThat(desk.sheets("A", SmallSchool.HALF, "R")).isEmpty();
    }

    @Test
    void the_whole_fund_is_shared_to_the_kopeck() {
        AllowanceList list = desk.allowances("A", SmallSchool.YEAR, "R").get(0);

        assertThat(list.rows())
                .extracting(row -> row.staffId() + " " + row.amount())
                .containsExactly("1001 3333.33", "1002 6666.67");
        assertThat(list.distributed()).isEqualTo(list.fund());
    }

    @Test
    void points_lead_to_a_figure_and_to_the_rows_of_the_file() {
        RatedSheet sheet = sheetOf("1001");
        GroundFigure figure = desk.figuresBehind(sheet).get(0);

        assertThat(figure.criterion()).isEqualTo("K1");
        assertThat(figure.figure().scopeId()).isEqualTo("1001");
        assertThat(figure.figure().parts().numerator()).isEqualByComparingTo("1");
        assertThat(figure.figure().parts().denominator()).isEqualByComparingTo("2");
        assertThat(figure.rule()).contains("по отметкам");
        assertThat(desk.rowsBehind(sheet, figure))
                .containsExactly(
                        new SourceRow("marks", "marks.csv", "marks", 3),
                        new SourceRow("marks", "marks.csv", "marks", 5));
    }

    @Test
    void the_rows_behind_a_sheet_stay_those_it_was_made_from_also_when_a_newer_run_is_by_another_regulation() {
        RatedSheet sheet = sheetOf("1001");
        GroundFigure figure = desk.figuresBehind(sheet).get(0);
        load("marks", "period;pupil_id;subject;mark\n2025-26/Y;P1;Алгебра;2\n", "A");
        office.publish("A", SmallRegulation.ofClassTeachers("L"));
        office.run(new RunRequest(SmallSchool.YEAR, List.of("A"), Optional.of("L")));

        assertThat(desk.figuresBehind(sheet)).containsExactly(figure);
        assertThat(desk.rowsBehind(sheet, figure)).extracting(SourceRow::row).containsExactly(3, 5);
        assertThat(desk.rowsBehind("A", SmallSchool.YEAR, figure.facts()))
                .extracting(SourceRow::row)
                .containsExactly(2, 5);
    }

    private RatedSheet sheetOf(String staffId) {
        return desk.sheets("A", SmallSchool.YEAR, "R").stream()
                .filter(sheet -> sheet.staffId().equals(staffId))
                .findFirst()
                .orElseThrow();
    }
}
