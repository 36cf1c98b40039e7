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
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import school.quality.jobs.desk.AccessDesk;
import school.quality.jobs.store.access.Account;

/** Somebody comes from a provider of identities (OIDC): known here by the same login, or not let in. */
record Arrival(AccessDesk desk) implements AuthenticationSuccessHandler {

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication identity) throws IOException {
        Optional<Account> account = login(identity).flatMap(desk::account).filter(Account::active);
        String login = login(identity).orElse("?");
        desk.noteSignIn(login, request.getRemoteAddr(), account.isPresent());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        account.map(SignedIn::of)
                .ifPresent(who -> context.setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(who, null, List.of())));
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
        response.sendRedirect(account.isPresent() ? "/" : "/sign-in?unknown");
    }

    private static Optional<String> login(Authentication identity) {
        return identity.getPrincipal() instanceof OidcUser user
                ? Optional.ofNullable(user.getPreferredUsername()).or(() -> Optional.ofNullable(user.getEmail()))
                : Optional.empty();
    }
}
