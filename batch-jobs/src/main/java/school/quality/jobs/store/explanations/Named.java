package school.quality.jobs.store.explanations;

import org.jspecify.annotations.Nullable;

/** Who did something: a staff number or an account is shown, a name only where names are asked for. */
final class Named {

    private Named() {}

    static String by(@Nullable String who, boolean names) {
        return who == null || (!names && who.strip().contains(" ")) ? "" : who.strip();
    }
}
