package school.quality.web;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test of commands on a desktop of its own, whose database is a copy of the one prepared once for all tests of its class. */
abstract class CommandTest {

    @TempDir
    Path folder;

    private static @Nullable Desktop prepared;

    Desktop desktop;

    @BeforeEach
    void open() {
        if (prepared == null) {
            desktop = new Desktop(folder);
            prepare();
            prepared = desktop;
        }
        desktop = prepared.copy(folder);
    }

    /** The commands with which every test of the class begins; what they leave in the database stays, nothing else does. */
    void prepare() {}

    @AfterEach
    void close() {
        desktop.close();
    }

    @AfterAll
    static void closePrepared() {
        if (prepared != null) {
            prepared.close();
            prepared = null;
        }
    }

    Called call(String line) {
        return desktop.call(line);
    }
}
