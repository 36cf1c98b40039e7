package school.quality.jobs.store.loading;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.jobs.dataset.Dataset;
import school.quality.jobs.fault.Note;
import school.quality.jobs.fault.NoteCode;
import school.quality.jobs.store.loading.JournalTables.Journal;

/** The journal reports of a load while it is settled. */
final class Journals {

    private final JdbcTemplate jdbc;
    private final Staging staging;
    private final long loadId;
    private final String school;
    private final LoadNotes notes;
    private final JournalTables tables;

    Journals(JdbcTemplate jdbc, Staging staging, long loadId, String school, LoadNotes notes) {
        this.jdbc = jdbc;
        this.staging = staging;
        this.loadId = loadId;
        this.school = school;
        this.notes = notes;
        this.tables = new JournalTables(jdbc);
    }

    /** Stages what the reports name and the school does not know yet. */
    void register(UsualTerms terms, List<Dataset> loaded) {
        Registration registration = new Registration(jdbc, staging, loadId, school, terms);
        tables.all().forEach(journal -> registration.register(journal, tables.terms(journal.sourceId()), loaded));
    }

    /** Stages the marks of all reports whose class is known; answers whether there are any. */
    boolean stageMarks(boolean pupilsLoaded) {
        JournalMarks marks = new JournalMarks(jdbc, staging, school);
        int staged = 0;
        for (Journal journal : tables.all()) {
            if (isClassKnown(journal)) {
                marks.stage(journal, pupilsLoaded);
                note(journal, NoteCode.JOURNAL_READ);
                staged++;
            } else {
                refuse(journal);
            }
        }
        return staged > 0;
    }

    private boolean isClassKnown(Journal journal) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select from known_classes where of_school = ? and \"year\" = ? and id = ?)",
                Boolean.class,
                school,
                journal.year(),
                journal.className()));
    }

    private void refuse(Journal journal) {
        note(journal, NoteCode.JOURNAL_NOT_KNOWN);
        staging.forget(journal.sourceId());
    }

    private void note(Journal journal, NoteCode code) {
        Map<String, String> details = Map.of(
                "class",
                journal.className(),
                "year",
                journal.year(),
                "pupils",
                Integer.toString(journal.pupils().size()));
        notes.add(new Note(code, journal.file(), null, details));
    }
}
