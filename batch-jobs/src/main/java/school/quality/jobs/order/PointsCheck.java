package school.quality.jobs.order;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import school.quality.engine.regulation.AllowancePolicy;
import school.quality.engine.regulation.Criterion;
import school.quality.engine.regulation.Group;
import school.quality.engine.regulation.Section;
import school.quality.jobs.store.OrderLine;
import school.quality.jobs.store.RatedSheet;

/** Every point has a ground, the same ground gives the same points, and no maximum is passed. */
final class PointsCheck {

    private final OrderGrounds grounds;

    private PointsCheck(OrderGrounds grounds) {
        this.grounds = grounds;
    }

    static List<OrderFinding> of(OrderGrounds grounds) {
        PointsCheck check = new PointsCheck(grounds);
        List<OrderFinding> found = new ArrayList<>();
        grounds.lines().forEach(line -> check.line(line, found));
        check.sameGround(found);
        grounds.sheets().forEach(sheet -> check.sheet(sheet, found));
        check.withoutPolicy(found);
        return found;
    }

    private void line(OrderLine line, List<OrderFinding> found) {
        Optional<Criterion> criterion = criterion(line);
        boolean ofOthers = criterion.map(one -> one.source() == null).orElse(false);
        if (line.points().signum() != 0 && !line.grounded() && line.decided() == null && !ofOthers) {
            found.add(of(OrderFlaw.NO_GROUND, line, line.points()));
        }
        if (line.isDecidedOtherwise() && !line.hasReason()) {
            found.add(of(OrderFlaw.DECIDED_WITHOUT_REASON, line, line.computed(), line.points()));
        }
        if (line.points().signum() != 0
                && (line.clause() == null || line.clause().isBlank())) {
            found.add(of(OrderFlaw.NO_CLAUSE, line));
        }
        BigDecimal max = criterion.map(Criterion::max).orElse(null);
        if (isAbove(line.computed(), max)) {
            found.add(of(OrderFlaw.ABOVE_CRITERION_MAX, line, line.computed(), max));
        }
    }

    /** Decisions are the only thing that can make a difference where value, row and computed points are the same. */
    private void sameGround(List<OrderFinding> found) {
        Map<List<String>, List<OrderLine>> bySameGround = grounds.lines().stream()
                .filter(line -> line.value() != null)
                .collect(groupingBy(PointsCheck::ground, LinkedHashMap::new, toList()));
        bySameGround.values().forEach(same -> same.stream()
                .filter(OrderLine::isDecidedOtherwise)
                .filter(line -> same.stream().anyMatch(other -> other.points().compareTo(line.points()) != 0))
                .map(line -> of(
                        line.hasReason() ? OrderFlaw.OTHER_POINTS_BY_DECISION : OrderFlaw.OTHER_POINTS_ON_SAME_GROUND,
                        line,
                        line.points(),
                        others(same, line)))
                .forEach(found::add));
    }

    private static List<String> ground(OrderLine line) {
        String value =
                line.value() == null ? "" : line.value().stripTrailingZeros().toPlainString();
        return List.of(
                line.regulation(),
                line.group(),
                line.criterion(),
                value,
                line.row(),
                line.computed().stripTrailingZeros().toPlainString());
    }

    /** Who has other points on the same ground. */
    private static String others(List<OrderLine> same, OrderLine line) {
        return same.stream()
                .filter(other -> other.points().compareTo(line.points()) != 0)
                .map(other -> other.staffId() + " ("
                        + other.points().stripTrailingZeros().toPlainString() + ")")
                .limit(5)
                .collect(Collectors.joining(", "));
    }

    private void sheet(RatedSheet sheet, List<OrderFinding> found) {
        group(sheet.regulation(), sheet.group())
                .map(PointsCheck::most)
                .filter(most -> isAbove(sheet.points(), most))
                .ifPresent(most -> found.add(OrderFinding.of(
                        OrderFlaw.ABOVE_SHEET_MAX,
                        sheet.regulation(),
                        sheet.staffId(),
                        sheet.group(),
                        sheet.points(),
                        most)));
    }

    /** The most a sheet can bring: its own maximum, else that of its sections together. */
    private static @Nullable BigDecimal most(Group group) {
        if (group.sheetMax() != null) {
            return group.sheetMax();
        }
        List<BigDecimal> sections = group.sections().stream()
                .map(Section::max)
                .flatMap(Stream::ofNullable)
                .toList();
        return sections.size() < group.sections().size()
                ? null
                : sections.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void withoutPolicy(List<OrderFinding> found) {
        Set<String> shared = grounds.regulations().values().stream()
                .flatMap(regulation -> regulation.allowance().stream())
                .map(AllowancePolicy::category)
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, List<String>> unpaid = grounds.sheets().stream()
                .filter(sheet -> sheet.points().signum() > 0)
                .map(RatedSheet::staffId)
                .distinct()
                .filter(person -> !shared.contains(grounds.categories().getOrDefault(person, "")))
                .collect(groupingBy(person -> grounds.categories().getOrDefault(person, ""), TreeMap::new, toList()));
        unpaid.forEach((category, people) -> found.add(OrderFinding.of(
                OrderFlaw.NO_POLICY, "", category, Integer.toString(people.size()), String.join(", ", people))));
    }

    private Optional<Criterion> criterion(OrderLine line) {
        return group(line.regulation(), line.group()).stream()
                .flatMap(Group::criteria)
                .filter(criterion -> criterion.code().equals(line.criterion()))
                .findFirst();
    }

    private Optional<Group> group(String regulation, String code) {
        return Optional.ofNullable(grounds.regulations().get(regulation)).stream()
                .flatMap(of -> of.groups().stream())
                .filter(group -> group.code().equals(code))
                .findFirst();
    }

    private static boolean isAbove(BigDecimal points, @Nullable BigDecimal max) {
        return max != null && points.compareTo(max) > 0;
    }

    private static OrderFinding of(OrderFlaw flaw, OrderLine line, @Nullable Object... values) {
        List<String> said = Stream.concat(
                        Stream.of(line.criterion()),
                        Stream.of(values).flatMap(Stream::ofNullable).map(PointsCheck::plain))
                .toList();
        return new OrderFinding(flaw, line.regulation(), line.staffId(), said);
    }

    private static String plain(Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : value.toString();
    }
}
