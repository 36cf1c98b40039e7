package school.quality.web;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;

/** One call of the command line: its exit code and what it said. */
record Called(int exit, String out, String err) {
    static Called with(String line) {
        return with(Map.of(), line);
    }

    static Called with(Map<String, String> environment, String line) {
        var out = new StringWriter();
        var err = new StringWriter();
        var arguments = line.isEmpty() ? new String[0] : line.split(" ");
        int exit = Vsoko.run(arguments, environment, new PrintWriter(out, true), new PrintWriter(err, true));
        return new Called(exit, out.toString(), err.toString());
    }
}
