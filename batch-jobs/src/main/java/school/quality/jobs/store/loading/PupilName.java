package school.quality.jobs.store.loading;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A pupil's name as two sources can share it. A journal knows the patronymic, the register of pupils does not, so names
 * agree if one begins with the words of the other.
 */
record PupilName(String folded) {

    static PupilName of(@Nullable String lastName, @Nullable String firstName) {
        return of((lastName == null ? "" : lastName) + " " + (firstName == null ? "" : firstName));
    }

    static PupilName of(String fullName) {
        return new PupilName(fullName.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[\\s\\u00A0]+", " ")
                .strip());
    }

    /** Whether both can be the name of one person; a last name alone is nobody's. */
    boolean agreesWith(PupilName other) {
        return isWhole() && other.isWhole() && (beginsWith(other) || other.beginsWith(this));
    }

    private boolean isWhole() {
        return folded.indexOf(' ') > 0;
    }

    private boolean beginsWith(PupilName other) {
        return (folded + " ").startsWith(other.folded + " ");
    }
}
