package school.quality.jobs.embedded;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import school.quality.jobs.embedded.DatabaseProblem.Code;

/** A command of the operating system, run without a shell and without the environment of the program. */
final class SystemCommand {
    // The kernel ends a child when the thread that started it ends, so this thread must live as long as the program.
    private static final ExecutorService PARENT = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "parent of the database server");
        thread.setDaemon(true);
        return thread;
    });

    private final ProcessBuilder builder;

    private SystemCommand(List<String> words) {
        builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", "/usr/sbin:/usr/bin:/sbin:/bin");
        builder.environment().put("LC_ALL", "C");
        builder.directory(new File("/"));
    }

    static SystemCommand of(String... words) {
        return new SystemCommand(List.of(words));
    }

    static SystemCommand of(ServerUser user, String... words) {
        var all = new ArrayList<>(user.prefix());
        all.addAll(List.of(words));
        return new SystemCommand(all);
    }

    /** What it said, and whether it succeeded. */
    record Outcome(int exit, String text) {
        boolean succeeded() {
            return exit == 0;
        }

        String line() {
            return text.strip();
        }
    }

    Outcome run() {
        try {
            var process = start();
            process.getOutputStream().close();
            var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.onExit().join().exitValue(), text);
        } catch (IOException e) {
            throw missing(e);
        }
    }

    /** Runs on beside the program, what it says goes to the end of the file. */
    Process startLogging(Path log) {
        builder.redirectOutput(Redirect.appendTo(log.toFile()));
        return start();
    }

    private Process start() {
        try {
            return CompletableFuture.supplyAsync(this::child, PARENT).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof DatabaseProblem problem ? problem : e;
        }
    }

    private Process child() {
        try {
            return builder.start();
        } catch (IOException e) {
            throw missing(e);
        }
    }

    private DatabaseProblem missing(IOException cause) {
        return new DatabaseProblem(cause, Code.NO_COMMAND, builder.command().get(0));
    }
}
