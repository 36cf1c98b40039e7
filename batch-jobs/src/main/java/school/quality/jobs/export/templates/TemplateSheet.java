package school.quality.jobs.export.templates;

import java.util.List;

/** A dataset as a sheet to fill in. */
record TemplateSheet(String dataset, String name, List<TemplateColumn> columns) {}
