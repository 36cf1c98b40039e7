package school.quality.jobs.store.loading;

import static school.quality.jobs.store.loading.Sql.keyOf;
import static school.quality.jobs.store.loading.Sql.quoted;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.jobs.dataset.Dataset;
import school.quality.jobs.dataset.DatasetCatalogue;
import school.quality.jobs.fault.Note;
import school.quality.jobs.fault.NoteCode;

/** Lists the rows that a replacing load would close, by their keys. */
final class ClosingNotes {

    /** More than this many rows of a dataset nobody reads; their number is told. */
    private static final int LISTED = 1000;

    private final JdbcTemplate jdbc;
    private final long loadId;
    private final LoadNotes notes;

    ClosingNotes(JdbcTemplate jdbc, long loadId, LoadNotes notes) {
        this.jdbc = jdbc;
        this.loadId = loadId;
        this.notes = notes;
    }

    void list() {
        List<Map<String, Object>> counts =
                jdbc.queryForList("select dataset, count(*) as rows from closing group by dataset order by dataset");
        counts.forEach(count -> list(
                DatasetCatalogue.bundled().dataset((String) count.get("dataset")),
                ((Number) count.get("rows")).longValue()));
    }

    private void list(Dataset dataset, long rows) {
        jdbc.update(
                """
                insert into load_note (load_id, code, sheet, details)
                select ?, ?, ?, jsonb_build_object('school', x.of_school, 'key', concat_ws(', ', %s))
                from closing x join school c on c.code = x.of_school
                join data.%s d on d.school_id = c.school_id and d.row_id = x.row_id
                where x.dataset = ? order by d.row_id limit ?
                """.formatted(keyOf(dataset, "d."), quoted(dataset.name())),
                loadId,
                NoteCode.ROW_CLOSED.number(),
                dataset.sheet(),
                dataset.name(),
                LISTED);
        if (rows > LISTED) {
            notes.add(new Note(NoteCode.MORE_ROWS_CLOSED, null, dataset.sheet(), Map.of("rows", Long.toString(rows))));
        }
    }
}
