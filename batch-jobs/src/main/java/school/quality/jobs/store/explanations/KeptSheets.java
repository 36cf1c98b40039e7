package school.quality.jobs.store.explanations;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.engine.explanation.LineExplained;
import school.quality.engine.indicator.FigureKey;
import school.quality.engine.indicator.Parts;
import school.quality.engine.indicator.Status;
import school.quality.engine.rating.Remark;
import school.quality.engine.rating.Workings;
import school.quality.jobs.store.results.StoredBasis;
import school.quality.jobs.store.results.StoredWorkings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sheets of a run as they are kept, with the figures and rows that their lines name. */
final class KeptSheets {

    private static final String SHEETS = """
            select h.sheet_no, h.position_group, h.staff_id, h.points, h.place, h.reachable, h.workings::text,
                   coalesce(
                       cardinality(access.points_of_group(h.school_run_id, h.regulation_id, h.position_group)),
                       (select count(*) from result.sheet o
                        where o.school_run_id = h.school_run_id and o.regulation_id = h.regulation_id
                            and o.position_group = h.position_group)) as sheets
            from result.sheet h
            where h.school_run_id = ? and h.regulation_id = ? and (cast(? as text) is null or h.staff_id = ?)
            order by h.staff_id, h.sheet_no
            """;

    private static final String LINES = """
            select l.sheet_no, l.section, l.criterion, l.status, l.value, l.computed, l.points, l.remarks::text,
                   l.regulation_row, l.basis::text, l.workings::text
            from result.sheet_line l
            join result.sheet h using (school_run_id, regulation_id, sheet_no)
            where l.school_run_id = ? and l.regulation_id = ? and (cast(? as text) is null or h.staff_id = ?)
            order by l.sheet_no, l.line_no
            """;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcTemplate database;

    KeptSheets(JdbcTemplate database) {
        this.database = database;
    }

    /** A sheet; sums of sections by their codes, each before and after its maximum. */
    record Kept(
            int number,
            String group,
            String staffId,
            BigDecimal points,
            int place,
            int sheets,
            @Nullable BigDecimal reachable,
            Map<String, List<BigDecimal>> sections,
            List<Line> lines) {

        /** With the lines of one criterion; null for all. */
        Kept only(@Nullable String criterion) {
            List<Line> wanted = lines.stream()
                    .filter(line -> criterion == null || criterion.equals(line.criterion()))
                    .toList();
            return new Kept(number, group, staffId, points, place, sheets, reachable, sections, wanted);
        }
    }

    /** A line with the names of what it rests on. */
    record Line(
            String section,
            String criterion,
            Status status,
            @Nullable BigDecimal value,
            @Nullable String code,
            BigDecimal computed,
            BigDecimal points,
            List<Remark> remarks,
            String row,
            List<LineExplained.NumberSeen> numbers,
            @Nullable Workings workings,
            List<FigureKey> figures,
            List<Long> rows) {}

    /** @param staffId null for everybody's */
    List<Kept> of(KeptRuns.Rated rated, @Nullable String staffId) {
        Map<Integer, List<Line>> lines = new LinkedHashMap<>();
        database.query(
                LINES,
                row -> {
                    JsonNode basis = JSON.readTree(row.getString("basis"));
                    Workings workings = StoredWorkings.read(row.getString("workings"));
                    lines.computeIfAbsent(row.getInt("sheet_no"), number -> new ArrayList<>())
                            .add(new Line(
                                    row.getString("section"),
                                    row.getString("criterion"),
                                    Status.valueOf(row.getString("status")),
                                    row.getBigDecimal("value"),
                                    basis.has("entered") ? basis.get("entered").asString() : null,
                                    row.getBigDecimal("computed"),
                                    row.getBigDecimal("points"),
                                    StoredBasis.remarks(JSON.readTree(row.getString("remarks"))),
                                    row.getString("regulation_row"),
                                    numbers(basis),
                                    workings,
                                    figures(basis, workings),
                                    StoredBasis.ground(basis).rows()));
                },
                rated.schoolRunId(),
                rated.regulationId(),
                staffId,
                staffId);
        return database.query(
                SHEETS,
                (row, number) -> new Kept(
                        row.getInt("sheet_no"),
                        row.getString("position_group"),
                        row.getString("staff_id"),
                        row.getBigDecimal("points"),
                        row.getInt("place"),
                        row.getInt("sheets"),
                        row.getBigDecimal("reachable"),
                        sections(row.getString("workings")),
                        lines.getOrDefault(row.getInt("sheet_no"), List.of())),
                rated.schoolRunId(),
                rated.regulationId(),
                staffId,
                staffId);
    }

    private static Map<String, List<BigDecimal>> sections(@Nullable String kept) {
        Map<String, List<BigDecimal>> sections = new LinkedHashMap<>();
        if (kept != null) {
            JSON.readTree(kept)
                    .forEach(one -> sections.put(
                            one.get(0).asString(),
                            List.of(
                                    new BigDecimal(one.get(1).asString()),
                                    new BigDecimal(one.get(2).asString()))));
        }
        return sections;
    }

    private static List<LineExplained.NumberSeen> numbers(JsonNode basis) {
        return StoredBasis.ground(basis).numbers().stream()
                .map(number -> new LineExplained.NumberSeen(
                        number.unit(),
                        number.exact(),
                        number.parts().stream()
                                .map(KeptSheets::parts)
                                .reduce(Parts::plus)
                                .orElse(null)))
                .toList();
    }

    private static Parts parts(String kept) {
        String[] parts = kept.split("/");
        return new Parts(new BigDecimal(parts[0]), new BigDecimal(parts[1]));
    }

    /** Of the value, of the names of a formula and of the conditions, in this order. */
    private static List<FigureKey> figures(JsonNode basis, @Nullable Workings workings) {
        List<FigureKey> figures = new ArrayList<>();
        basis.path("numbers").forEach(number -> number.path("figures")
                .forEach(figure -> figures.add(StoredWorkings.readFigure(figure))));
        if (workings != null) {
            workings.units().forEach(unit -> unit.names().values().forEach(name -> figures.addAll(name.figures())));
            addAll(figures, workings.precondition());
            addAll(figures, workings.bonus());
        }
        return figures.stream().distinct().toList();
    }

    private static void addAll(List<FigureKey> figures, Workings.@Nullable Checked condition) {
        if (condition != null) {
            figures.addAll(condition.figures());
        }
    }
}
