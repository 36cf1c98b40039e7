/** From files to versioned rows: recognise, check each row, stage, settle; driven by the bundled table of datasets. */
@NullMarked
package school.quality.jobs.load;

import org.jspecify.annotations.NullMarked;
