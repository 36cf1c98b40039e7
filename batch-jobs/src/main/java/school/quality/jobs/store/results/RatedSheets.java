package school.quality.jobs.store.results;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.engine.indicator.Status;
import school.quality.jobs.store.RatedCriterion;
import school.quality.jobs.store.RatedSheet;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sheets of finished runs. */
public final class RatedSheets {

    private static final String WANTED = """
            select s.code as school, r.period, r.regulation, r.version, h.position_group, h.staff_id, h.points, h.place, h.reachable,
                   (select json_agg(json_build_object('section', l.section, 'criterion', l.criterion, 'title', l.title,
                           'clause', l.clause, 'status', l.status, 'value', l.value, 'points', l.points,
                           'remarks', l.remarks, 'row', l.regulation_row) order by l.line_no)::text
                    from result.sheet_line l
                    where l.school_run_id = h.school_run_id and l.regulation_id = h.regulation_id
                        and l.sheet_no = h.sheet_no) as lines
            from result.latest_rating r
            join school s on s.school_id = r.school_id
            join result.sheet h on h.school_run_id = r.school_run_id and h.regulation_id = r.regulation_id
            where r.period = ? and (cast(? as text[]) is null or s.code = any(cast(? as text[])))
                and (cast(? as text) is null or r.regulation = ?)
            order by s.code, r.regulation, h.sheet_no
            """;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final JdbcTemplate database;

    public RatedSheets(JdbcTemplate database) {
        this.database = database;
    }

    /** By school, regulation, group and place, read as they are taken; the stream must be closed. */
    public Stream<RatedSheet> of(ResultFilter wanted) {
        return database.queryForStream(
                WANTED,
                RatedSheets::sheet,
                wanted.period(),
                wanted.schoolsOrNull(),
                wanted.schoolsOrNull(),
                wanted.regulationOrNull(),
                wanted.regulationOrNull());
    }

    private static RatedSheet sheet(ResultSet row, int number) throws SQLException {
        return new RatedSheet(
                row.getString("school"),
                row.getString("period"),
                row.getString("regulation"),
                row.getInt("version"),
                row.getString("position_group"),
                row.getString("staff_id"),
                row.getBigDecimal("points"),
                row.getInt("place"),
                row.getBigDecimal("reachable"),
                criteria(row.getString("lines")));
    }

    private static List<RatedCriterion> criteria(@Nullable String lines) {
        List<RatedCriterion> criteria = new ArrayList<>();
        if (lines != null) {
            JSON.readTree(lines).forEach(line -> criteria.add(criterion(line)));
        }
        return criteria;
    }

    private static RatedCriterion criterion(JsonNode line) {
        return new RatedCriterion(
                line.get("section").asString(),
                line.get("criterion").asString(),
                line.get("title").asString(),
                line.get("clause").isNull() ? null : line.get("clause").asString(),
                Status.valueOf(line.get("status").asString()),
                decimal(line.get("value")),
                line.get("points").decimalValue(),
                StoredBasis.remarks(line.get("remarks")),
                line.get("row").asString());
    }

    private static @Nullable BigDecimal decimal(JsonNode node) {
        return node.isNull() ? null : node.decimalValue();
    }
}
