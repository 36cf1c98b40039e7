package school.quality.web.access;

import java.util.Map;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password4j.Argon2Password4jPasswordEncoder;

/** How passwords are kept: hashed by Argon2, the method named before each hash so that a better one can follow. */
final class Passwords {

    private static final String METHOD = "argon2";
    private static final PasswordEncoder ENCODER =
            new DelegatingPasswordEncoder(METHOD, Map.of(METHOD, new Argon2Password4jPasswordEncoder()));

    private Passwords() {}

    static PasswordEncoder encoder() {
        return ENCODER;
    }

    static String hash(String password) {
        return ENCODER.encode(password);
    }

    static boolean agree(String password, String hash) {
        return ENCODER.matches(password, hash);
    }
}
