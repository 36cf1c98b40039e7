package school.quality.jobs.store.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.jobs.dataset.Dataset;
import school.quality.jobs.dataset.DatasetCatalogue;
import school.quality.jobs.dataset.DatasetColumn;

/**
 * The tables of the evidence: data in the state that the run saw, how the result follows from them, what people decided. What
 * is personal and nobody's business is left out unless names are asked for.
 */
public final class EvidenceTables {

    /** Of these only how many rows there are. */
    private static final Set<String> CONFIDENTIAL = Set.of("health", "injuries", "offences", "social_passport");

    /** Left empty, wherever they stand. */
    private static final Set<String> CONFIDENTIAL_COLUMNS = Set.of(
            "pupils last_name",
            "pupils first_name",
            "pupils birth_date",
            "pupils special_needs",
            "pupils chronic_illness",
            "attendance missed_illness",
            "meals exempt",
            "staff snils",
            "staff birth_date");

    /** Indicators whose figures tell something confidential of those who are counted. */
    private static final String CONFIDENTIAL_FIGURES = "^(1\\.5|2\\.7|3\\.1|3\\.6|3\\.7|3\\.9)\\.";

    /** Facts that exist for a person only because of something confidential. */
    private static final String CONFIDENTIAL_FACTS = "^(health|injury|offender)";

    private static final int ROWS_AT_ONCE = 2000;

    private final JdbcTemplate streaming;

    /** @param database a template of its own: it is set to read in portions */
    public EvidenceTables(JdbcTemplate database) {
        this.streaming = database;
        this.streaming.setFetchSize(ROWS_AT_ONCE);
    }

    /** Reads a table row by row, within the transaction of the caller. */
    public void read(EvidenceTable table, Consumer<List<@Nullable String>> rows) {
        int columns = table.columns().size();
        streaming.query(
                table.sql(),
                row -> {
                    List<@Nullable String> texts = new ArrayList<>(columns);
                    for (int i = 1; i <= columns; i++) {
                        texts.add(row.getString(i));
                    }
                    rows.accept(texts);
                },
                table.details().toArray());
    }

    /** All tables of a result, by file. */
    public static List<EvidenceTable> of(EvidenceRun run, boolean names) {
        List<EvidenceTable> tables = new ArrayList<>();
        DatasetCatalogue.bundled().datasets().forEach(dataset -> tables.add(data(dataset, run, names)));
        tables.add(loads(run));
        runs(run).forEach(schoolRun -> tables.addAll(derivation(run, schoolRun, names)));
        tables.addAll(decisions(run));
        return tables;
    }

    private static List<Long> runs(EvidenceRun run) {
        return Stream.concat(
                        Stream.of(run.schoolRunId()), run.regulations().stream().map(EvidenceRun.Rated::schoolRunId))
                .distinct()
                .sorted()
                .toList();
    }

    private static EvidenceTable data(Dataset dataset, EvidenceRun run, boolean names) {
        // names of tables and columns are the program's own
        if (!names && CONFIDENTIAL.contains(dataset.name())) {
            String sql = "select 'count', count(*)::text from data.\"%s\" d %s".formatted(dataset.name(), IN_FORCE);
            return new EvidenceTable(
                    "data/" + dataset.name() + ".csv",
                    List.of("what", "rows"),
                    sql,
                    List.of(run.school(), run.changeNo()));
        }
        List<String> columns =
                dataset.columns().stream().map(DatasetColumn::name).toList();
        String values = columns.stream()
                .map(column -> !names && CONFIDENTIAL_COLUMNS.contains(dataset.name() + " " + column)
                        ? "null::text"
                        : "d.\"" + column + "\"::text")
                .collect(Collectors.joining(", "));
        String sql = "select %s, f.load_id::text, f.file_name, f.sheet, d.source_row::text, f.sha256 from data.\"%s\" d"
                        .formatted(values, dataset.name())
                + " join source_sheet f using (source_id) " + IN_FORCE + " order by d.row_id";
        return new EvidenceTable(
                "data/" + dataset.name() + ".csv",
                Stream.concat(columns.stream(), Stream.of("_load", "_file", "_sheet", "_row", "_file_sha256"))
                        .toList(),
                sql,
                List.of(run.school(), run.changeNo()));
    }

    private static final String IN_FORCE = "where d.school_id = (select school_id from school where code = ?)"
            + " and in_force(d.since_change, d.until_change, ?)";

    private static EvidenceTable loads(EvidenceRun run) {
        return new EvidenceTable(
                "data/_loads.csv",
                List.of("load", "change", "loaded_at", "loaded_by"),
                """
                select l.load_id::text, c.change_no::text,
                    to_char(c.made_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), l.loaded_by
                from school_change c join load l using (load_id)
                where c.school_id = (select school_id from school where code = ?) and c.change_no <= ?
                order by c.change_no
                """,
                List.of(run.school(), run.changeNo()));
    }

    private static List<EvidenceTable> derivation(EvidenceRun run, long schoolRun, boolean names) {
        String folder = schoolRun == run.schoolRunId() ? "derivation/" : "derivation/earlier-" + schoolRun + "/";
        return List.of(
                new EvidenceTable(
                        folder + "rules.csv",
                        List.of("rule", "title"),
                        "select rule_no::text, title from result.rule where school_run_id = ? order by rule_no",
                        List.of(schoolRun)),
                new EvidenceTable(
                        folder + "facts.csv",
                        List.of("fact", "kind", "key"),
                        """
                        select fact_no::text, kind, case when ? or kind !~ ? then array_to_json(key)::text end
                        from result.fact where school_run_id = ? order by fact_no
                        """,
                        List.of(names, CONFIDENTIAL_FACTS, schoolRun)),
                new EvidenceTable(
                        folder + "figures.csv",
                        List.of(
                                "figure",
                                "indicator",
                                "measure",
                                "category",
                                "scope",
                                "scope_id",
                                "status",
                                "numerator",
                                "denominator",
                                "reason",
                                "rule",
                                "counted",
                                "only_in_the_whole"),
                        """
                        select figure_no::text, indicator, measure, category, scope, scope_id, status, numerator::text,
                            denominator::text, reason, rule_no::text,
                            case when ? or indicator !~ ? then array_to_string(counted, ' ') end,
                            case when ? or indicator !~ ? then array_to_string(others, ' ') end
                        from result.figure where school_run_id = ? order by figure_no
                        """,
                        List.of(names, CONFIDENTIAL_FIGURES, names, CONFIDENTIAL_FIGURES, schoolRun)),
                new EvidenceTable(
                        folder + "sheet-lines.csv",
                        List.of(
                                "regulation",
                                "version",
                                "group",
                                "staff_id",
                                "section",
                                "criterion",
                                "title",
                                "clause",
                                "status",
                                "value",
                                "computed",
                                "points",
                                "regulation_row",
                                "remarks",
                                "basis",
                                "workings"),
                        """
                        select g.code, g.version::text, h.position_group, h.staff_id, l.section, l.criterion, l.title, l.clause,
                            l.status, l.value::text, l.computed::text, l.points::text, l.regulation_row, l.remarks::text,
                            l.basis::text, l.workings::text
                        from result.sheet_line l
                        join result.sheet h using (school_run_id, regulation_id, sheet_no)
                        join regulation g using (regulation_id)
                        where l.school_run_id = ? order by g.code, g.version, l.sheet_no, l.line_no
                        """,
                        List.of(schoolRun)),
                sums(folder, schoolRun));
    }

    /** How the sums were shared, step by step; the row without a person is the fund's own. */
    private static EvidenceTable sums(String folder, long schoolRun) {
        return new EvidenceTable(
                folder + "sums.csv",
                List.of("regulation", "version", "category", "staff_id", "points", "kopecks", "workings"),
                """
                select g.code, g.version::text, l.category, null, null, l.distributable::text, l.workings::text
                from result.allowance_list l join regulation g using (regulation_id)
                where l.school_run_id = ?
                union all
                select g.code, g.version::text, a.category, a.staff_id, a.points::text, a.amount::text, a.workings::text
                from result.allowance a join regulation g using (regulation_id)
                where a.school_run_id = ?
                order by 1, 2, 3, 4 nulls first
                """,
                List.of(schoolRun, schoolRun));
    }

    private static List<EvidenceTable> decisions(EvidenceRun run) {
        List<Object> place = List.of(run.school(), run.period());
        return List.of(
                new EvidenceTable(
                        "decisions/duties.csv",
                        List.of("duty", "method_union", "person", "held", "by", "at"),
                        """
                        select duty, method_union, person, held::text, appointed_by,
                            to_char(appointed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
                        from sheet_duty
                        where school_id = (select school_id from school where code = ?) and period = ? order by duty_id
                        """,
                        place),
                new EvidenceTable(
                        "decisions/sheet-steps.csv",
                        List.of(
                                "step_no",
                                "regulation",
                                "group",
                                "staff_id",
                                "step",
                                "state",
                                "criterion",
                                "points",
                                "computed",
                                "reason",
                                "by",
                                "on"),
                        """
                        select step_id::text, regulation, position_group, staff_id, step, state, criterion, points::text,
                            computed::text, reason, taken_by, taken_on::text
                        from sheet_step
                        where school_id = (select school_id from school where code = ?) and period = ? order by step_id
                        """,
                        place),
                new EvidenceTable(
                        "decisions/reductions.csv",
                        List.of("staff_id", "imposed_on", "order_no", "kopecks", "reason", "by", "withdrawn_by"),
                        """
                        select staff_id, imposed_on::text, order_no, amount::text, reason, entered_by, withdrawn_by
                        from result.reduction
                        where school_id = (select school_id from school where code = ?) and period = ?
                        order by reduction_id
                        """,
                        place),
                new EvidenceTable(
                        "decisions/corrections.csv",
                        List.of(
                                "version",
                                "staff_id",
                                "points_before",
                                "points_after",
                                "kopecks_before",
                                "kopecks_after",
                                "by_data",
                                "by_rule",
                                "by_decision"),
                        """
                        select l.version::text, c.staff_id, c.points_before::text, c.points_after::text, c.amount_before::text,
                            c.amount_after::text, c.by_data::text, c.by_rule::text, c.by_decision::text
                        from result.correction c join result.locked l using (locked_id)
                        where l.school_id = (select school_id from school where code = ?) and l.period = ?
                        order by l.version, c.staff_id
                        """,
                        place),
                new EvidenceTable(
                        "decisions/orders.csv",
                        List.of("regulation", "version", "number", "date", "journal"),
                        """
                        select g.code, g.version::text, o.number, o.dated::text, o.journal_number || ':' || o.journal_hash
                        from result.pay_order o
                        join result.school_run r using (school_run_id)
                        join regulation g using (regulation_id)
                        where r.school_id = (select school_id from school where code = ?) and r.period = ?
                        order by o.order_id
                        """,
                        place));
    }
}
