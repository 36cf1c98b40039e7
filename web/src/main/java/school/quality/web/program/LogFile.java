package school.quality.web.program;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Where the program writes down what is of no use on the screen; only its owner reads it. */
record LogFile(Path file) {
    static LogFile in(Path home) {
        return new LogFile(home.toAbsolutePath().resolve("logs").resolve("vsoko.log"));
    }

    void makeFolder() {
        PrivateFolder.make(file.getParent());
    }

    /** Without the logging system, because that may not be there yet. */
    void write(Throwable failure) {
        var trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        try {
            makeFolder();
            Files.writeString(file, trace.toString(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
