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
import school.quality.jobs.export.Exact;
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

    public RegulationWords(Words words, Terms terms, Reasons reasons, Programme programme) {
        this.words = words;
        this.terms = terms;
        this.reasons = reasons;
        this.programme = programme;
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

    private static String bound(@Nullable BigDecimal bound, String sign) {
        return bound == null ? "" : sign + plain(bound);
    }

    /** A row of a criterion as a line of a sheet names it, for example {@code bands[1]}. */
    String row(Criterion criterion, String row) {
        Method method = criterion.method();
        if (method instanceof Method.Bands bands && row.startsWith("bands[")) {
            Band band = bands.rows().get(Integer.parseInt(row.substring("bands[".length(), row.indexOf(']'))));
            return words.of("row.band", band(band), plain(band.points()));
        }
        if (method instanceof Method.Levels levels && row.startsWith("points[")) {
            String code = row.substring("points[".length(), row.lastIndexOf(']'));
            BigDecimal points = levels.points().get(code);
            return points == null ? row : words.of("row.level", level(code), plain(points));
        }
        if (method instanceof Method.Linear linear) {
            return words.of("row.linear", plain(linear.from()), plain(linear.to()), plain(linear.weight()));
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
                ? level(row.substring("points[".length(), row.lastIndexOf(']')))
                : row;
    }

    String level(String code) {
        return code.equals(Criterion.ANY_OTHER) ? words.of("any-other") : code;
    }

    /** A row of UNITS or PLACE, from 0. */
    String itemRow(Method method, int row) {
        if (method instanceof Method.Units units) {
            Method.UnitRow one = units.rows().get(row);
            return words.of("row.item", where(one.where()), plain(one.points()));
        }
        Method.Place place = ((Method.Places) method).rows().get(row);
        return words.of("row.item", place.level() + ", " + place.place(), plain(place.points()));
    }

    private String where(Map<String, List<String>> where) {
        return where.isEmpty()
                ? words.of("any-item")
                : where.entrySet().stream()
                        .map(one -> one.getKey() + " = " + String.join("/", one.getValue()))
                        .collect(Collectors.joining(", "));
    }

    /** All rows of UNITS or PLACE, at most so many. */
    String itemRows(Method method, int most) {
        int size = method instanceof Method.Units units
                ? units.rows().size()
                : ((Method.Places) method).rows().size();
        String rows = IntStream.range(0, Math.min(size, most))
                .mapToObj(row -> itemRow(method, row))
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
        return source(condition.source()) + " " + sign + " " + plain(condition.bound());
    }

    static String plain(BigDecimal number) {
        return Exact.plain(number).toPlainString();
    }
}
