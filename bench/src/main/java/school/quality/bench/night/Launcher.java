package school.quality.bench.night;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Starts the program as its user does, a process for each command, and watches what it takes. */
final class Launcher {

    /** Done; done with rejected rows. */
    private static final List<Integer> GOOD = List.of(0, 3);

    private static final Pattern HEAP_BEFORE = Pattern.compile("(\\d+)M->\\d+M\\(\\d+M\\)");
    private static final int MIB = 1 << 20;

    private final Path root;
    private final Path scratch;
    private final Server server;
    private final String memory;
    private int calls;

    /** @param memory what Java may take for its heap, for example {@code 512m} */
    Launcher(Path root, Path scratch, Server server, String memory) {
        this.root = root;
        this.scratch = scratch;
        this.server = server;
        this.memory = memory;
    }

    /** Runs a command of the program to its end; rows are those that it says or that the caller knows. */
    Line run(String what, long rows, int schools, String... command) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(root.resolve("vsoko").toString()));
        words.addAll(List.of(command));
        return watch(what, rows, schools, words);
    }

    /** Runs a class of this measurement in a virtual machine of its own, with the same memory. */
    Line runClass(String what, long rows, int schools, Class<?> main, String... words)
            throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(
                List.of("java", "-XX:+UseParallelGC", "-Xmx" + memory, "-cp", System.getProperty("java.class.path")));
        all.add(main.getName());
        all.addAll(List.of(words));
        return watch(what, rows, schools, all);
    }

    /** Starts a command of the program that works until it is ended. */
    Process start(String command) throws IOException {
        Path said = scratch.resolve("said-" + ++calls + ".txt");
        return builder(List.of(root.resolve("vsoko").toString(), command), said).start();
    }

    private ProcessBuilder builder(List<String> words, Path said) {
        ProcessBuilder builder =
                new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().putAll(server.environment());
        builder.environment().put("VSOKO_MEMORY", memory);
        builder.environment().put("VSOKO_LANG", "en");
        return builder;
    }

    private Line watch(String what, long rows, int schools, List<String> words)
            throws IOException, InterruptedException {
        Path said = scratch.resolve("said-" + ++calls + ".txt");
        Path collections = scratch.resolve("gc-" + calls + ".txt");
        ProcessBuilder builder = builder(words, said);
        builder.environment().put("JAVA_TOOL_OPTIONS", "-Xlog:gc:file=" + collections);
        long begin = System.nanoTime();
        Process process = builder.start();
        long java = 0;
        long postgres = 0;
        while (!process.waitFor(500, TimeUnit.MILLISECONDS)) {
            java = Math.max(java, Memory.peak(process.pid()));
            postgres = Math.max(
                    postgres,
                    server.process().isPresent()
                            ? Memory.ofServer(server.process().getAsLong())
                            : 0);
        }
        Duration time = Duration.ofNanos(System.nanoTime() - begin);
        if (!GOOD.contains(process.exitValue())) {
            throw new IllegalStateException(String.join(" ", words) + " failed, see " + said);
        }
        return new Line(
                what,
                rows,
                schools,
                time,
                OptionalLong.of(heap(collections)),
                OptionalLong.of(java),
                postgres == 0 ? OptionalLong.empty() : OptionalLong.of(postgres),
                OptionalLong.of(server.size()));
    }

    /** The fullest that the heap was when the collector looked. */
    private static long heap(Path collections) throws IOException {
        if (!Files.exists(collections)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(collections)) {
            return lines.map(HEAP_BEFORE::matcher)
                    .filter(Matcher::find)
                    .mapToLong(found -> Long.parseLong(found.group(1)) * MIB)
                    .max()
                    .orElse(0);
        }
    }
}
