package school.quality.web.access;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.crypto.password.PasswordEncoder;
import school.quality.jobs.desk.AccessDesk;
import school.quality.jobs.store.access.Role;

/** Where nobody can sign in yet, opens an account for the administrator of the system with a password for one time. */
public final class FirstAdministrator {

    /** The account that is opened. */
    public static final String LOGIN = "admin";

    // no letters and digits that are easily taken for each other
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 16;

    private FirstAdministrator() {}

    /** The password to be shown once on the screen of who started the program; empty where somebody can sign in. */
    public static Optional<String> open(AccessDesk desk, PasswordEncoder passwords, String name) {
        if (!desk.isEmpty()) {
            return Optional.empty();
        }
        String password = password();
        int account = desk.open(LOGIN, name, passwords.encode(password), true, LOGIN);
        desk.grant(account, null, Role.SYSTEM_ADMINISTRATOR, LOGIN);
        return Optional.of(password);
    }

    /** A password that nobody chose. */
    static String password() {
        return new SecureRandom()
                .ints(LENGTH, 0, LETTERS.length())
                .mapToObj(index -> String.valueOf(LETTERS.charAt(index)))
                .collect(Collectors.joining());
    }
}
