package school.quality.jobs.export.templates;

import java.util.List;

/** A dataset as a sheet to fill in. */
record TemplateSheet(String dataset, String name, List<TemplateColumn> columns) {

    TemplateColumn column(String columnName) {
        return columns.get(place(columnName));
    }

    /** Where a column stands, counted from 0. */
    int place(String columnName) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(columnName)) {
                return i;
            }
        }
        throw new IllegalArgumentException(dataset + " has no column " + columnName);
    }
}
