package school.quality.web.access;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.util.Map;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password4j.Argon2Password4jPasswordEncoder;

/**
 * How passwords are kept: hashed by Argon2id with 19 MiB and two passes, as OWASP advises for servers. The method is named before
 * each hash, so that a stronger one can follow under another name while older hashes still hold.
 */
final class Passwords {

    private static final String METHOD = "argon2id-19m-2";
    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int BYTES = 32;
    private static final PasswordEncoder ENCODER = new DelegatingPasswordEncoder(
            METHOD,
            Map.of(
                    METHOD,
                    new Argon2Password4jPasswordEncoder(
                            Argon2Function.getInstance(KIBIBYTES, PASSES, LANES, BYTES, Argon2.ID))));

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
