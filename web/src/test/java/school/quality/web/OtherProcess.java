package school.quality.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** The program in a process of its own, as a user starts it, so that it can be killed. */
record OtherProcess(Process process) implements AutoCloseable {

    private static final int KILLED = 128 + 9;

    static OtherProcess of(Map<String, String> environment, String... arguments) {
        return telling(ProcessBuilder.Redirect.DISCARD, environment, arguments);
    }

    /** What it says goes there. */
    static OtherProcess telling(ProcessBuilder.Redirect out, Map<String, String> environment, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Vsoko.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        builder.redirectOutput(out).redirectError(ProcessBuilder.Redirect.INHERIT);
        try {
            return new OtherProcess(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for a moment of its work and ends it as kill -9 does; false where it had ended before. */
    boolean killWhen(BooleanSupplier moment) throws InterruptedException {
        while (process.isAlive() && !moment.getAsBoolean()) {
            Thread.sleep(2);
        }
        process.destroyForcibly().waitFor();
        return process.exitValue() == KILLED;
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
