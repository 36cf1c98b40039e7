package school.quality.jobs.store.loading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.engine.period.AcademicYear;
import school.quality.jobs.dataset.Dataset;
import school.quality.jobs.dataset.DatasetCatalogue;
import school.quality.jobs.store.loading.JournalTables.Journal;

/** Stages what a journal report names and the school does not know yet: the periods of its year, the class, its pupils. */
final class Registration {

    private static final Pattern GRADE = Pattern.compile("(1[01]|[1-9])(?!\\d).*");

    private final JdbcTemplate jdbc;
    private final Staging staging;
    private final long loadId;
    private final String school;
    private final UsualTerms terms;
    private final ClassRoll roll;
    private final Set<String> tables = new HashSet<>();

    Registration(JdbcTemplate jdbc, Staging staging, long loadId, String school, UsualTerms terms) {
        this.jdbc = jdbc;
        this.staging = staging;
        this.loadId = loadId;
        this.school = school;
        this.terms = terms;
        this.roll = new ClassRoll(jdbc);
    }

    /** @param loaded the datasets of which the load has rows of its own */
    void register(Journal journal, List<String> named, List<Dataset> loaded) {
        loaded.forEach(dataset -> tables.add(dataset.name()));
        Matcher grade = GRADE.matcher(journal.className());
        if (!grade.matches()) {
            return;
        }
        stage(journal, "periods", copy -> periods(journal, named, copy));
        stage(journal, "classes", copy -> classes(journal, grade.group(1), copy));
        stage(journal, "pupils", copy -> pupils(journal, copy));
    }

    private void periods(Journal journal, List<String> named, Consumer<StagedRow> copy) {
        AcademicYear year = new AcademicYear(journal.year());
        for (UsualTerms.Term term : terms.around(named)) {
            if (isNew("periods", "period", journal.period(term.name()), journal.year())) {
                copy.accept(row(
                        "periods",
                        1,
                        terms.terms().indexOf(term),
                        journal.period(term.name()),
                        journal.year(),
                        term.kind().name(),
                        term.startsOn(year).toString(),
                        term.endsOn(year).toString(),
                        null));
            }
        }
    }

    private void classes(Journal journal, String grade, Consumer<StagedRow> copy) {
        if (isNew("classes", "class", journal.className(), journal.year())) {
            copy.accept(row("classes", 1, 0, journal.year(), journal.className(), grade, null, null));
        }
    }

    private void pupils(Journal journal, Consumer<StagedRow> copy) {
        List<ClassRoll.Member> members =
                roll.of(school, journal.year(), journal.className(), tables.contains("pupils"));
        PupilNumbers numbers = new PupilNumbers(journal.className(), members);
        String enrolled = new AcademicYear(journal.year()).firstDay().toString();
        for (int place = 0; place < journal.pupils().size(); place++) {
            StagedReport.Pupil pupil = journal.pupils().get(place);
            if (ClassRoll.bearing(members, PupilName.of(pupil.fullName())).isEmpty()) {
                copy.accept(registered(journal, pupil, numbers.next(place + 1), enrolled));
            }
        }
    }

    private StagedRow registered(Journal journal, StagedReport.Pupil pupil, String number, String enrolled) {
        String[] name = pupil.fullName().split("\\s+", 2);
        Dataset dataset = DatasetCatalogue.bundled().dataset("pupils");
        List<@Nullable String> values = new ArrayList<>();
        dataset.columns()
                .forEach(column -> values.add(
                        switch (column.name()) {
                            case "year" -> journal.year();
                            case "pupil_id" -> number;
                            case "enrolled_on" -> enrolled;
                            case "last_name" -> name[0];
                            case "first_name" -> name.length > 1 ? name[1] : null;
                            case "class" -> journal.className();
                            default -> null;
                        }));
        return DerivedRow.of(dataset, school, pupil.row(), 0, values);
    }

    private StagedRow row(String dataset, int number, int part, @Nullable String... values) {
        return DerivedRow.of(DatasetCatalogue.bundled().dataset(dataset), school, number, part, Arrays.asList(values));
    }

    /** Whether neither the load nor the database has the period or class. */
    private boolean isNew(String table, String column, String id, String year) {
        String stored = """
                select exists (
                    select from data.%1$s d join school c on c.school_id = d.school_id
                    where c.code = ? and d.%2$s = ? and (d."year" = ? or '%1$s' = 'periods') and d.until_change is null)
                """.formatted(table, column);
        String brought =
                " or exists (select from %1$s where of_school = ? and %2$s = ? and (\"year\" = ? or '%1$s' = 'periods') and not rejected)"
                        .formatted(table, column);
        boolean both = tables.contains(table);
        Object[] once = {school, id, year};
        Object[] twice = {school, id, year, school, id, year};
        return Boolean.FALSE.equals(
                jdbc.queryForObject(both ? stored + brought : stored, Boolean.class, both ? twice : once));
    }

    private void stage(Journal journal, String table, Consumer<Consumer<StagedRow>> rows) {
        List<StagedRow> staged = new ArrayList<>();
        rows.accept(staged::add);
        if (!staged.isEmpty()) {
            Dataset dataset = DatasetCatalogue.bundled().dataset(table);
            long sourceId = addSource(journal, table, staged.size());
            try (RowCopy copy = staging.copy(dataset, sourceId)) {
                staged.forEach(copy::write);
                copy.finish();
            }
            tables.add(table);
            if (table.equals("pupils")) {
                jdbc.update("update pupils set registered = true where source_id = ?", sourceId);
            }
        }
    }

    private long addSource(Journal journal, String table, int rows) {
        return Optional.ofNullable(jdbc.queryForObject("""
                        insert into source_sheet (load_id, file_name, sha256, sheet, dataset, rows_read)
                        select load_id, file_name, sha256, sheet, ?, ? from source_sheet
                        where source_id = ? and load_id = ?
                        returning source_id
                        """, Long.class, table, rows, journal.sourceId(), loadId))
                .orElseThrow();
    }
}
