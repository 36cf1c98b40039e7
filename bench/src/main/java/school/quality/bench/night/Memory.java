package school.quality.bench.night;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Memory of processes, as Linux tells it. */
final class Memory {

    private static final int KIB = 1024;

    private Memory() {}

    /** The most that a process has had in memory since it began, in bytes; 0 once it has ended. */
    static long peak(long process) {
        return status(process, "VmHWM:");
    }

    /** What all processes of the server have in memory: their own each, what they share once. */
    static long ofServer(long first) {
        long own = 0;
        long shared = 0;
        for (long process : family(first)) {
            own += status(process, "RssAnon:");
            shared = Math.max(shared, status(process, "RssShmem:"));
        }
        return own + shared;
    }

    private static long[] family(long first) {
        return Stream.concat(
                        ProcessHandle.of(first).stream(),
                        ProcessHandle.of(first).stream().flatMap(ProcessHandle::children))
                .mapToLong(ProcessHandle::pid)
                .toArray();
    }

    private static long status(long process, String name) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process), "status"))) {
            OptionalLong kib = lines.filter(line -> line.startsWith(name))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst();
            return kib.orElse(0) * KIB;
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }
}
