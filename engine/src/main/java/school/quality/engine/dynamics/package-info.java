/** Dynamics: what a figure is compared with, and where it moved. */
@NullMarked
package school.quality.engine.dynamics;

import org.jspecify.annotations.NullMarked;
