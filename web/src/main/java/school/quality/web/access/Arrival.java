package school.quality.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import school.quality.jobs.desk.AccessDesk;
import school.quality.jobs.store.access.Account;

/** Somebody comes from a provider of identities (OIDC): known here by the same login, or not let in. */
record Arrival(AccessDesk desk) implements AuthenticationSuccessHandler {

    /** By which provider somebody was let in. */
    record Through(String provider) {}

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication identity) throws IOException {
        Optional<Account> account = login(identity).flatMap(desk::account).filter(Account::active);
        String login = login(identity).orElse("?");
        desk.noteSignIn(login, request.getRemoteAddr(), account.isPresent());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        account.map(SignedIn::elsewhere).ifPresent(who -> context.setAuthentication(from(provider(identity), who)));
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
        response.sendRedirect(account.isPresent() ? "/" : "/sign-in?unknown");
    }

    /** The details say through which provider, so that signing out can lead there, too. */
    private static Authentication from(String provider, SignedIn who) {
        var known = UsernamePasswordAuthenticationToken.authenticated(who, null, List.of());
        known.setDetails(new Through(provider));
        return known;
    }

    private static String provider(Authentication identity) {
        return identity instanceof OAuth2AuthenticationToken token ? token.getAuthorizedClientRegistrationId() : "";
    }

    private static Optional<String> login(Authentication identity) {
        return identity.getPrincipal() instanceof OidcUser user
                ? Optional.ofNullable(user.getPreferredUsername()).or(() -> ownEmail(user))
                : Optional.empty();
    }

    /** An address that the provider has not verified may be anybody's. */
    private static Optional<String> ownEmail(OidcUser user) {
        return Boolean.TRUE.equals(user.getEmailVerified()) ? Optional.ofNullable(user.getEmail()) : Optional.empty();
    }
}
