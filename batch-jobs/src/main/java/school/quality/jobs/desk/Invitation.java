package school.quality.jobs.desk;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.store.access.Role;

/**
 * Somebody who is to be let in to a school.
 *
 * @param login by which they sign in
 * @param name as people call them; of no matter where the account is known already
 * @param school code
 * @param staffId null where it is nobody of the staff
 */
public record Invitation(
        String login, String name, String school, @Nullable String staffId, Set<Role> roles) {

    public Invitation {
        roles = Set.copyOf(roles);
    }
}
