package school.quality.jobs.store.loading;

import static school.quality.jobs.store.loading.Sql.quoted;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.jobs.dataset.Dataset;
import school.quality.jobs.dataset.DatasetCatalogue;
import school.quality.jobs.fault.Note;
import school.quality.jobs.fault.NoteCode;

/**
 * Settles what became of the staged rows of a load and merges those that are taken, all or nothing, within the caller's
 * transaction. A rehearsal stops before the merge.
 */
public final class Settlement {

    private static final Dataset PUPILS = DatasetCatalogue.bundled().dataset("pupils");

    private final UsualTerms terms;
    private final JdbcTemplate jdbc;
    private final long loadId;
    private final LoadRequest request;
    private final Staging staging;
    private final LoadNotes notes;
    private final List<String> refused;
    private final Set<Dataset> fresh = new HashSet<>();

    /** @param terms when terms begin and end that a journal report brings with it */
    public Settlement(DataSource database, long loadId, LoadRequest request, UsualTerms terms) {
        this.terms = terms;
        this.jdbc = new JdbcTemplate(database);
        this.loadId = loadId;
        this.request = request;
        this.staging = new Staging(database, loadId);
        this.notes = new LoadNotes(jdbc, loadId);
        this.refused = notes.refusedFiles();
    }

    /** @param newSchools of which rows were stored before, in this transaction */
    public void run(List<NewSchool> newSchools) {
        staging.enter();
        new NewSchools(jdbc).list(newSchools);
        new TakenBack(jdbc).removeGivenUp();
        if (request.replace()) {
            refused.forEach(file -> notes.add(Note.about(file, NoteCode.NOTHING_REPLACED)));
        }
        SchoolsOfLoad schools = new SchoolsOfLoad(jdbc);
        schools.settle(request.school());
        Closings closings = new Closings(jdbc, request.year());
        String unnamed = schools.unnamed(request.school());
        Journals journals = new Journals(jdbc, staging, loadId, unnamed, notes);
        if (request.register()) {
            journals.register(terms, datasetsWithRows());
        }
        Tally tally = new Tally(jdbc);
        RowChecks checks = new RowChecks(jdbc, unnamed);
        check(new ArrayList<>(datasetsWithRows()), checks, journals, closings, tally);
        Declarations declarations = new Declarations(jdbc, loadId, request, notes, staging, replaces());
        declarations.settle(schools, closings);
        tally.publish(loadId);
        if (request.dryRun()) {
            new ClosingNotes(jdbc, loadId, notes).list();
        } else {
            merge(tally, declarations);
        }
        staging.drop();
    }

    /** Rows that a refused file may hold are not closed for being missing. */
    private boolean replaces() {
        return request.replace() && refused.isEmpty();
    }

    /** In the order of references, so that a row that refers to a rejected row is rejected too. */
    private void check(List<Dataset> loaded, RowChecks checks, Journals journals, Closings closings, Tally tally) {
        KnownRows known = new KnownRows(jdbc);
        Freshness freshness = new Freshness(jdbc);
        TakenBack takenBack = new TakenBack(jdbc);
        for (Dataset dataset : inOrderOfReferences()) {
            if (dataset.name().equals("marks")
                    && journals.stageMarks(staging.hasTable(PUPILS))
                    && !loaded.contains(dataset)) {
                loaded.add(dataset);
            }
            if (loaded.contains(dataset)) {
                takenBack.settle(dataset);
                jdbc.execute("analyze " + quoted(dataset.name()));
                checks.check(dataset);
                new SheetEntryNotes(jdbc, loadId).list(dataset);
                if (replaces()) {
                    closings.collect(dataset);
                }
                if (dataset.equals(PUPILS)) {
                    addNew(loaded, new PupilsTakenOver(jdbc, staging).settle());
                }
                if (freshness.isFresh(dataset)) {
                    fresh.add(dataset);
                }
                tally.count(dataset, fresh.contains(dataset));
                tally.countPassed(dataset);
            }
            Register.of(dataset).ifPresent(register -> {
                known.collect(register, loaded.contains(dataset));
                takenBack.lookUp(register);
            });
        }
    }

    private static void addNew(List<Dataset> loaded, List<Dataset> more) {
        more.stream().filter(dataset -> !loaded.contains(dataset)).forEach(loaded::add);
    }

    private void merge(Tally tally, Declarations declarations) {
        Merge merge = new Merge(jdbc);
        merge.number(loadId);
        inOrderOfReferences().stream()
                .filter(dataset -> tally.changes(dataset) || tally.closes(dataset))
                .forEach(dataset -> merge.apply(dataset, fresh.contains(dataset)));
        declarations.apply();
        new LoadEntries(jdbc).enter(loadId);
    }

    private List<Dataset> datasetsWithRows() {
        List<String> names = jdbc.queryForList(
                "select distinct dataset from source_sheet where load_id = ? and rows_read > 0", String.class, loadId);
        return inOrderOfReferences().stream()
                .filter(dataset -> names.contains(dataset.name()) && staging.hasTable(dataset))
                .toList();
    }

    private static List<Dataset> inOrderOfReferences() {
        List<String> first = Register.firstSettled();
        DatasetCatalogue catalogue = DatasetCatalogue.bundled();
        return Stream.concat(
                        first.stream().map(catalogue::dataset),
                        catalogue.datasets().stream().filter(dataset -> !first.contains(dataset.name())))
                .toList();
    }
}
