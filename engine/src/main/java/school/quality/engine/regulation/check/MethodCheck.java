package school.quality.engine.regulation.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import school.quality.engine.regulation.Band;
import school.quality.engine.regulation.Criterion;
import school.quality.engine.regulation.Method;
import school.quality.engine.regulation.Source;

/** Whether a method fits its source, every row of it can be reached, and the maximum leaves room for each. */
final class MethodCheck {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+([.,]\\d+)?");
    private static final List<String> OF_A_PLACE = List.of("level", "result");

    private final Catalogue catalogue;
    private final String group;
    private final Criterion criterion;
    private final Findings findings;

    MethodCheck(Catalogue catalogue, String group, Criterion criterion, Findings findings) {
        this.catalogue = catalogue;
        this.group = group;
        this.criterion = criterion;
        this.findings = findings;
    }

    void look() {
        fit(criterion.source());
        rows();
        maximum();
    }

    private void fit(@Nullable Source source) {
        Method method = criterion.method();
        boolean needsNone =
                method instanceof Method.BestOf || method instanceof Method.SumOf || method instanceof Method.Formula;
        if (source == null) {
            if (!needsNone) {
                add(Flaw.METHOD_UNFIT, "method", method.type(), "…");
            }
        } else if (needsNone) {
            add(Flaw.SOURCE_WITHOUT_USE, "source", method.type());
        } else if (!fits(method, source)) {
            add(Flaw.METHOD_UNFIT, "method", method.type(), says(source));
        } else if (method instanceof Method.Levels levels) {
            levels(levels, source);
        }
    }

    private static boolean fits(Method method, Source source) {
        if (method instanceof Method.Expert || method instanceof Method.Flags) {
            return source instanceof Source.Manual;
        }
        if (method instanceof Method.Places) {
            return source instanceof Source.Count;
        }
        if (method instanceof Method.Tolerance) {
            return !(source instanceof Source.Manual) && !SourceCheck.isCoded(source);
        }
        if (method instanceof Method.Units units) {
            boolean bare = units.rows().stream().allMatch(row -> row.where().isEmpty());
            return source instanceof Source.Count || bare && !SourceCheck.isCoded(source);
        }
        return method instanceof Method.Levels || !SourceCheck.isCoded(source);
    }

    private static String says(Source source) {
        return source instanceof Source.Attribute attribute
                ? source.type() + " " + attribute.attribute().code()
                : source.type();
    }

    private void levels(Method.Levels levels, Source source) {
        List<String> codes = source instanceof Source.Attribute attribute
                ? catalogue.codesOfStaff(attribute.attribute().code())
                : List.of();
        List<String> named = List.copyOf(levels.points().keySet());
        IntStream.range(0, named.size())
                .filter(row -> !named.get(row).equals(Criterion.ANY_OTHER))
                .forEach(row -> level(row, named.get(row), source, codes));
    }

    private void level(int row, String code, Source source, List<String> codes) {
        boolean numbers = !SourceCheck.isCoded(source) && !(source instanceof Source.Manual);
        if (numbers && !NUMBER.matcher(code).matches()) {
            addRow(Flaw.LEVEL_WITHOUT_NUMBER, row, code, says(source));
        } else if (!codes.isEmpty() && !codes.contains(code)) {
            addRow(Flaw.UNKNOWN_CODE, row, code, says(source), String.join(", ", codes));
        }
    }

    private void rows() {
        Method method = criterion.method();
        if (method instanceof Method.Bands bands) {
            bands(bands.rows());
        } else if (method instanceof Method.Levels levels) {
            needsRows(levels.points().isEmpty());
        } else if (method instanceof Method.Units units) {
            units(units.rows());
        } else if (method instanceof Method.Places places) {
            places(places.rows());
        } else if (method instanceof Method.Flags flags) {
            flags(flags.items());
        } else if (method instanceof Method.Linear linear && linear.from().compareTo(linear.to()) == 0) {
            add(Flaw.LINEAR_FLAT, "method", Stretch.plain(linear.from()));
        } else if (method instanceof Method.Expert expert) {
            expert(expert);
        }
    }

    private void bands(List<Band> rows) {
        needsRows(rows.isEmpty());
        Source source = criterion.source();
        Range range = source == null ? Range.ANY : SourceCheck.range(source, catalogue);
        BandCheck.look(
                rows,
                range.rounded(criterion.round()),
                row -> Place.within(Place.List.BANDS, group, criterion.code(), row),
                "method.bands",
                findings);
    }

    private void expert(Method.Expert expert) {
        boolean turned =
                expert.min() != null && expert.max() != null && expert.min().compareTo(expert.max()) > 0;
        if (turned) {
            add(Flaw.EXPERT_RANGE, "method", Stretch.plain(expert.min()), Stretch.plain(expert.max()));
        }
    }

    private void units(List<Method.UnitRow> rows) {
        needsRows(rows.isEmpty());
        for (int row = 0; row < rows.size(); row++) {
            Map<String, List<String>> where = rows.get(row).where();
            if (criterion.source() instanceof Source.Count count
                    && catalogue.counted().contains(count.dataset())) {
                Place place = Place.within(Place.List.ROWS, group, criterion.code(), row);
                new SourceCheck(catalogue, place, "method", findings)
                        .cells(count.dataset(), where, place, "method.rows[" + row + "]");
                shutOut(row, where, count);
            }
            behind(row, rows);
        }
    }

    private void shutOut(int row, Map<String, List<String>> where, Source.Count count) {
        where.entrySet().stream()
                .filter(column -> count.where().containsKey(column.getKey()))
                .filter(column -> column.getValue().stream()
                        .noneMatch(value -> count.where().get(column.getKey()).contains(value)))
                .findFirst()
                .ifPresent(column -> addRow(
                        Flaw.ROW_SHUT_OUT,
                        row,
                        column.getKey(),
                        String.join(", ", count.where().get(column.getKey()))));
    }

    private void behind(int row, List<Method.UnitRow> rows) {
        IntStream.range(0, row)
                .filter(earlier ->
                        takesAll(rows.get(earlier).where(), rows.get(row).where()))
                .findFirst()
                .ifPresent(earlier -> addRow(Flaw.ROW_BEHIND, row, earlier + 1));
    }

    private static boolean takesAll(Map<String, List<String>> earlier, Map<String, List<String>> later) {
        return earlier.entrySet().stream()
                .allMatch(column -> later.containsKey(column.getKey())
                        && column.getValue().containsAll(later.get(column.getKey())));
    }

    private void places(List<Method.Place> rows) {
        needsRows(rows.isEmpty());
        for (int row = 0; row < rows.size(); row++) {
            Method.Place place = rows.get(row);
            if (criterion.source() instanceof Source.Count count
                    && catalogue.counted().contains(count.dataset())) {
                Place where = Place.within(Place.List.ROWS, group, criterion.code(), row);
                new SourceCheck(catalogue, where, "method", findings)
                        .cells(
                                count.dataset(),
                                Map.of(OF_A_PLACE.get(0), List.of(place.level())),
                                where,
                                "method.rows[" + row + "]");
                new SourceCheck(catalogue, where, "method", findings)
                        .cells(
                                count.dataset(),
                                Map.of(OF_A_PLACE.get(1), List.of(place.place())),
                                where,
                                "method.rows[" + row + "]");
            }
            placeBehind(row, rows);
        }
    }

    private void placeBehind(int row, List<Method.Place> rows) {
        IntStream.range(0, row)
                .filter(earlier -> rows.get(earlier)
                                .level()
                                .equals(rows.get(row).level())
                        && rows.get(earlier).place().equals(rows.get(row).place()))
                .findFirst()
                .ifPresent(earlier -> addRow(Flaw.ROW_BEHIND, row, earlier + 1));
    }

    private void flags(List<Method.Flag> items) {
        needsRows(items.isEmpty());
        List<String> seen = new ArrayList<>();
        for (int row = 0; row < items.size(); row++) {
            if (seen.contains(items.get(row).code())) {
                addRow(Flaw.CODE_TWICE, row, items.get(row).code());
            }
            seen.add(items.get(row).code());
        }
    }

    private void needsRows(boolean none) {
        if (none) {
            add(Flaw.NO_ROWS, "method", criterion.method().type());
        }
    }

    private void maximum() {
        BigDecimal max = criterion.max();
        highest()
                .filter(highest -> max != null && highest.compareTo(max) > 0)
                .ifPresent(highest -> add(
                        Flaw.MAX_BELOW_ROW, "max", Stretch.plain(Objects.requireNonNull(max)), Stretch.plain(highest)));
    }

    /** The most points that one row gives. */
    private Optional<BigDecimal> highest() {
        Method method = criterion.method();
        return (method instanceof Method.Flags flags && flags.all() ? sum(flags) : points(method))
                .max(BigDecimal::compareTo);
    }

    private static Stream<BigDecimal> sum(Method.Flags flags) {
        return Stream.of(flags.items().stream().map(Method.Flag::points).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static Stream<BigDecimal> points(Method method) {
        if (method instanceof Method.Bands bands) {
            return bands.rows().stream().map(Band::points);
        }
        if (method instanceof Method.Levels levels) {
            return levels.points().values().stream();
        }
        if (method instanceof Method.Units units) {
            return units.rows().stream().map(Method.UnitRow::points);
        }
        if (method instanceof Method.Places places) {
            return places.rows().stream().map(Method.Place::points);
        }
        if (method instanceof Method.Flags flags) {
            return flags.items().stream().map(Method.Flag::points);
        }
        return single(method);
    }

    private static Stream<BigDecimal> single(Method method) {
        if (method instanceof Method.Linear linear) {
            return Stream.of(linear.weight());
        }
        if (method instanceof Method.Tolerance tolerance) {
            return Stream.of(tolerance.points());
        }
        return method instanceof Method.Expert expert ? Stream.ofNullable(expert.max()) : Stream.empty();
    }

    private void add(Flaw flaw, String path, Object... values) {
        findings.add(flaw, Place.criterion(group, criterion.code()), path, values);
    }

    private void addRow(Flaw flaw, int row, Object... values) {
        Place place = Place.within(Place.List.ROWS, group, criterion.code(), row);
        findings.add(flaw, place, "method.rows[" + row + "]", values);
    }
}
