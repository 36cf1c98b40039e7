package school.quality.web;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test of commands on a desktop of its own. */
abstract class CommandTest {

    @TempDir
    Path folder;

    Desktop desktop;

    @BeforeEach
    void open() {
        desktop = new Desktop(folder);
    }

    @AfterEach
    void close() {
        desktop.close();
    }

    Called call(String line) {
        return desktop.call(line);
    }
}
