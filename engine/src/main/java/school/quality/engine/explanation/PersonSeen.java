package school.quality.engine.explanation;

import org.jspecify.annotations.Nullable;

/**
 * A person of the staff register, as the run saw it.
 *
 * @param name null where names are not asked for
 */
public record PersonSeen(String staffId, @Nullable String name, String position, String category) {}
