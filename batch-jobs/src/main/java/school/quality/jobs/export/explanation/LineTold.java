package school.quality.jobs.export.explanation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import school.quality.engine.explanation.LineExplained;
import school.quality.engine.explanation.ManualPart;
import school.quality.engine.explanation.RowSeen;
import school.quality.engine.indicator.Indicator;
import school.quality.engine.indicator.Status;
import school.quality.engine.money.Fraction;
import school.quality.engine.rating.NextRow;
import school.quality.engine.rating.Outcome;
import school.quality.engine.rating.PointsReason;
import school.quality.engine.rating.Remark;
import school.quality.engine.rating.Workings;
import school.quality.engine.regulation.Bonus;
import school.quality.engine.regulation.Condition;
import school.quality.engine.regulation.Criterion;
import school.quality.engine.regulation.Method;
import school.quality.engine.regulation.Source;
import school.quality.jobs.export.Exact;
import school.quality.jobs.export.Reasons;
import school.quality.jobs.export.Words;
import school.quality.rules.Programme;

/** How the points of a criterion came about, or why there are none, and what would give more. */
final class LineTold {

    private static final int DECIMALS = 4;
    private static final int ROWS_SHOWN = 4;

    private final Words words;
    private final RegulationWords regulation;
    private final Reasons reasons;
    private final FigureTold figures;
    private final Programme programme;

    LineTold(Words words, RegulationWords regulation, Reasons reasons, FigureTold figures, Programme programme) {
        this.words = words;
        this.regulation = regulation;
        this.reasons = reasons;
        this.figures = figures;
        this.programme = programme;
    }

    Told tell(LineExplained of) {
        List<Told> below = new ArrayList<>();
        below.add(Told.of(words.of("looks", regulation.source(of.criterion().source()))));
        workings(of, below);
        next(of).stream().map(Told::of).forEach(below::add);
        manual(of, below);
        of.figures().stream().map(figures::tell).forEach(below::add);
        below.addAll(items(of));
        return Told.of(head(of), below).with(of.points());
    }

    private String head(LineExplained of) {
        Criterion criterion = of.criterion();
        String clause = criterion.clause() == null ? "" : words.of("clause", criterion.clause());
        String value = of.value() == null ? "" : words.of("line.value", words.number(of.value()));
        String row = isOneRow(of) ? words.of("line.row", row(of)) : "";
        String text =
                words.of("line", criterion.code(), clause, criterion.title(), value + row, words.number(of.points()));
        return said(of).isEmpty() ? text : text + " " + said(of);
    }

    /** The row that gave the points; empty where it is no one row. */
    String row(LineExplained of) {
        return isOneRow(of) ? regulation.rowWithoutPoints(of.criterion(), of.row()) : "";
    }

    private static boolean isOneRow(LineExplained of) {
        return !of.row().isEmpty()
                && !of.row().contains(";")
                && !of.row().contains(": ")
                && (of.criterion().method() instanceof Method.Bands
                        || of.criterion().method() instanceof Method.Levels);
    }

    String said(LineExplained of) {
        return of.remarks().stream()
                .map(remark -> reasons.sentence(remark) + answering(of.criterion(), remark))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** Whom to ask for data that are missing. */
    private String answering(Criterion criterion, Remark remark) {
        if (remark.reason() != PointsReason.DATASET_NOT_LOADED) {
            return "";
        }
        return indicator(criterion, remark.detail()).map(reasons::answering).orElse("");
    }

    private Optional<String> indicator(Criterion criterion, String datasets) {
        if (criterion.source() instanceof Source.Figure figure) {
            return Optional.of(figure.indicator());
        }
        return programme.indicators().stream()
                .filter(indicator -> indicator.datasets().contains(datasets))
                .map(Indicator::code)
                .findFirst();
    }

    private void workings(LineExplained of, List<Told> below) {
        Workings workings = of.workings();
        if (workings == null) {
            return;
        }
        Criterion criterion = of.criterion();
        condition(workings.precondition(), criterion.precondition(), "precondition", "")
                .ifPresent(below::add);
        if (workings.units().size() > 1 || workings.units().stream().anyMatch(unit -> needsWords(criterion, unit))) {
            workings.units()
                    .forEach(unit -> below.add(Told.of(unit(criterion, unit)).with(decimal(unit.points()))));
        }
        if (workings.units().stream().filter(Workings.Unit::counted).count() > 1) {
            below.add(Told.of(words.of(
                    "mean",
                    Long.toString(workings.units().stream()
                            .filter(Workings.Unit::counted)
                            .count()),
                    shown(workings.mean()))));
        }
        if (!workings.others().isEmpty()) {
            below.add(Told.of(words.of(
                    "others",
                    workings.others().stream()
                            .map(one -> one.code() + ": " + shown(one.points()))
                            .collect(Collectors.joining(", ")))));
        }
        if (workings.declared() != null) {
            below.add(Told.of(words.of("declared", shown(workings.declared()))));
        }
        Bonus bonus = criterion.bonus();
        condition(
                        workings.bonus(),
                        bonus == null ? null : bonus.condition(),
                        "bonus",
                        bonus == null ? "" : words.number(bonus.points()))
                .ifPresent(below::add);
        if (of.status() == Status.VALUE && criterion.max() != null && isAbove(workings.computed(), criterion.max())) {
            below.add(Told.of(words.of("max", shown(workings.computed()), words.number(criterion.max()))));
        }
    }

    private static boolean isAbove(Fraction computed, BigDecimal max) {
        return computed.compareTo(Fraction.of(max)) > 0;
    }

    private static boolean needsWords(Criterion criterion, Workings.Unit unit) {
        return !unit.coefficient().equals(Fraction.ONE)
                || unit.compared() != null
                || !unit.names().isEmpty()
                || criterion.method() instanceof Method.Linear;
    }

    private String unit(Criterion criterion, Workings.Unit of) {
        StringBuilder text = new StringBuilder(of.name().isEmpty() ? words.of("unit.only") : of.name());
        text.append(of.seen() == null ? "" : words.of("unit.seen", shown(of.seen())));
        if (of.compared() != null) {
            text.append(words.of(
                    "unit.compared",
                    with(of.compared().with()),
                    shown(of.compared().value())));
        }
        if (!of.names().isEmpty()) {
            text.append(words.of(
                    "unit.names",
                    of.names().entrySet().stream()
                            .map(name -> name.getKey() + " = "
                                    + shown(name.getValue().seen()))
                            .collect(Collectors.joining(", "))));
        }
        String row = regulation.row(criterion, of.row());
        text.append(row.isEmpty() ? "" : words.of("unit.row", row));
        text.append(words.of("unit.points", shown(of.points())));
        if (!of.coefficient().equals(Fraction.ONE)) {
            text.append(words.of(
                    "unit.times", shown(of.coefficient()), shown(of.points().times(of.coefficient()))));
        }
        text.append(of.counted() ? "" : words.of("unit.out"));
        if (of.next() != null) {
            text.append(words.of("unit.next", nextBand(criterion, of.next())));
        }
        return text.toString();
    }

    private String with(String code) {
        return words.find("with." + code).orElse(code);
    }

    private Optional<Told> condition(
            Workings.@Nullable Checked checked, @Nullable Condition condition, String key, String points) {
        if (checked == null || condition == null) {
            return Optional.empty();
        }
        String seen = checked.seen() == null ? words.of("no-value") : shown(checked.seen());
        String outcome = words.of("outcome." + checked.outcome());
        return Optional.of(Told.of(words.of(key, regulation.condition(condition), seen, outcome, points)));
    }

    /** What is missing to more points. */
    List<String> next(LineExplained of) {
        Workings workings = of.workings();
        if (of.status() != Status.VALUE || workings == null || isBarred(workings)) {
            return List.of();
        }
        List<String> next = new ArrayList<>();
        if (workings.units().size() == 1) {
            Workings.Unit only = workings.units().get(0);
            if (only.next() != null) {
                next.add(words.of("next", nextBand(of.criterion(), only.next())));
            } else {
                nextOf(of, only).ifPresent(next::add);
            }
        }
        Bonus bonus = of.criterion().bonus();
        if (workings.bonus() != null && workings.bonus().outcome() == Outcome.NOT_MET && bonus != null) {
            next.add(words.of("next.bonus", words.number(bonus.points()), regulation.condition(bonus.condition())));
        }
        return next;
    }

    private static boolean isBarred(Workings workings) {
        return workings.precondition() != null && workings.precondition().outcome() != Outcome.MET;
    }

    private String nextBand(Criterion criterion, NextRow next) {
        Method.Bands bands = (Method.Bands) criterion.method();
        String row = regulation.band(bands.rows().get(next.row()));
        String distance = shown(next.distance());
        if (next.more() != null) {
            return words.of(
                    next.more() > 0 ? "next.more" : "next.fewer",
                    Integer.toString(Math.abs(next.more())),
                    whom(criterion),
                    words.number(next.points()),
                    row,
                    distance);
        }
        return words.of("next.distance", words.number(next.points()), row, distance);
    }

    /** What counts as one in the numerator. */
    private String whom(Criterion criterion) {
        String measure = criterion.source() instanceof Source.Figure figure
                ? figure.measure()
                : criterion.source() instanceof Source.Change change
                        ? change.figure().measure()
                        : "";
        return words.find("one-more." + measure).orElseGet(() -> words.of("one-more"));
    }

    private Optional<String> nextOf(LineExplained of, Workings.Unit unit) {
        Method method = of.criterion().method();
        Fraction now = unit.points();
        if (method instanceof Method.Bands) {
            return Optional.of(words.of("next.best"));
        }
        if (method instanceof Method.Linear linear
                && Fraction.of(linear.weight()).compareTo(now) > 0) {
            return Optional.of(words.of(
                    "next.linear",
                    words.number(linear.weight()),
                    words.number(linear.to()),
                    unit.seen() == null
                            ? ""
                            : shown(Fraction.of(linear.to()).minus(unit.seen()).abs())));
        }
        if (method instanceof Method.Levels levels) {
            return better(of.criterion(), levels.points(), now);
        }
        if (method instanceof Method.Flags flags) {
            Map<String, BigDecimal> open = new LinkedHashMap<>();
            flags.items().stream()
                    .filter(item -> item.points().signum() > 0)
                    .filter(item -> !isMet(item.code(), of.manual()))
                    .forEach(item -> open.put(item.code(), item.points()));
            return better(of.criterion(), open, Fraction.ZERO);
        }
        if (method instanceof Method.Units units && units.rows().size() > 0) {
            String rows = regulation.itemRows(of.criterion(), ROWS_SHOWN);
            return Optional.of(
                    units.maxItems() == null
                            ? words.of("next.items", rows)
                            : words.of("next.items.most", Integer.toString(units.maxItems()), rows));
        }
        if (method instanceof Method.Places places
                && places.rows().stream()
                        .anyMatch(row -> Fraction.of(row.points()).compareTo(now) > 0)) {
            return Optional.of(words.of("next.places", regulation.itemRows(of.criterion(), ROWS_SHOWN)));
        }
        if (method instanceof Method.Tolerance tolerance && now.signum() == 0) {
            return Optional.of(
                    words.of("next.tolerance", words.number(tolerance.points()), words.number(tolerance.within())));
        }
        if (method instanceof Method.Expert expert
                && expert.max() != null
                && Fraction.of(expert.max()).compareTo(now) > 0) {
            return Optional.of(words.of("next.expert", words.number(expert.max())));
        }
        return Optional.empty();
    }

    private static boolean isMet(String code, ManualPart manual) {
        return manual.value() != null
                && List.of(manual.value().split("\\s*,\\s*")).contains(code);
    }

    private Optional<String> better(Criterion criterion, Map<String, BigDecimal> rows, Fraction now) {
        String better = rows.entrySet().stream()
                .filter(row -> Fraction.of(row.getValue()).compareTo(now) > 0)
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(ROWS_SHOWN)
                .map(row -> regulation.level(criterion, row.getKey()) + " – " + words.number(row.getValue()))
                .collect(Collectors.joining(", "));
        return better.isEmpty() ? Optional.empty() : Optional.of(words.of("next.rows", better));
    }

    private void manual(LineExplained of, List<Told> below) {
        ManualPart manual = of.manual();
        if (manual.value() != null) {
            below.add(Told.of(words.of("entered", entered(of.criterion(), manual.value())), places(manual)));
        }
        if (manual.claimed() != null) {
            below.add(
                    Told.of(words.of("claimed", words.number(manual.claimed()))).with(manual.claimed()));
        }
        manual.steps()
                .forEach(step -> below.add(Told.of(words.of(
                        "step",
                        words.day(step.on()),
                        words.of("step." + step.step()),
                        step.by(),
                        words.number(step.points()),
                        step.reason().isEmpty() ? "" : words.of("because", step.reason())))));
        if (manual.decided() != null) {
            String reason = manual.reason() == null ? "" : words.of("because", manual.reason());
            below.add(Told.of(
                            words.of("decided", words.number(manual.decided()), words.number(of.computed()), reason),
                            places(manual))
                    .with(manual.decided()));
        }
    }

    private String entered(Criterion criterion, String value) {
        return criterion.method() instanceof Method.Levels ? regulation.level(criterion, value) : value;
    }

    private List<Told> places(ManualPart manual) {
        return manual.source() == null ? List.of() : figures.rows(List.of(manual.source()));
    }

    private List<Told> items(LineExplained of) {
        if (of.rows().isEmpty()) {
            return List.of();
        }
        Map<String, Workings.ItemPoints> points = of.workings() == null
                ? Map.of()
                : of.workings().items().stream()
                        .collect(Collectors.toMap(Workings.ItemPoints::key, one -> one, (one, other) -> one));
        List<Told> rows = of.rows().stream()
                .flatMap(row -> figures.rows(List.of(row)).stream()
                        .map(told -> item(of.criterion(), told, points.get(Long.toString(row.number())), row)))
                .toList();
        return List.of(Told.of(words.of("items", Integer.toString(rows.size())), rows));
    }

    private Told item(Criterion criterion, Told place, Workings.@Nullable ItemPoints points, RowSeen row) {
        String text = place.below().get(0).text();
        String where = place.text();
        String worth = points == null
                ? ""
                : points.row() < 0
                        ? words.of("item.none")
                        : words.of(
                                points.counted() ? "item" : "item.out",
                                regulation.itemRow(criterion, points.row()),
                                shown(points.points()));
        return new Told(text + worth, points == null ? null : decimal(points.points()), row, List.of(Told.of(where)));
    }

    private static BigDecimal decimal(Fraction number) {
        return Exact.decimal(number);
    }

    private String shown(Fraction number) {
        BigDecimal exact = Exact.decimal(Objects.requireNonNull(number));
        return exact.scale() > DECIMALS ? words.number(number.rounded(DECIMALS)) : words.number(exact);
    }
}
