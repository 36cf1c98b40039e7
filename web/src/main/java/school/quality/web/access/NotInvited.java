package school.quality.web.access;

import org.springframework.security.authentication.AccountStatusException;

/** The directory knows somebody whom no school has let in, or no longer. */
final class NotInvited extends AccountStatusException {

    private static final long serialVersionUID = 1L;

    NotInvited() {
        super("known to the directory only");
    }
}
