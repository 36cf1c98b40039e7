package school.quality.jobs.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import school.quality.jobs.Office;
import school.quality.jobs.SmallSchool;
import school.quality.jobs.store.loading.LoadReport;

/** A test with an office of its own: a copy of the one that was prepared once for all tests of its class. */
abstract class DeskTest {

    @TempDir
    Path folder;

    private static @Nullable Office prepared;

    Office office;

    @BeforeEach
    void open() {
        if (prepared == null) {
            office = new Office();
            prepare();
            prepared = office;
        }
        office = prepared.copy();
    }

    /** What every test of the class begins with in its office; done once, and not to be remembered outside the office. */
    void prepare() {}

    @AfterEach
    void close() {
        office.close();
    }

    @AfterAll
    static void closePrepared() {
        if (prepared != null) {
            prepared.close();
            prepared = null;
        }
    }

    void loadSchools(String... schools) {
        taken(office.load(SmallSchool.write(folder.resolve("files"), schools)));
    }

    /** Loads further rows of the schools. */
    void load(String dataset, String rows, String... schools) {
        taken(office.load(SmallSchool.writeRows(folder.resolve("more"), dataset, rows, schools)));
    }

    static RunRequest year(String... schools) {
        return new RunRequest(SmallSchool.YEAR, List.of(schools), Optional.empty());
    }

    /** Also the schools of which nothing has changed. */
    static RunRequest yearAnew() {
        return new RunRequest(SmallSchool.YEAR, List.of(), Optional.empty(), Optional.empty(), true);
    }

    static RunRequest yearBy(String regulation) {
        return new RunRequest(SmallSchool.YEAR, List.of(), Optional.of(regulation));
    }

    private static void taken(LoadReport report) {
        if (!report.firstFaults().isEmpty() || !report.notes().isEmpty()) {
            throw new IllegalStateException(report.toString());
        }
    }
}
