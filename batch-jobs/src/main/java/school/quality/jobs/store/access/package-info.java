/** Who may sign in and what they may see: accounts, roles, tokens, and the scope in which rows are read. */
@NullMarked
package school.quality.jobs.store.access;

import org.jspecify.annotations.NullMarked;
