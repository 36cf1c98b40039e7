package school.quality.jobs.export.explanation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import school.quality.engine.regulation.Band;
import school.quality.engine.regulation.Condition;
import school.quality.engine.regulation.Criterion;
import school.quality.engine.regulation.Method;
import school.quality.engine.regulation.Source;
import school.quality.jobs.export.CellWords;
import school.quality.jobs.export.Reasons;
import school.quality.jobs.export.Terms;
import school.quality.jobs.export.Words;
import school.quality.rules.Programme;

/** Rows, sources and conditions of a regulation in the words of people. */
public final class RegulationWords {

    private final Words words;
    private final Terms terms;
    private final Reasons reasons;
    private final Programme programme;
    private final CellWords cells;

    public RegulationWords(Words words, Terms terms, Reasons reasons, Programme programme) {
        this.words = words;
        this.terms = terms;
        this.reasons = reasons;
        this.programme = programme;
        this.cells = new CellWords(words);
    }

    /** An interval: {@code >= 50, < 65}. */
    String band(Band band) {
        String from = bound(band.from(), band.fromOpen() ? "> " : "≥ ");
        String to = bound(band.to(), band.toOpen() ? "< " : "≤ ");
        if (from.isEmpty() && to.isEmpty()) {
            return words.of("band.any");
        }
        return from.isEmpty() || to.isEmpty() ? from + to : from + ", " + to;
    }

    private String bound(@Nullable BigDecimal bound, String sign) {
        return bound == null ? "" : sign + words.number(bound);
    }

    /** A row of a criterion as a line of a sheet names it, for example {@code bands[1]}. */
    String row(Criterion criterion, String row) {
        Method method = criterion.method();
        if (method instanceof Method.Bands bands && row.startsWith("bands[")) {
            Band band = bands.rows().get(Integer.parseInt(row.substring("bands[".length(), row.indexOf(']'))));
            return words.of("row.band", band(band), words.number(band.points()));
        }
        if (method instanceof Method.Levels levels && row.startsWith("points[")) {
            String code = row.substring("points[".length(), row.lastIndexOf(']'));
            BigDecimal points = levels.points().get(code);
            return points == null ? row : words.of("row.level", level(criterion, code), words.number(points));
        }
        if (method instanceof Method.Linear linear) {
            return words.of(
                    "row.linear",
                    words.number(linear.from()),
                    words.number(linear.to()),
                    words.number(linear.weight()));
        }
        return row.isEmpty() ? "" : words.find("row." + row).orElse(row);
    }

    /** The same where the points stand beside it. */
    public String rowWithoutPoints(Criterion criterion, String row) {
        Method method = criterion.method();
        if (method instanceof Method.Bands bands && row.startsWith("bands[")) {
            return band(bands.rows().get(Integer.parseInt(row.substring("bands[".length(), row.indexOf(']')))));
        }
        return method instanceof Method.Levels && row.startsWith("points[")
                ? level(criterion, row.substring("points[".length(), row.lastIndexOf(']')))
                : row;
    }

    /** A coded value in words; codes that a regulation made up itself stay. */
    public String level(Criterion criterion, String code) {
        if (code.equals(Criterion.ANY_OTHER)) {
            return words.of("any-other");
        }
        return criterion.source() instanceof Source.Attribute asked
                ? cells.cell("staff", asked.attribute().code(), code)
                : words.find("level." + code).orElse(code);
    }

    /** A row of UNITS or PLACE, from 0. */
    String itemRow(Criterion criterion, int row) {
        String dataset = dataset(criterion);
        if (criterion.method() instanceof Method.Units units) {
            Method.UnitRow one = units.rows().get(row);
            return words.of("row.item", where(dataset, one.where()), words.number(one.points()));
        }
        Method.Place place = ((Method.Places) criterion.method()).rows().get(row);
        return words.of("row.item", place(dataset, place), words.number(place.points()));
    }

    private String place(String dataset, Method.Place place) {
        return cells.cell(dataset, "level", place.level()) + ", " + cells.cell(dataset, "result", place.place());
    }

    private String where(String dataset, Map<String, List<String>> where) {
        return where.isEmpty()
                ? words.of("any-item")
                : where.entrySet().stream()
                        .map(one -> where(dataset, one.getKey(), one.getValue()))
                        .collect(Collectors.joining(", "));
    }

    private String where(String dataset, String column, List<String> contents) {
        String said = contents.stream()
                .map(content -> cells.cell(dataset, column, content))
                .collect(Collectors.joining("/"));
        return words.of("where", cells.column(dataset, column), said);
    }

    /** Which table the items of a criterion are rows of; empty where they are no rows. */
    private static String dataset(Criterion criterion) {
        return criterion.source() instanceof Source.Count count ? count.dataset() : "";
    }

    /** All rows of UNITS or PLACE, at most so many. */
    String itemRows(Criterion criterion, int most) {
        int size = criterion.method() instanceof Method.Units units
                ? units.rows().size()
                : ((Method.Places) criterion.method()).rows().size();
        String rows = IntStream.range(0, Math.min(size, most))
                .mapToObj(row -> itemRow(criterion, row))
                .collect(Collectors.joining("; "));
        return size > most ? rows + "; …" : rows;
    }

    /** What a source is about. */
    String source(@Nullable Source source) {
        if (source instanceof Source.Figure figure) {
            return figure(figure);
        }
        if (source instanceof Source.Change change) {
            return words.of("source.change", figure(change.figure()));
        }
        if (source instanceof Source.Relative relative) {
            return words.of("source.relative", figure(relative.figure()));
        }
        if (source instanceof Source.Count count) {
            return words.of("source.count", reasons.dataset(count.dataset()));
        }
        if (source instanceof Source.Attribute attribute) {
            return words.of("source.attribute." + attribute.attribute());
        }
        return words.of("source.manual");
    }

    private String figure(Source.Figure figure) {
        String measure = terms.measure(programme.form(figure.measure()));
        return words.of("source.figure", figure.indicator(), measure);
    }

    /** For example: share of pupils >= 50. */
    String condition(Condition condition) {
        String sign = condition.comparison().symbol().replace(">=", "≥").replace("<=", "≤");
        return source(condition.source()) + " " + sign + " " + words.number(condition.bound());
    }
}
