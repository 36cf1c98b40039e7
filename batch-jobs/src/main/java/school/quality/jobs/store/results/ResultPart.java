package school.quality.jobs.store.results;

import java.util.List;

/**
 * What is kept of a result, part by part. The columns are those that digests are of, in this order: digests of earlier
 * releases are made again from them, so they never change. A column that is added later belongs to a new part.
 */
public enum ResultPart {
    ALLOWANCE_LIST(
            "allowance_list",
            "regulation_id, category",
            "fund, distributable, distributed, undistributed, point_value, workings",
            regulation() + ", t.category"),
    ALLOWANCE(
            "allowance",
            "regulation_id, category, staff_id",
            "points, weight_numerator, weight_denominator, amount, coefficient, monthly, reason, workings",
            regulation() + ", t.category, t.staff_id"),
    SHEET(
            "sheet",
            "regulation_id, sheet_no",
            "position_group, staff_id, points, place, reachable, workings",
            regulation() + ", t.position_group, t.staff_id"),
    SHEET_LINE(
            "sheet_line",
            "regulation_id, sheet_no, line_no",
            "section, criterion, title, clause, status, value, computed, points, remarks, regulation_row, basis, workings",
            regulation() + ", s.position_group, s.staff_id, t.criterion"),
    FIGURE(
            "figure",
            "figure_no",
            "indicator, measure, category, scope, scope_id, status, numerator, denominator, reason, reason_detail, rule_no,"
                    + " counted, others, base_period, base_numerator, base_denominator, norm, norm_no",
            "t.indicator, t.measure, coalesce(t.category, ''), t.scope, t.scope_id"),
    RULE("rule", "rule_no", "title", "t.title"),
    FACT("fact", "fact_no", "kind, key", "t.kind, array_to_string(t.key, '/')");

    private final String table;
    private final String order;
    private final String columns;
    private final String name;

    ResultPart(String table, String order, String columns, String name) {
        this.table = table;
        this.order = order;
        this.columns = columns;
        this.name = name;
    }

    String table() {
        return table;
    }

    /** The columns by which rows of a school are told apart and sorted. */
    String order() {
        return order;
    }

    /** All columns but the number of the part of the run. */
    String columns() {
        return order + ", " + columns;
    }

    private static String regulation() {
        return "(select g.code from regulation g where g.regulation_id = t.regulation_id)";
    }

    /** The columns that say something by themselves: numbers that only tell rows apart do not. */
    List<String> cells() {
        return List.of(columns.split(", "));
    }

    /** What a row is about, as people name it; of a line also by its sheet {@code s}. */
    String rowName() {
        return name;
    }
}
