/** Rules over single rows instead of aggregated facts: what the rule book is measured against. */
@NullMarked
package school.quality.bench.raw;

import org.jspecify.annotations.NullMarked;
