package school.quality.jobs.store.access;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is in one school.
 *
 * @param school code
 * @param schoolName as the school calls itself; the code where it has not said
 * @param staffId null where it is nobody of the staff
 * @param unions method unions whose sheets the person reviews in some period
 */
public record Membership(
        int schoolId,
        String school,
        String schoolName,
        @Nullable String staffId,
        Set<Role> roles,
        List<String> unions) {

    public Membership {
        roles = Set.copyOf(roles);
        unions = List.copyOf(unions);
    }
}
