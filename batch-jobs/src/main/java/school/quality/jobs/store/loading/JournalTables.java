package school.quality.jobs.store.loading;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reports of journals in staging, until it is known whose marks they hold. */
final class JournalTables {

    private final JdbcTemplate jdbc;

    JournalTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void create() {
        jdbc.execute("create unlogged table journal (source_id bigint, year text, class text)");
        jdbc.execute("""
                create unlogged table journal_pupil (
                    source_id bigint, place integer, source_row integer, full_name text)
                """);
        jdbc.execute("""
                create unlogged table journal_mark (
                    source_id bigint, place integer, source_row integer, part smallint, term text, subject text,
                    mark text)
                """);
    }

    void add(long sourceId, StagedReport report) {
        jdbc.update("insert into journal values (?, ?, ?)", sourceId, report.year(), report.className());
        List<Object[]> pupils = new ArrayList<>();
        List<Object[]> marks = new ArrayList<>();
        for (int place = 0; place < report.pupils().size(); place++) {
            StagedReport.Pupil pupil = report.pupils().get(place);
            pupils.add(new Object[] {sourceId, place, pupil.row(), pupil.fullName()});
            for (StagedReport.Mark mark : pupil.marks()) {
                marks.add(
                        new Object[] {sourceId, place, mark.row(), mark.part(), mark.term(), mark.subject(), mark.mark()
                        });
            }
        }
        jdbc.batchUpdate("insert into journal_pupil values (?, ?, ?, ?)", pupils);
        jdbc.batchUpdate("insert into journal_mark values (?, ?, ?, ?, ?, ?, ?)", marks);
    }

    /** The reports of the load, each with its pupils in order but without marks. */
    List<Journal> all() {
        return jdbc.query(
                """
                select j.source_id, j.year, j.class, f.file_name
                from journal j join source_sheet f on f.source_id = j.source_id order by j.source_id
                """,
                (row, number) -> new Journal(
                        row.getLong(1), row.getString(2), row.getString(3), row.getString(4), pupils(row.getLong(1))));
    }

    private List<StagedReport.Pupil> pupils(long sourceId) {
        return jdbc.query(
                "select full_name, source_row from journal_pupil where source_id = ? order by place",
                (row, number) -> new StagedReport.Pupil(row.getString(1), row.getInt(2), List.of()),
                sourceId);
    }

    List<String> terms(long sourceId) {
        return jdbc.queryForList(
                "select distinct term from journal_mark where source_id = ? order by term", String.class, sourceId);
    }

    List<GivenMark> marks(long sourceId) {
        return jdbc.query(
                """
                select place, source_row, part, term, subject, mark from journal_mark
                where source_id = ? order by source_row, part
                """,
                (row, number) -> new GivenMark(
                        row.getInt(1),
                        new StagedReport.Mark(
                                row.getString(5), row.getString(4), row.getString(6), row.getInt(2), row.getInt(3))),
                sourceId);
    }

    /** A report with the file it stands in. */
    record Journal(long sourceId, String year, String className, String file, List<StagedReport.Pupil> pupils) {

        /** The code of a period of the report's year: {@code 2024-25/Q1}. */
        String period(String term) {
            return StagedReport.period(year, term);
        }
    }

    /** A mark with the place of its pupil in the report. */
    record GivenMark(int pupil, StagedReport.Mark mark) {}
}
