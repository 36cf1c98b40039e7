package school.quality.jobs.export.pages;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.quality.engine.indicator.Scope;

/**
 * One indicator of a school and period.
 *
 * @param main the figure by which it stands on the overview; null where the run said nothing of it
 * @param whole of the school and its levels: a line a measure and category
 * @param scopes for which there is a breakdown
 * @param breakdown the chosen one; null where there is none
 * @param chosen the measure and category that the charts show; null where there is no figure
 */
public record IndicatorPage(
        Passport passport,
        @Nullable ShownFigure main,
        Whole whole,
        List<NamedScope> scopes,
        @Nullable Breakdown breakdown,
        List<NamedColumn> columns,
        @Nullable NamedColumn chosen,
        List<Trend> trends) {

    /** How the programme wants it assessed; words as the programme has them. */
    public record Passport(
            String code,
            String title,
            String section,
            String object,
            String method,
            List<String> due,
            String responsible,
            String recordForm,
            String better,
            List<String> datasets,
            String definition,
            List<NormRow> norms) {}

    /** A norm that holds: from {@code optimal} on green, from {@code acceptable} on amber; empty where there is none. */
    public record NormRow(
            String measure,
            String level,
            String optimal,
            String acceptable,
            String better,
            LocalDate from,
            String source) {}

    public record NamedScope(Scope scope, String name) {}

    /** A measure with its category. */
    public record NamedColumn(String column, String name) {}

    /** The school and its levels side by side; a cell is null where there is no such figure. */
    public record Whole(List<String> units, List<Line> lines) {}

    /** A line of a table. */
    public record Line(String name, List<@Nullable ShownFigure> cells) {}

    /**
     * The figures of all units of a kind.
     *
     * @param columns measures and categories; subjects where it is a table of classes and subjects
     * @param charted place of the column that the chart shows
     */
    public record Breakdown(
            Scope scope, String name, boolean bySubject, List<String> columns, int charted, List<Line> lines) {}

    /**
     * A figure through the periods.
     *
     * @param forecast null with too few periods
     */
    public record Trend(
            String unit, List<Point> past, @Nullable Outlook forecast) {}

    public record Point(String period, BigDecimal value, String text) {}

    /** What comes next if the past goes on, with the error that the same method had before. */
    public record Outlook(
            BigDecimal expected,
            BigDecimal low,
            BigDecimal high,
            String text,
            String between,
            String pastError,
            int backtests) {}
}
