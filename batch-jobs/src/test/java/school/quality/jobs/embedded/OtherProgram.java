package school.quality.jobs.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Another JVM that starts the server in a data folder, says so, and stays until somebody ends it. */
final class OtherProgram implements AutoCloseable {
    private final Process jvm;

    private OtherProgram(Process jvm) {
        this.jvm = jvm;
    }

    public static void main(String[] arguments) throws IOException {
        try {
            EmbeddedPostgres.start(Path.of(arguments[0]));
            System.out.println("started");
        } catch (DatabaseProblem problem) {
            System.out.println(problem.code());
        }
        System.in.read();
    }

    static OtherProgram in(Path home) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                java, "-cp", System.getProperty("java.class.path"), OtherProgram.class.getName(), home.toString());
        try {
            return new OtherProgram(
                    builder.redirectError(ProcessBuilder.Redirect.INHERIT).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** "started", or the code of the problem. */
    String says() {
        try {
            return new BufferedReader(new InputStreamReader(jvm.getInputStream(), StandardCharsets.UTF_8)).readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As kill -9 does. */
    void kill() {
        jvm.destroyForcibly().onExit().join();
    }

    /** Ends without closing its server. */
    void end() throws IOException {
        jvm.getOutputStream().close();
        jvm.onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
