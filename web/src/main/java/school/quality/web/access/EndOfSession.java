package school.quality.web.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;
import school.quality.jobs.desk.AccessDesk;
import school.quality.jobs.store.access.Account;

/** Ends a session that has lasted too long, whose account was closed, or whose password was changed elsewhere. */
final class EndOfSession extends OncePerRequestFilter {

    private final AccessDesk desk;
    private final Duration longest;

    EndOfSession(AccessDesk desk, Duration longest) {
        this.desk = desk;
        this.longest = longest;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/assets/") || path.startsWith("/webjars/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean over = Gate.signedIn()
                .filter(who -> isTooOld(request.getSession(false)) || !stands(who))
                .isPresent();
        if (over) {
            new SecurityContextLogoutHandler()
                    .logout(
                            request,
                            response,
                            SecurityContextHolder.getContext().getAuthentication());
        }
        chain.doFilter(request, response);
    }

    private boolean isTooOld(@Nullable HttpSession session) {
        return session != null
                && Instant.ofEpochMilli(session.getCreationTime()).plus(longest).isBefore(Instant.now());
    }

    private boolean stands(SignedIn who) {
        return desk.account(who.accountId())
                .filter(Account::active)
                .filter(account -> who.hash() == null || Objects.equals(who.hash(), account.password()))
                .isPresent();
    }
}
