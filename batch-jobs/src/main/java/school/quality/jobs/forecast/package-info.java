/**
 * What a figure may be next time, and how far such a guess was off before. The only room that reckons in binary floating
 * point: nothing that is a figure, points or money comes from here.
 */
@NullMarked
package school.quality.jobs.forecast;

import org.jspecify.annotations.NullMarked;
