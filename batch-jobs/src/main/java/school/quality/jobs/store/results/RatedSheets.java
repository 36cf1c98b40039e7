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
import school.quality.jobs.store.LineEntries;
import school.quality.jobs.store.RatedCriterion;
import school.quality.jobs.store.RatedSheet;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sheets of finished runs. */
public final class RatedSheets {

    private static final String WANTED = """
            with rated as materialized (
                select s.code as school, r.*
                from result.latest_rating r join school s on s.school_id = r.school_id
                where r.period = ? and (cast(? as text[]) is null or s.code = any(cast(? as text[])))
                    and (cast(? as text) is null or r.regulation = ?)),
            asked as materialized (
                select g.regulation_id, jsonb_object_agg(
                        (position_group ->> 'code') || '/' || (criterion ->> 'code'), criterion #> '{source,evidence}') as evidence
                from regulation g
                cross join lateral jsonb_array_elements(g.body::jsonb -> 'groups') as position_group
                cross join lateral jsonb_array_elements(position_group -> 'sections') as section
                cross join lateral jsonb_array_elements(section -> 'criteria') as criterion
                where g.regulation_id in (select regulation_id from rated) and criterion #>> '{source,type}' = 'MANUAL'
                group by g.regulation_id)
            select r.school, r.period, r.regulation, r.version, h.position_group, h.staff_id, h.points, h.place,
                   (select json_agg(json_build_object('section', l.section, 'criterion', l.criterion, 'title', l.title,
                           'clause', l.clause, 'status', l.status, 'value', l.value, 'points', l.points,
                           'remarks', l.remarks, 'row', l.regulation_row, 'computed', l.computed, 'basis', l.basis,
                           'claimed', e.claimed, 'reviewed', v.points, 'decided', e.decided, 'reason', e.reason,
                           'evidence', asked.evidence -> (h.position_group || '/' || l.criterion)) order by l.line_no)::text
                    from result.sheet_line l
                    left join data.sheet_entries e on e.school_id = r.school_id and e.period = r.period
                        and e.staff_id = h.staff_id and e.criterion = l.criterion
                        and in_force(e.since_change, e.until_change, r.change_no)
                    left join lateral (
                        select v.points from sheet_step v
                        where v.school_id = r.school_id and v.period = r.period and v.staff_id = h.staff_id
                            and v.regulation = r.regulation and v.position_group = h.position_group
                            and v.criterion = l.criterion and v.step = 'REVIEW'
                        order by v.step_id desc limit 1) v on true
                    where l.school_run_id = h.school_run_id and l.regulation_id = h.regulation_id
                        and l.sheet_no = h.sheet_no) as lines
            from rated r
            join result.sheet h on h.school_run_id = r.school_run_id and h.regulation_id = r.regulation_id
            left join asked on asked.regulation_id = r.regulation_id
            order by r.school, r.regulation, h.sheet_no
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
                line.get("row").asString(),
                entries(line),
                StoredBasis.ground(line.get("basis")));
    }

    private static LineEntries entries(JsonNode line) {
        List<String> evidence = new ArrayList<>();
        line.get("evidence").forEach(document -> evidence.add(document.asString()));
        return new LineEntries(
                line.get("computed").decimalValue(),
                decimal(line.get("claimed")),
                decimal(line.get("reviewed")),
                decimal(line.get("decided")),
                line.get("reason").isNull() ? null : line.get("reason").asString(),
                evidence);
    }

    private static @Nullable BigDecimal decimal(JsonNode node) {
        return node.isNull() ? null : node.decimalValue();
    }
}
