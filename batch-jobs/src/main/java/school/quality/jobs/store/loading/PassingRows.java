package school.quality.jobs.store.loading;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.dataset.Dataset;

/** Rows of one table: those of new schools go to where they stay, school after school. */
public final class PassingRows {

    /** Their rows are looked at one by one while a load is settled: who is known, what was said, where there is none. */
    private static final Set<String> STAGED = Set.of(
            "schools",
            "periods",
            "staff",
            "classes",
            "pupils",
            SheetEntryNotes.DATASET,
            "complaints",
            "offences",
            "injuries",
            "sanctions",
            "achievements");

    private final StoreLine line;
    private final Map<String, NewSchool> schools;
    private final Dataset dataset;
    private final long sourceId;
    private final String schema;
    private String code = "";
    private @Nullable PassingSchool passing;

    PassingRows(StoreLine line, Map<String, NewSchool> schools, Dataset dataset, long sourceId, String schema) {
        this.line = line;
        this.schools = schools;
        this.dataset = dataset;
        this.sourceId = sourceId;
        this.schema = schema;
    }

    /** Whether rows of a dataset can be stored before the load is settled. */
    public static boolean suit(Dataset dataset) {
        return !STAGED.contains(dataset.name());
    }

    /** Takes a row that is without fault as far as can be seen from it alone, if it is one of a new school. */
    boolean take(StagedRow row) {
        String school = row.school();
        if (row.faults() != null || row.key() == null || school == null) {
            return false;
        }
        if (!school.equals(code)) {
            begin(school);
        }
        if (passing == null) {
            return false;
        }
        passing.take(row);
        return true;
    }

    private void begin(String next) {
        finish();
        code = next;
        NewSchool school = schools.get(next);
        if (school != null && line.isFirstTable(school, dataset)) {
            passing = new PassingSchool(line, school, dataset, sourceId, schema);
        }
    }

    /** Sends what is left. */
    void finish() {
        if (passing != null) {
            passing.finish();
            passing = null;
        }
    }
}
