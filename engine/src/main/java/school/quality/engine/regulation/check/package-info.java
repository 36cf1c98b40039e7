/** What is checked of a regulation before it is published, and where in it a finding stands. */
@NullMarked
package school.quality.engine.regulation.check;

import org.jspecify.annotations.NullMarked;
