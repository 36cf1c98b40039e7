package school.quality.web.access;

import java.util.List;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import school.quality.jobs.desk.AccessDesk;

/** Asks by name and password who somebody is, counts what failed, and lets nobody guess on. */
final class Doorkeeper implements AuthenticationProvider {

    private final AuthenticationManager providers;
    private final AccessDesk desk;

    Doorkeeper(List<AuthenticationProvider> providers, AccessDesk desk) {
        this.providers = new ProviderManager(providers);
        this.desk = desk;
    }

    @Override
    public Authentication authenticate(Authentication claimed) {
        String login = claimed.getName();
        String address = claimed.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
        if (desk.mustWait(login, address)) {
            throw new LockedException("too many attempts");
        }
        try {
            Authentication known = providers.authenticate(claimed);
            desk.noteSignIn(login, address, true);
            return known;
        } catch (AuthenticationException refused) {
            if (isGuess(login, refused)) {
                desk.noteSignIn(login, address, false);
            }
            throw refused;
        }
    }

    /** While a directory is down nobody is to be locked out for it; the passwords that are kept here were tried all the same. */
    private boolean isGuess(String login, AuthenticationException refused) {
        return !(refused instanceof AuthenticationServiceException)
                || desk.account(login)
                        .filter(account -> account.password() != null)
                        .isPresent();
    }

    @Override
    public boolean supports(Class<?> claimed) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(claimed);
    }
}
