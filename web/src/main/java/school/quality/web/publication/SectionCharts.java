package school.quality.web.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import school.quality.jobs.publication.PublicPage;
import school.quality.jobs.publication.PublicPage.Line;
import school.quality.jobs.publication.PublicPage.Section;
import school.quality.jobs.publication.PublicPage.Shown;
import school.quality.jobs.publication.PublicPage.Value;
import school.quality.web.layout.Chart;
import school.quality.web.layout.Chart.Series;
import school.quality.web.layout.Chart.Style;

/** A chart a section: the first share of each indicator of the school, now and a year before. */
final class SectionCharts {

    private static final int FEWEST = 2;

    private final Locale language;
    private final String now;
    private final String before;

    private SectionCharts(Locale language, String now, String before) {
        this.language = language;
        this.now = now;
        this.before = before;
    }

    static SectionCharts in(Locale language, MessageSource words) {
        return new SectionCharts(
                language,
                words.getMessage("publication.now", null, language),
                words.getMessage("publication.before", null, language));
    }

    private record Bar(
            String label, BigDecimal now, @Nullable BigDecimal before) {}

    /** By the code of the section; none for a section with a single share. */
    Map<String, String> of(PublicPage page) {
        Map<String, String> charts = new LinkedHashMap<>();
        for (Section section : page.sections()) {
            List<Bar> bars = section.indicators().stream().flatMap(this::bar).toList();
            if (bars.size() >= FEWEST) {
                charts.put(section.code(), chart(bars));
            }
        }
        return charts;
    }

    private Stream<Bar> bar(Shown indicator) {
        return indicator.lines().stream()
                .filter(line -> line.perCent() && indicator.ofSchool())
                .flatMap(line -> line
                        .of(indicator.units().get(0))
                        .map(Value::value)
                        .map(value -> new Bar(label(indicator, line), value, value(line.before())))
                        .stream())
                .limit(1);
    }

    private String label(Shown indicator, Line line) {
        return indicator.code() + " " + line.name().in(language);
    }

    private static @Nullable BigDecimal value(@Nullable Value of) {
        return of == null ? null : of.value();
    }

    private String chart(List<Bar> bars) {
        List<Series> series = new ArrayList<>();
        series.add(new Series(now, Style.BAR, values(bars, Bar::now)));
        if (bars.stream().map(Bar::before).anyMatch(Objects::nonNull)) {
            series.add(new Series(before, Style.BAR, values(bars, Bar::before)));
        }
        return new Chart(bars.stream().map(Bar::label).toList(), series, true).json();
    }

    private static List<@Nullable BigDecimal> values(List<Bar> bars, Function<Bar, @Nullable BigDecimal> of) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        bars.forEach(bar -> values.add(of.apply(bar)));
        return values;
    }
}
