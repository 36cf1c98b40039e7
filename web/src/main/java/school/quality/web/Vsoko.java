package school.quality.web;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import school.quality.jobs.desk.Desks;
import school.quality.web.program.Language;
import school.quality.web.program.Program;

/** The program VSOKO. What it is made of is listed, not searched for: a search costs more than a short command. */
@Configuration(proxyBeanMethods = false)
@Import(Desks.class)
public class Vsoko {

    /** Runs one command and ends with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(arguments, System.getenv(), screen(FileDescriptor.out), screen(FileDescriptor.err)));
    }

    /** One command from its arguments to its exit code. */
    static int run(String[] arguments, Map<String, String> environment, PrintWriter out, PrintWriter err) {
        var locale = Language.of(arguments, environment).locale();
        try (var program = new Program(Vsoko.class, environment, locale, out, err)) {
            return Commands.of(program, arguments).execute(arguments);
        }
    }

    /** Always UTF-8: what the computer is set to may not know Russian letters. */
    private static PrintWriter screen(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
