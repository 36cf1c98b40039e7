package school.quality.jobs.store.loading;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.jobs.fault.Note;
import school.quality.jobs.fault.NoteCode;

/** The notes of one load, in the order in which they were made. */
public final class LoadNotes {

    private final JdbcTemplate jdbc;
    private final long loadId;

    public LoadNotes(JdbcTemplate jdbc, long loadId) {
        this.jdbc = jdbc;
        this.loadId = loadId;
    }

    public void add(Note note) {
        jdbc.update(
                "insert into load_note (load_id, code, file_name, sheet, details) values (?, ?, ?, ?, ?::jsonb)",
                loadId,
                note.code().number(),
                note.file(),
                note.sheet(),
                Json.of(note.details()));
    }

    /** The files of which nothing was taken. */
    List<String> refusedFiles() {
        return all().stream()
                .filter(note -> note.code().kind() == NoteCode.Kind.REFUSAL)
                .map(Note::file)
                .distinct()
                .toList();
    }

    List<Note> all() {
        return jdbc.query(
                "select code, file_name, sheet, details from load_note where load_id = ? order by note_id",
                (row, number) -> new Note(
                        NoteCode.numbered(row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        Json.texts(row.getString(4))),
                loadId);
    }
}
