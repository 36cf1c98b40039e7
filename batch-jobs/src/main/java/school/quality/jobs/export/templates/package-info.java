/** Empty workbooks for schools to fill in, drawn up from the table of datasets. */
@NullMarked
package school.quality.jobs.export.templates;

import org.jspecify.annotations.NullMarked;
