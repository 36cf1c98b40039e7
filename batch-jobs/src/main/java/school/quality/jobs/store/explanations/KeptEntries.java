package school.quality.jobs.store.explanations;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.engine.explanation.ManualPart;
import school.quality.engine.explanation.RowSeen;
import school.quality.engine.explanation.RunSeen;
import school.quality.jobs.store.facts.AskedSchool;

/** What people entered in sheets, as a run saw it. */
final class KeptEntries {

    private static final String ENTRIES = """
            select e.row_id, e.staff_id, e.criterion, e.value, e.claimed, e.decided, e.reason, e.entered_by,
                   p.file_name, p.sheet, e.source_row, l.loaded_at, l.loaded_by
            from data.sheet_entries e
            join source_sheet p on p.source_id = e.source_id
            cross join lateral access.load_of_rows(p.load_id) l
            where e.school_id = ? and e.period = ? and (cast(? as text) is null or e.staff_id = ?)
                and in_force(e.since_change, e.until_change, ?)
            """;

    private static final String STEPS = """
            select v.staff_id, v.criterion, v.step, v.points, v.taken_by, v.taken_on, v.reason
            from sheet_step v
            where v.school_id = ? and v.period = ? and v.criterion is not null
                and (cast(? as text) is null or v.staff_id = ?) and v.taken_at <= ?
            order by v.step_id
            """;

    private final Map<String, ManualPart> byLine = new HashMap<>();

    private KeptEntries() {}

    /** @param staffId null for everybody's */
    static KeptEntries of(
            JdbcTemplate database, AskedSchool school, RunSeen run, @Nullable String staffId, boolean names) {
        KeptEntries entries = new KeptEntries();
        Map<String, List<ManualPart.Step>> steps = new HashMap<>();
        database.query(
                STEPS,
                row -> {
                    String reason = row.getString("reason");
                    steps.computeIfAbsent(
                                    key(row.getString("staff_id"), row.getString("criterion")),
                                    line -> new ArrayList<>())
                            .add(new ManualPart.Step(
                                    row.getString("step"),
                                    row.getBigDecimal("points"),
                                    Named.by(row.getString("taken_by"), names),
                                    row.getDate("taken_on").toLocalDate(),
                                    reason == null ? "" : reason));
                },
                school.schoolId(),
                run.period(),
                staffId,
                staffId,
                Timestamp.from(run.finishedAt()));
        database.query(
                ENTRIES,
                row -> {
                    String key = key(row.getString("staff_id"), row.getString("criterion"));
                    Map<String, String> cells = new TreeMap<>();
                    String by = Named.by(row.getString("entered_by"), names);
                    if (!by.isEmpty()) {
                        cells.put("entered_by", by);
                    }
                    RowSeen source = new RowSeen(
                            "sheet_entries",
                            row.getLong("row_id"),
                            cells,
                            RowSeen.Part.ADDED_UP,
                            null,
                            row.getString("file_name"),
                            row.getString("sheet"),
                            row.getInt("source_row"),
                            Objects.requireNonNull(KeptRuns.instant(row, "loaded_at")),
                            Named.by(row.getString("loaded_by"), names));
                    String value = row.getString("value");
                    entries.byLine.put(
                            key,
                            new ManualPart(
                                    value == null || value.isBlank() ? null : value.strip(),
                                    row.getBigDecimal("claimed"),
                                    row.getBigDecimal("decided"),
                                    row.getString("reason"),
                                    source,
                                    steps.getOrDefault(key, List.of())));
                },
                school.schoolId(),
                run.period(),
                staffId,
                staffId,
                school.changeNo());
        steps.forEach(
                (key, taken) -> entries.byLine.putIfAbsent(key, new ManualPart(null, null, null, null, null, taken)));
        return entries;
    }

    ManualPart of(String staffId, String criterion) {
        return byLine.getOrDefault(key(staffId, criterion), ManualPart.NONE);
    }

    private static String key(String staffId, String criterion) {
        return staffId + "\n" + criterion;
    }
}
