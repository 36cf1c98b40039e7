package school.quality.jobs.export;

import java.util.List;
import java.util.stream.Stream;

/**
 * A column of a report.
 *
 * @param width in characters; longer text goes on in a further line of its cell
 */
record ReportColumn(String header, int width) {

    /** Columns by name and width, for example {@code category:20 scope:16}. */
    static List<ReportColumn> of(Words words, String namesAndWidths) {
        return Stream.of(namesAndWidths.split(" "))
                .map(column -> column.split(":"))
                .map(column -> new ReportColumn(header(words, column[0]), Integer.parseInt(column[1])))
                .toList();
    }

    /** English tables have names of fields for headers; people read words. */
    private static String header(Words words, String name) {
        return words.find("header." + name).orElseGet(() -> words.of("column." + name));
    }
}
