package school.quality.jobs.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import school.quality.jobs.SmallSchool;
import school.quality.jobs.export.pages.IndicatorPage;
import school.quality.jobs.export.pages.IndicatorPages.Choice;

/** The small school had two pupils in 2022/23, three in the year after and four in 2024/25; now it has five. */
class ForecastTest extends DeskTest {

    @Override
    void prepare() {
        loadSchools("A");
        StringBuilder periods = new StringBuilder("period;year;kind;starts_on;ends_on\n");
        StringBuilder classes = new StringBuilder("year;class;grade\n");
        StringBuilder pupils = new StringBuilder("year;pupil_id;enrolled_on;class\n");
        for (int year = 2022; year < 2025; year++) {
            String code = year + "/" + (year - 1999);
            periods.append("%d-%d/Y;%s;YEAR;%d-09-01;%d-05-31\n".formatted(year, year - 1999, code, year, year + 1));
            classes.append("%s;5А;5\n".formatted(code));
            int firstDay = year;
            IntStream.range(0, year - 2020)
                    .forEach(no -> pupils.append("%s;Q%d;%d-09-01;5А\n".formatted(code, no, firstDay)));
        }
        load("periods", periods.toString(), "A");
        load("classes", classes.toString(), "A");
        load("pupils", pupils.toString(), "A");
    }

    @Test
    void a_figure_of_four_years_has_a_forecast_with_its_past_error() {
        run("2022-23/Y", "2023-24/Y", "2024-25/Y", SmallSchool.YEAR);

        assertThat(pupils(SmallSchool.YEAR))
                .contains("{\"period\":\"2022-23/Y\",\"value\":2},")
                .contains("{\"period\":\"2025-26/Y\",\"value\":5}")
                .contains("\"forecast\":6,\"low\":6,\"high\":6,\"pastError\":0,\"backtests\":2}");
    }

    @Test
    void periods_after_the_one_named_are_not_looked_at() {
        run("2022-23/Y", "2023-24/Y", "2024-25/Y", SmallSchool.YEAR);

        assertThat(pupils("2024-25/Y"))
                .doesNotContain("2025-26/Y")
                .contains("\"forecast\":5,")
                .contains("\"backtests\":1}");
    }

    @Test
    void a_year_that_was_not_evaluated_leaves_a_gap() {
        run("2022-23/Y", "2024-25/Y", SmallSchool.YEAR);

        assertThat(pupils(SmallSchool.YEAR)).doesNotContain("2023-24/Y").contains("\"forecast\":6,");
    }

    @Test
    void with_two_years_there_is_none_and_the_reason() {
        run("2024-25/Y", SmallSchool.YEAR);

        assertThat(pupils(SmallSchool.YEAR))
                .contains("\"forecast\":null,\"low\":null,\"high\":null,\"pastError\":null,\"backtests\":null")
                .contains("\"reason\":\"No forecast: it takes 3 past periods with a value, there are 2.\"");
    }

    @Test
    void a_table_has_a_row_for_each_figure() {
        run("2022-23/Y", "2023-24/Y", "2024-25/Y", SmallSchool.YEAR);

        assertThat(export(SmallSchool.YEAR, ExportRequest.Form.CSV))
                .contains("A;3.1.1;count;;SCHOOL;A;2022-23/Y 2023-24/Y 2024-25/Y 2025-26/Y;2 3 4 5;6;6;6;0;2;");
    }

    @Test
    void the_page_of_the_indicator_shows_the_years_and_what_comes_next() {
        run("2022-23/Y", "2023-24/Y", "2024-25/Y", SmallSchool.YEAR);

        IndicatorPage.Trend trend = page().trends().get(0);

        assertThat(trend.past()).extracting(IndicatorPage.Point::text).containsExactly("2", "3", "4", "5");
        assertThat(trend.forecast()).isNotNull();
        assertThat(trend.forecast().expected()).isEqualByComparingTo("6");
        assertThat(trend.forecast().backtests()).isEqualTo(2);
    }

    @Test
    void the_page_of_an_indicator_with_two_years_forecasts_nothing() {
        run("2024-25/Y", SmallSchool.YEAR);

        assertThat(page().trends()).isNotEmpty().allMatch(trend -> trend.forecast() == null);
    }

    /** The number of pupils as the page of the newest period shows it. */
    private IndicatorPage page() {
        FigureDesk desk = office.bean(FigureDesk.class);
        return desk.indicator("A", desk.evaluated("A").get(0), "3.1.1", new Choice(null, null), Locale.ENGLISH)
                .orElseThrow();
    }

    private void run(String... periods) {
        List.of(periods).forEach(period -> office.run(period));
    }

    /** How the forecast of the number of pupils of the school stands in JSON. */
    private String pupils(String period) {
        String all = export(period, ExportRequest.Form.JSON);
        int from = all.indexOf(
                "{\"school\":\"A\",\"indicator\":\"3.1.1\",\"measure\":\"count\",\"category\":null,\"scope\":\"SCHOOL\"");
        int next = all.indexOf("{\"school\"", from + 1);
        return all.substring(from, next);
    }

    private String export(String period, ExportRequest.Form form) {
        Path file = folder.resolve("forecast." + form);
        office.bean(ExportDesk.class)
                .export(new ExportRequest(
                        ExportRequest.What.FORECAST, form, period, List.of(), Optional.empty(), Locale.ENGLISH, file));
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
