package school.quality.jobs.load;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test with a loading office of its own in which the little school is loaded. */
public abstract class LoadingTest {

    @TempDir
    protected Path folder;

    protected LoadingOffice office;

    @BeforeEach
    void openOffice() {
        office = new LoadingOffice(folder).withSchool();
    }

    @AfterEach
    void closeOffice() {
        office.close();
    }
}
