/** The programme: its catalogue, its compiled rules, the settings of its method. */
@NullMarked
package school.quality.rules;

import org.jspecify.annotations.NullMarked;
