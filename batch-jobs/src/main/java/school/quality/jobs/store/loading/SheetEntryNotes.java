package school.quality.jobs.store.loading;

import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.jobs.dataset.Dataset;
import school.quality.jobs.fault.NoteCode;

/**
 * Warns of decisions in assessment sheets that are taken although they should not be so: of the own sheet, or without a reason.
 * Rows that are loaded as they were before are not named again.
 */
final class SheetEntryNotes {

    static final String DATASET = "sheet_entries";

    /** More rows than this nobody looks up; the others are there all the same. */
    private static final int LISTED = 20;

    private static final Map<NoteCode, String> CONDITIONS = Map.of(
            NoteCode.OWN_SHEET_DECIDED, "s.entered_by = s.staff_id",
            NoteCode.DECIDED_WITHOUT_REASON, "s.reason is null");

    private final JdbcTemplate jdbc;
    private final long loadId;

    SheetEntryNotes(JdbcTemplate jdbc, long loadId) {
        this.jdbc = jdbc;
        this.loadId = loadId;
    }

    void list(Dataset dataset) {
        if (dataset.name().equals(DATASET)) {
            list(NoteCode.OWN_SHEET_DECIDED);
            list(NoteCode.DECIDED_WITHOUT_REASON);
        }
    }

    private void list(NoteCode code) {
        jdbc.update("""
                insert into load_note (load_id, code, file_name, sheet, details)
                select ?, ?, p.file_name, p.sheet, jsonb_build_object('number', n.rows::text, 'rows', n.listed)
                from (
                    select source_id, max(place) as rows,
                           string_agg(source_row::text, ', ' order by place) filter (where place <= ?) as listed
                    from (
                        select s.source_id, s.source_row,
                               row_number() over (partition by s.source_id order by s.source_row) as place
                        from sheet_entries s
                        where s.decided is not null and not s.rejected and not s.repeated and %s
                            and not exists (
                                select from data.sheet_entries d join school c on c.school_id = d.school_id
                                where c.code = s.of_school and d.period = s.period and d.row_key = s.row_key
                                    and d.row_hash = s.row_hash
                                    and d.until_change is null)) placed
                    group by source_id) n
                join source_sheet p on p.source_id = n.source_id
                order by n.source_id
                """.formatted(CONDITIONS.get(code)), loadId, code.number(), LISTED);
    }
}
