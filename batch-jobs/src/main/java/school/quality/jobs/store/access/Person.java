package school.quality.jobs.store.access;

import java.time.LocalDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may sign in to a school.
 *
 * @param staffId null where it is nobody of the staff
 * @param signedInAt last time; null if never, or long ago
 * @param ofThisSchoolOnly whether the account is nobody in other schools, so that this school may close it
 */
public record Person(
        Account account,
        @Nullable String staffId,
        Set<Role> roles,
        @Nullable LocalDateTime signedInAt,
        boolean ofThisSchoolOnly) {

    public Person {
        roles = Set.copyOf(roles);
    }
}
