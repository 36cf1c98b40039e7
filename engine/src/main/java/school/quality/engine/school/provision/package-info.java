/** What the school has and how it meets the rules: equipment, books, checklists, bodies of parents. */
@NullMarked
package school.quality.engine.school.provision;

import org.jspecify.annotations.NullMarked;
