/** What a commission should see before it decides: values close to a border, places that hang on little, doubled claims. */
@NullMarked
package school.quality.jobs.review;

import org.jspecify.annotations.NullMarked;
