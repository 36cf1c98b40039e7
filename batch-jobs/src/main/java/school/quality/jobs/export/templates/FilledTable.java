package school.quality.jobs.export.templates;

import java.util.List;

/**
 * A sheet that is handed out with its contents.
 *
 * @param name    its name in the bundled table
 * @param columns names of its columns in the order in which they are to stand
 * @param rows    cells in that order
 */
public record FilledTable(String name, List<String> columns, List<List<FilledCell>> rows) {}
