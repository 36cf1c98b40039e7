/** Whole kopecks and how they are shared out. */
@NullMarked
package school.quality.engine.money;

import org.jspecify.annotations.NullMarked;
