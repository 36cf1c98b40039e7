package school.quality.jobs.store.loading;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.jobs.dataset.Dataset;
import school.quality.jobs.dataset.DatasetCatalogue;
import school.quality.jobs.fault.Note;
import school.quality.jobs.fault.NoteCode;

/** Header-only tables that say "none": there were no complaints, offences and the like in a school year. */
final class Declarations {

    private final JdbcTemplate jdbc;
    private final long loadId;
    private final LoadRequest request;
    private final LoadNotes notes;
    private final Staging staging;
    private final boolean replaces;

    Declarations(
            JdbcTemplate jdbc, long loadId, LoadRequest request, LoadNotes notes, Staging staging, boolean replaces) {
        this.jdbc = jdbc;
        this.loadId = loadId;
        this.request = request;
        this.notes = notes;
        this.staging = staging;
        this.replaces = replaces;
    }

    private record Said(long sourceId, Dataset dataset, String file) {}

    /** Takes each for the year and the school of the request, or says why it says nothing. */
    void settle(SchoolsOfLoad schools, Closings closings) {
        jdbc.execute(
                "create temporary table declaration (source_id bigint, dataset text, of_school text) on commit drop");
        List<Said> all = jdbc.query(
                """
                select source_id, dataset, file_name from source_sheet
                where load_id = ? and says_none order by source_id
                """,
                (row, number) -> new Said(
                        row.getLong(1), DatasetCatalogue.bundled().dataset(row.getString(2)), row.getString(3)),
                loadId);
        all.forEach(said -> settle(said, schools, closings));
    }

    private void settle(Said said, SchoolsOfLoad schools, Closings closings) {
        if (request.year().isEmpty()) {
            notes.add(Note.about(said.file(), NoteCode.NONE_WITHOUT_YEAR));
        } else if (request.school().isEmpty() && schools.areSeveral()) {
            notes.add(Note.about(said.file(), NoteCode.NONE_WITHOUT_SCHOOL));
        } else {
            String school = request.school().orElseGet(schools::onlySchoolThereIs);
            settle(said, school, request.year().get(), closings);
        }
    }

    private void settle(Said said, String school, String year, Closings closings) {
        Map<String, String> place = Map.of("school", school, "year", year);
        boolean taken = staging.hasTable(said.dataset()) && closings.taken(said.dataset(), school, year) > 0;
        if (taken || !replaces && closings.inForce(said.dataset(), school, year) > 0) {
            notes.add(new Note(NoteCode.NONE_CONTRADICTED, said.file(), null, place));
            return;
        }
        if (replaces) {
            closings.collectAll(said.dataset(), school, year);
        }
        jdbc.update("insert into load_school (code) values (?) on conflict do nothing", school);
        jdbc.update(
                """
                insert into declaration
                select ?, ?, ? where not exists (
                    select from declared_none n join school c on c.school_id = n.school_id
                    where c.code = ? and n.dataset = ? and n.year = ?)
                """,
                said.sourceId(),
                said.dataset().name(),
                school,
                school,
                said.dataset().name(),
                year);
        notes.add(new Note(NoteCode.NONE_DECLARED, said.file(), null, place));
    }

    /** Stores what was said and is new, under the change number of the school. */
    void apply() {
        request.year().ifPresent(year -> jdbc.update("""
                insert into declared_none (school_id, dataset, year, since_change, source_id)
                select l.school_id, d.dataset, ?, l.change_no, min(d.source_id)
                from declaration d join load_school l on l.code = d.of_school
                group by l.school_id, d.dataset, l.change_no
                on conflict do nothing
                """, year));
    }
}
