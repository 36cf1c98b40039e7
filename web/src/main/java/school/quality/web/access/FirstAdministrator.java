package school.quality.web.access;

import java.util.Optional;
import school.quality.jobs.desk.AccessDesk;

/** Where nobody can sign in yet, opens an account for the administrator of the system with a password for one time. */
public final class FirstAdministrator {

    /** The account that is opened. */
    public static final String LOGIN = "admin";

    private FirstAdministrator() {}

    /** The password to be shown once on the screen of who started the program; empty where somebody can sign in. */
    public static Optional<String> open(AccessDesk desk, String name) {
        if (!desk.isEmpty()) {
            return Optional.empty();
        }
        OneTime password = OneTime.fresh();
        desk.openAdministrator(LOGIN, name, password.hash());
        return Optional.of(password.text());
    }
}
