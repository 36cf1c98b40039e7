@NullMarked
package school.quality.engine.rehearsal;

import org.jspecify.annotations.NullMarked;
