package school.quality.jobs.export.pages;

import java.util.List;

/**
 * A list behind a figure.
 *
 * @param all how many rows it has; more than {@code rows} where it is too long for a page
 */
public record ListPage(
        String code, String title, String about, List<String> columns, List<List<String>> rows, int all) {

    public ListPage {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
