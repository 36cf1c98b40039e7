package school.quality.web.loads;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import school.quality.jobs.desk.Allowed;
import school.quality.jobs.store.access.Role;
import school.quality.web.access.Viewer;

/**
 * Which datasets are whose to load. Nobody but the administration loads what is credited to a teacher by name: that would be
 * the own points.
 */
final class OwnDatasets {

    private static final Map<Role, Set<String>> OWN = Map.of(
            Role.CLASS_TEACHER,
            Set.of(
                    "attendance",
                    "meals",
                    "activities",
                    "social_passport",
                    "offences",
                    "parent_bodies",
                    "demand",
                    "extra_programmes"),
            Role.MEDICAL_WORKER,
            Set.of("health", "health_measures", "injuries"),
            Role.PSYCHOLOGIST,
            Set.of("outcomes"));

    private OwnDatasets() {}

    static Allowed of(Viewer viewer) {
        return viewer.is(Role.DEPUTY_HEAD, Role.DIRECTOR) ? new Allowed.All() : new Allowed.Only(names(viewer));
    }

    private static Set<String> names(Viewer viewer) {
        return OWN.entrySet().stream()
                .filter(own -> viewer.is(own.getKey()))
                .flatMap(own -> own.getValue().stream())
                .collect(Collectors.toSet());
    }
}
