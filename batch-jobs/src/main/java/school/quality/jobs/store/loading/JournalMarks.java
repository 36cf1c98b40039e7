package school.quality.jobs.store.loading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

    private final JdbcTemplate jdbc;
    private final Staging staging;
    private final JournalTables journals;
    private final ClassRoll roll;
    private final String school;

    JournalMarks(JdbcTemplate jdbc, Staging staging, String school) {
        this.jdbc = jdbc;
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
        Set<Integer> told = new HashSet<>();
        try (RowCopy copy = staging.copy(MARKS, journal.sourceId())) {
            for (GivenMark given : marks) {
                copy.write(row(journal, given, numbers.get(given.pupil()), told));
            }
            copy.finish();
        }
        numberRejected(journal, numbers);
    }

    /** Where a mark itself was at fault, the number takes the place of the name as soon as it is found. */
    private void numberRejected(Journal journal, List<List<String>> numbers) {
        Map<String, String> known = new TreeMap<>();
        for (int place = 0; place < numbers.size(); place++) {
            if (numbers.get(place).size() == 1) {
                known.put(
                        journal.pupils().get(place).fullName(),
                        numbers.get(place).get(0));
            }
        }
        jdbc.update(
                """
                update marks m set cells = (m.cells::jsonb || jsonb_build_object('pupil_id', known.number))::text
                from unnest(?, ?) known (name, number)
                where m.source_id = ? and m.rejected and m.cells::jsonb ->> 'pupil_id' = known.name
                """, known.keySet().toArray(String[]::new), known.values().toArray(String[]::new), journal.sourceId());
    }

    /** @param told the pupils of whom a mark was rejected before for want of a number */
    private StagedRow row(Journal journal, GivenMark given, List<String> numbers, Set<Integer> told) {
        StagedReport.Mark mark = given.mark();
        String number = numbers.size() == 1 ? numbers.get(0) : null;
        List<@Nullable String> values =
                Arrays.asList(journal.period(mark.term()), number, mark.subject(), mark.mark(), null);
        StagedRow row = DerivedRow.of(MARKS, school, mark.row(), mark.part(), values);
        return number == null ? nameless(row, journal, given, numbers, !told.add(given.pupil())) : row;
    }

    private StagedRow nameless(StagedRow row, Journal journal, GivenMark given, List<String> numbers, boolean again) {
        FaultCode code = numbers.isEmpty() ? FaultCode.NAME_UNKNOWN : FaultCode.NAME_OF_TWO;
        Map<String, String> details = new TreeMap<>(Map.of("class", journal.className(), "year", journal.year()));
        if (again) {
            details.put(LoadReports.AGAIN, "yes");
        }
        Map<String, Object> fault = Map.of("code", code.number(), "column_name", PUPIL, "details", details);
        List<@Nullable String> shown = new ArrayList<>(row.values());
        shown.set(1, journal.pupils().get(given.pupil()).fullName());
        return new StagedRow(
                row.number(),
                row.part(),
                school,
                null,
                row.hash(),
                DerivedRow.cells(MARKS, school, shown),
                Json.of(List.of(fault)),
                row.values());
    }
}
