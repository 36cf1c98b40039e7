package school.quality.jobs.export;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lines above the table of a sheet. */
record Titles(Words words, Heading heading) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm");

    /** What it is; then of whom and of when, and which run computed it where that is told. */
    List<String> of(String what) {
        return of(what, "");
    }

    /** @param one school of several; empty for all of them */
    List<String> of(String what, String one) {
        return List.of(
                what,
                Stream.of(whom(one), run(), computed()).filter(Objects::nonNull).collect(Collectors.joining(", ")));
    }

    private String whom(String one) {
        return words.of("title.whom", one.isEmpty() ? schools() : one, heading.period());
    }

    private String schools() {
        return heading.severalSchools()
                ? words.of("title.schools", Integer.toString(heading.schools().size()))
                : String.join("", heading.schools());
    }

    private @Nullable String run() {
        return heading.run() == null
                ? null
                : words.of("title.run", heading.run().toString());
    }

    private @Nullable String computed() {
        return heading.computedAt() == null ? null : words.of("title.computed", MOMENT.format(heading.computedAt()));
    }
}
