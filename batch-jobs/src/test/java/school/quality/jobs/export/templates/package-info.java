/** Tests of the empty workbooks. */
@NullMarked
package school.quality.jobs.export.templates;

import org.jspecify.annotations.NullMarked;
