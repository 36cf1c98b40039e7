/** What tests of several rooms share: a fresh database. */
@NullMarked
package school.quality.jobs;

import org.jspecify.annotations.NullMarked;
