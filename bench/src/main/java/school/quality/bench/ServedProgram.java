package school.quality.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import school.quality.jobs.Office;

/** The program as a process of its own, as a school starts it, on the database of the measurement. */
final class ServedProgram {

    private static final Pattern PASSWORD = Pattern.compile("password: (\\S+)");
    private static final Pattern READY = Pattern.compile("served at (http://localhost:\\d+)");

    private final Path root;
    private final Office office;
    private final Path home;

    ServedProgram(Path root, Office office) throws IOException {
        this.root = root;
        this.office = office;
        this.home = Files.createTempDirectory("vsoko-bench");
    }

    /** Opens an account of a teacher of the gymnasium; gives the password. */
    String teacherOfG1() throws IOException, InterruptedException {
        Process added = start(
                "user",
                "add",
                "teacher",
                "--name",
                "Teacher",
                "--school",
                "G1",
                "--staff",
                "0044",
                "--role",
                "TEACHER");
        String said = new String(added.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        added.waitFor();
        return found(PASSWORD, said);
    }

    /** Serves pages on any free port. */
    Pages serve() throws IOException {
        Process process = start("serve", "--port", "0", "--health-port", "0");
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder all = new StringBuilder();
        String line = said.readLine();
        while (line != null && !READY.matcher(line).find()) {
            all.append(line).append('\n');
            line = said.readLine();
        }
        return new Pages(process, found(READY, line == null ? all.toString() : line));
    }

    /** The pages while they are served. */
    record Pages(Process process, String address) implements AutoCloseable {
        @Override
        public void close() {
            process.destroy();
        }
    }

    private Process start(String... command) throws IOException {
        List<String> words = new ArrayList<>(List.of(root.resolve("vsoko").toString()));
        words.addAll(List.of(command));
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().put("VSOKO_LANG", "en");
        builder.environment().put("VSOKO_HOME", home.toString());
        builder.environment().put("VSOKO_DB_URL", office.database().url());
        builder.environment()
                .put("VSOKO_DB_USER", String.valueOf(office.database().user()));
        builder.environment()
                .put("VSOKO_DB_PASSWORD", String.valueOf(office.database().password()));
        return builder.start();
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException(text);
        }
        return matcher.group(1);
    }
}
