/** The main job from end to end on the bundled gymnasium. */
@NullMarked
package school.quality.web.demo;

import org.jspecify.annotations.NullMarked;
