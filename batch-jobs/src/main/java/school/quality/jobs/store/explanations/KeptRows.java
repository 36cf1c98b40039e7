package school.quality.jobs.store.explanations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.engine.explanation.RowSeen;
import school.quality.jobs.store.facts.AskedSchool;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rows of data by their numbers: what they say, and from which file they came when and by whom. */
final class KeptRows {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<TreeMap<String, Object>> CELLS = new TypeReference<>() {};

    private static final Set<String> OF_THE_PROGRAM = Set.of(
            "row_id", "school_id", "row_key", "row_hash", "since_change", "until_change", "source_id", "source_row");

    /** Columns that say nothing of who a person is; all that is shown where names are not asked for. */
    private static final Set<String> WITHOUT_NAMES = Set.of(
            "period",
            "year",
            "subject",
            "mark",
            "level",
            "result",
            "kind",
            "mode",
            "held_on",
            "class",
            "score",
            "max_score",
            "answered",
            "positive",
            "neutral",
            "invited",
            "respondents",
            "planned_on",
            "lessons_planned",
            "lessons_given",
            "staff_id",
            "visitor",
            "attempt",
            "min_score",
            "hours",
            "finished_on",
            "received_on",
            "upheld",
            "plan_done",
            "indicator",
            "item",
            "area",
            "quantity",
            "norm",
            "available",
            "needed",
            "grade",
            "requests",
            "capacity");

    /** Of these a row without a name still tells too much of somebody. */
    private static final Set<String> OF_HEALTH_AND_FAMILY =
            Set.of("health", "injuries", "offences", "social_passport", "meals", "attendance", "pupils", "outcomes");

    private final JdbcTemplate database;
    private final AskedSchool school;
    private final boolean names;

    KeptRows(JdbcTemplate database, AskedSchool school, boolean names) {
        this.database = database;
        this.school = school;
        this.names = names;
    }

    /** The rows of a dataset with these numbers, each as one that adds to an amount. */
    Map<Long, RowSeen> of(String dataset, Collection<Long> rowIds) {
        if (rowIds.isEmpty()) {
            return Map.of();
        }
        // the name of the table is one of the program's own datasets, never a user's text
        String sql = """
                select d.row_id, jsonb_strip_nulls(to_jsonb(d))::text as cells, p.file_name, p.sheet, d.source_row,
                       l.loaded_at, l.loaded_by, n.pupil
                from data.%s d
                join source_sheet p on p.source_id = d.source_id
                cross join lateral access.load_of_rows(p.load_id) l
                left join (
                    select distinct on (u.pupil_id) u.pupil_id, concat_ws(' ', u.last_name, u.first_name) as pupil
                    from data.pupils u
                    where u.school_id = ? and in_force(u.since_change, u.until_change, ?)
                    order by u.pupil_id, u.year desc, u.enrolled_on desc) n on n.pupil_id = to_jsonb(d) ->> 'pupil_id'
                where d.school_id = ? and d.row_id = any(?)
                """.formatted(dataset);
        Map<Long, RowSeen> rows = new HashMap<>();
        database.query(
                sql,
                row -> {
                    rows.put(row.getLong("row_id"), row(dataset, row));
                },
                school.schoolId(),
                school.changeNo(),
                school.schoolId(),
                rowIds.toArray(Long[]::new));
        return rows;
    }

    private RowSeen row(String dataset, ResultSet row) throws SQLException {
        Map<String, String> cells = new TreeMap<>();
        JSON.readValue(row.getString("cells"), CELLS).forEach((column, value) -> {
            if (isShown(dataset, column)) {
                cells.put(column, value.toString());
            }
        });
        return new RowSeen(
                dataset,
                row.getLong("row_id"),
                cells,
                RowSeen.Part.ADDED_UP,
                names ? pupil(row.getString("pupil"), cells.get("pupil_id")) : null,
                row.getString("file_name"),
                row.getString("sheet"),
                row.getInt("source_row"),
                Objects.requireNonNull(KeptRuns.instant(row, "loaded_at")),
                Named.by(row.getString("loaded_by"), names));
    }

    private boolean isShown(String dataset, String column) {
        return names
                ? !OF_THE_PROGRAM.contains(column)
                : WITHOUT_NAMES.contains(column) && !OF_HEALTH_AND_FAMILY.contains(dataset);
    }

    private static @Nullable String pupil(@Nullable String name, @Nullable String number) {
        if (number == null) {
            return null;
        }
        return name == null || name.isEmpty() ? number : name + " (" + number + ")";
    }
}
