package school.quality.jobs.export.templates;

import java.util.List;

/** Where the templates learn of the datasets. */
interface TemplateSource {

    List<TemplateSheet> sheets();
}
