package school.quality.web.indicators;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.export.pages.IndicatorPage.Breakdown;
import school.quality.jobs.export.pages.IndicatorPage.Line;
import school.quality.jobs.export.pages.IndicatorPage.Outlook;
import school.quality.jobs.export.pages.IndicatorPage.Trend;
import school.quality.jobs.export.pages.ShownFigure;
import school.quality.web.layout.Chart;
import school.quality.web.layout.Chart.Series;
import school.quality.web.layout.Chart.Style;

/** What the charts of an indicator are drawn from. */
final class Charts {

    private final String next;
    private final String low;
    private final String high;

    /**
     * @param next what the period is called that comes after the last
     * @param low what the lower bound of a forecast is called
     */
    Charts(String next, String low, String high) {
        this.next = next;
        this.low = low;
        this.high = high;
    }

    /** Null where fewer than two periods have a value. */
    @Nullable
    String trend(List<Trend> trends) {
        List<String> periods = trends.stream()
                .flatMap(trend -> trend.past().stream())
                .map(point -> point.period())
                .distinct()
                .toList();
        if (periods.size() < 2) {
            return null;
        }
        boolean ahead = trends.stream().anyMatch(trend -> trend.forecast() != null);
        List<String> labels = Stream.concat(periods.stream(), ahead ? Stream.of(next) : Stream.empty())
                .toList();
        return new Chart(
                        labels,
                        trends.stream().flatMap(trend -> series(trend, labels)).toList(),
                        isPerCent(trends.get(0).past().get(0).text()))
                .json();
    }

    private Stream<Series> series(Trend trend, List<String> labels) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        labels.forEach(label -> values.add(trend.past().stream()
                .filter(point -> point.period().equals(label))
                .map(point -> point.value())
                .findFirst()
                .orElse(null)));
        Outlook forecast = trend.forecast();
        if (forecast == null) {
            return Stream.of(new Series(trend.unit(), Style.LINE, values));
        }
        return Stream.of(
                new Series(trend.unit(), Style.LINE, values),
                ahead(trend.unit() + ": " + next, values, forecast.expected()),
                ahead(trend.unit() + ": " + low, values, forecast.low()),
                ahead(trend.unit() + ": " + high, values, forecast.high()));
    }

    /** From the last known value to what may come. */
    private static Series ahead(String name, List<@Nullable BigDecimal> past, BigDecimal value) {
        List<@Nullable BigDecimal> ahead = new ArrayList<>(Collections.nCopies(past.size(), null));
        int last = past.lastIndexOf(past.stream()
                .filter(Objects::nonNull)
                .reduce((one, other) -> other)
                .orElse(null));
        ahead.set(last, past.get(last));
        ahead.set(past.size() - 1, value);
        return new Series(name, Style.DASHED, ahead);
    }

    /** Null for a table of classes and subjects, and where no unit has a value. */
    @Nullable
    String breakdown(@Nullable Breakdown of) {
        if (of == null || of.bySubject()) {
            return null;
        }
        List<Line> lines = of.lines().stream()
                .filter(line -> value(line, of.charted()) != null)
                .toList();
        if (lines.isEmpty()) {
            return null;
        }
        List<@Nullable BigDecimal> values = new ArrayList<>();
        lines.forEach(line -> values.add(value(line, of.charted())));
        return new Chart(
                        lines.stream().map(Line::name).toList(),
                        List.of(new Series(of.columns().get(of.charted()), Style.BAR, values)),
                        isPerCent(text(lines.get(0), of.charted())))
                .json();
    }

    private static boolean isPerCent(String text) {
        return text.endsWith("%");
    }

    private static String text(Line line, int column) {
        ShownFigure cell = line.cells().get(column);
        return cell == null ? "" : cell.text();
    }

    private static @Nullable BigDecimal value(Line line, int column) {
        ShownFigure cell = line.cells().get(column);
        return cell == null ? null : cell.value();
    }
}
