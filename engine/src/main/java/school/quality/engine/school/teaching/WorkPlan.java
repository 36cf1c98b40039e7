package school.quality.engine.school.teaching;

import java.util.Optional;

/**
 * The plan of individual work with a pupil in a subject.
 *
 * @param group HIGH for highly, LOW for weakly motivated pupils
 * @param mark of the pupil in the subject in the period, where it is a figure
 * @param markBefore in the base period (formulas, section 5)
 */
public record WorkPlan(
        String subject,
        String group,
        String staffId,
        boolean done,
        Optional<Integer> mark,
        Optional<Integer> markBefore) {

    boolean in(String wanted) {
        return wanted.equals("ALL") || group.equals(wanted);
    }

    boolean comparable() {
        return mark.isPresent() && markBefore.isPresent();
    }

    boolean progressed() {
        return comparable() && mark.orElseThrow() > markBefore.orElseThrow();
    }
}
