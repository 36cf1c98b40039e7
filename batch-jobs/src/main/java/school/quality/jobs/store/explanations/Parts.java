package school.quality.jobs.store.explanations;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import school.quality.engine.evidence.FactKey;
import school.quality.engine.explanation.FigureExplained;
import school.quality.engine.explanation.RowSeen;
import school.quality.engine.indicator.IndicatorValue;

/**
 * What the rows behind a fact are to a figure. A fact that stands for one pupil or thing counts with all its rows or does not;
 * one that stands for many marks counts by each mark (formulas, section 4).
 */
final class Parts {

    private static final Set<String> PASSED = Set.of("5", "4", "3");
    private static final Set<String> GOOD = Set.of("5", "4");

    /** Facts with amounts of their own: their rows are added up. */
    private static final Set<String> AMOUNTS = Set.of(
            "survey",
            "lesson_load",
            "attendance",
            "pair_delivery",
            "book_stock",
            "lesson_visit",
            "health_measure",
            "demand",
            "direction_demand",
            "equipment",
            "parent_body",
            "class_events",
            "class");

    private Parts() {}

    static Stream<RowSeen> of(IndicatorValue figure, FactKey fact, List<RowSeen> rows, boolean counted) {
        return rows.stream().map(row -> with(row, part(figure, fact, row, counted)));
    }

    /** The facts behind a figure, and how many of them count. */
    record Kept(List<FactKey> keys, int counted, int others) {}

    /** Of marks each row is a case, of other facts each fact; null where amounts are added up. */
    static FigureExplained.@Nullable Cases cases(Kept facts, List<RowSeen> rows) {
        Set<String> kinds = facts.keys().stream().map(FactKey::kind).collect(Collectors.toCollection(TreeSet::new));
        if (kinds.isEmpty() || kinds.stream().anyMatch(AMOUNTS::contains)) {
            return null;
        }
        String kind = kinds.size() == 1 ? kinds.iterator().next() : "";
        if (!kind.equals("mark_cell")) {
            return new FigureExplained.Cases(kind, facts.counted(), facts.others());
        }
        long counted = count(rows, RowSeen.Part.COUNTED);
        long whole = count(rows, RowSeen.Part.IN_THE_WHOLE);
        return counted + whole == 0 ? null : new FigureExplained.Cases(kind, counted, whole);
    }

    private static long count(List<RowSeen> rows, RowSeen.Part part) {
        return rows.stream().filter(row -> row.part() == part).count();
    }

    private static RowSeen.Part part(IndicatorValue figure, FactKey fact, RowSeen row, boolean counted) {
        if (fact.kind().equals("mark_cell")) {
            return ofMark(figure.measure(), row.cells().getOrDefault("mark", ""));
        }
        if (AMOUNTS.contains(fact.kind())) {
            return RowSeen.Part.ADDED_UP;
        }
        return counted ? RowSeen.Part.COUNTED : RowSeen.Part.IN_THE_WHOLE;
    }

    private static RowSeen.Part ofMark(String measure, String mark) {
        return switch (measure) {
            case "pass_rate" -> counts(PASSED.contains(mark));
            case "quality_rate" -> counts(GOOD.contains(mark));
            default -> RowSeen.Part.ADDED_UP;
        };
    }

    private static RowSeen.Part counts(boolean counts) {
        return counts ? RowSeen.Part.COUNTED : RowSeen.Part.IN_THE_WHOLE;
    }

    private static RowSeen with(RowSeen row, RowSeen.Part part) {
        return new RowSeen(
                row.dataset(),
                row.number(),
                row.cells(),
                part,
                row.pupil(),
                row.file(),
                row.sheet(),
                row.row(),
                row.loadedAt(),
                row.loadedBy());
    }
}
