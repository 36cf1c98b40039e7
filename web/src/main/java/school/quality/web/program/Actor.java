package school.quality.web.program;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who gives a command, for the journal: as named, else the user of the operating system. */
public final class Actor {
    @Option(names = "--by", paramLabel = "USER", descriptionKey = "actor")
    @Nullable
    String by;

    /** Empty where nobody can be told. */
    public Optional<String> name() {
        return named(by);
    }

    /** The same where the command has an option of its own for who acts. */
    public static Optional<String> named(@Nullable String by) {
        return Optional.ofNullable(by)
                .or(() -> Optional.ofNullable(System.getProperty("user.name")))
                .map(String::strip)
                .filter(name -> !name.isEmpty());
    }
}
