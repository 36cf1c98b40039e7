package school.quality.jobs.store.loading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.jobs.dataset.Dataset;
import school.quality.jobs.dataset.DatasetCatalogue;
import school.quality.jobs.fault.FaultCode;
import school.quality.jobs.store.loading.JournalTables.GivenMark;
import school.quality.jobs.store.loading.JournalTables.Journal;

/**
 * Makes rows of {@code marks} of a journal's marks by finding the pupils whom it names. A name that is nobody's or that
 * two bear is kept with the rejected row in the place of the number, and nowhere else.
 */
final class JournalMarks {

    private static final Dataset MARKS = DatasetCatalogue.bundled().dataset("marks");
    private static final String PUPIL = "pupil_id";

    private final Staging staging;
    private final JournalTables journals;
    private final ClassRoll roll;
    private final String school;

    JournalMarks(JdbcTemplate jdbc, Staging staging, String school) {
        this.staging = staging;
        this.journals = new JournalTables(jdbc);
        this.roll = new ClassRoll(jdbc);
        this.school = school;
    }

    void stage(Journal journal, boolean pupilsLoaded) {
        List<ClassRoll.Member> members = roll.of(school, journal.year(), journal.className(), pupilsLoaded);
        List<List<String>> numbers = journal.pupils().stream()
                .map(pupil -> ClassRoll.bearing(members, PupilName.of(pupil.fullName())))
                .toList();
        List<GivenMark> marks = journals.marks(journal.sourceId());
        try (RowCopy copy = staging.copy(MARKS, journal.sourceId())) {
            for (GivenMark given : marks) {
                copy.write(row(journal, given, numbers.get(given.pupil())));
            }
            copy.finish();
        }
    }

    private StagedRow row(Journal journal, GivenMark given, List<String> numbers) {
        StagedReport.Mark mark = given.mark();
        String number = numbers.size() == 1 ? numbers.get(0) : null;
        List<@Nullable String> values =
                Arrays.asList(journal.period(mark.term()), number, mark.subject(), mark.mark(), null);
        StagedRow row = DerivedRow.of(MARKS, school, mark.row(), mark.part(), values);
        return number == null ? nameless(row, journal, given, numbers) : row;
    }

    private StagedRow nameless(StagedRow row, Journal journal, GivenMark given, List<String> numbers) {
        FaultCode code = numbers.isEmpty() ? FaultCode.NAME_UNKNOWN : FaultCode.NAME_OF_TWO;
        Map<String, Object> fault = Map.of(
                "code",
                code.number(),
                "column_name",
                PUPIL,
                "details",
                Map.of("class", journal.className(), "year", journal.year()));
        List<@Nullable String> shown = new ArrayList<>(row.values());
        shown.set(1, journal.pupils().get(given.pupil()).fullName());
        return new StagedRow(
                row.number(),
                row.part(),
                school,
                null,
                row.hash(),
                true,
                DerivedRow.cells(MARKS, school, shown),
                Json.of(List.of(fault)),
                row.values());
    }
}
