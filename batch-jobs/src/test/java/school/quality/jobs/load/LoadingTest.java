package school.quality.jobs.load;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test with a loading office of its own: a copy of one in which the little school was loaded, once for all tests of the class. */
public abstract class LoadingTest {

    @TempDir
    protected Path folder;

    private static @Nullable LoadingOffice loaded;

    protected LoadingOffice office;

    @BeforeEach
    void openOffice() {
        if (loaded == null) {
            office = new LoadingOffice(folder);
            loaded = office.withSchool();
        }
        office = loaded.copy(folder);
    }

    @AfterEach
    void closeOffice() {
        office.close();
    }

    @AfterAll
    static void closeLoaded() {
        if (loaded != null) {
            loaded.close();
            loaded = null;
        }
    }
}
