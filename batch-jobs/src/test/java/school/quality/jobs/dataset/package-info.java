/** The bundled table of datasets, tested as schools write its names. */
@NullMarked
package school.quality.jobs.dataset;

import org.jspecify.annotations.NullMarked;
