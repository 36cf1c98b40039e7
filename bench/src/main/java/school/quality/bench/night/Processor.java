package school.quality.bench.night;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Processor time of processes, as Linux tells it, in hundredths of a second. */
final class Processor {

    /** Places after the name of the process: its own time by the program and by the system, then that of ended children. */
    private static final int OWN = 11;

    private static final int CHILDREN = 13;
    private static final int END = 15;

    private Processor() {}

    /** What a process has used since it began; 0 once it has ended. */
    static long of(long process) {
        return sum(process, OWN, CHILDREN);
    }

    /** What all processes of a server have used since it began, those that have ended as well. */
    static long ofServer(long first) {
        long own = sum(first, OWN, END);
        return own
                + ProcessHandle.of(first).stream()
                        .flatMap(ProcessHandle::children)
                        .mapToLong(child -> of(child.pid()))
                        .sum();
    }

    private static long sum(long process, int from, int to) {
        try {
            String text = Files.readString(Path.of("/proc", Long.toString(process), "stat"));
            String[] words = text.substring(text.lastIndexOf(')') + 2).split(" ");
            long sum = 0;
            for (int place = from; place < to; place++) {
                sum += Long.parseLong(words[place]);
            }
            return sum;
        } catch (IOException ended) {
            return 0;
        }
    }
}
