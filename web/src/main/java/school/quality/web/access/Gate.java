package school.quality.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.AsyncHandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import school.quality.jobs.desk.AccessDesk;
import school.quality.jobs.store.access.Membership;
import school.quality.jobs.store.access.RowSecurity;
import school.quality.jobs.store.access.Token;

/**
 * Stands before every handler: looks up what the person is in the school of the address, refuses who may not enter, and sets
 * what the database shows. A school in which somebody is nobody is not there for them: 404, not 403.
 */
final class Gate implements AsyncHandlerInterceptor {

    static final String VIEWER = Viewer.class.getName();

    private final AccessDesk desk;
    private final RowSecurity rows;

    Gate(AccessDesk desk, RowSecurity rows) {
        this.desk = desk;
        this.rows = rows;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method) || !isOurs(method)) {
            return true;
        }
        EntryTo room = method.getMethodAnnotation(EntryTo.class);
        EntryFor guest = method.getMethodAnnotation(EntryFor.class);
        if (room != null) {
            Viewer viewer = viewer(request);
            refuseUnless(isLetIn(viewer, room) && isWithinToken(method));
            request.setAttribute(VIEWER, viewer);
            rows.enter(viewer.scope());
        } else {
            refuseUnless(guest != null && isLetIn(guest.value()));
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        rows.leave();
    }

    /** Another thread goes on; this one serves somebody else next and must not see with these eyes. */
    @Override
    public void afterConcurrentHandlingStarted(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        rows.leave();
    }

    private static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getPackageName().startsWith("school.quality");
    }

    private Viewer viewer(HttpServletRequest request) {
        SignedIn who = signedIn().orElseThrow(() -> new ResponseStatusException(HttpStatus.UNAUTHORIZED));
        if (token().filter(token -> !token.school().equals(school(request))).isPresent()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Membership membership = membership(who, school(request));
        return new Viewer(who.accountId(), who.login(), who.name(), membership, LocaleContextHolder.getLocale());
    }

    private Membership membership(SignedIn who, String school) {
        return desk.membership(who.accountId(), school)
                .or(() -> desk.isSystemAdministrator(who.accountId()) ? desk.asAdministrator(school) : Optional.empty())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static boolean isLetIn(Viewer viewer, EntryTo entry) {
        return viewer.mayEnter(entry.value()) && (entry.only().length == 0 || viewer.is(entry.only()));
    }

    /** Whoever comes with a token is let in where the token says so, and nowhere else. */
    private static boolean isWithinToken(HandlerMethod method) {
        Scoped scoped = method.getMethodAnnotation(Scoped.class);
        return token().map(held -> scoped != null && held.scopes().contains(scoped.value()))
                .orElse(scoped == null);
    }

    private static Optional<Token> token() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(TokenHolder.class::isInstance)
                .map(holder -> ((TokenHolder) holder).token());
    }

    private boolean isLetIn(EntryFor.Guest guest) {
        return switch (guest) {
            case EVERYBODY -> true;
            case SIGNED_IN -> signedIn().isPresent();
            case SYSTEM_ADMINISTRATOR ->
                signedIn()
                        .filter(who -> desk.isSystemAdministrator(who.accountId()))
                        .isPresent();
        };
    }

    private static void refuseUnless(boolean letIn) {
        if (!letIn) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    static Optional<SignedIn> signedIn() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast);
    }

    @SuppressWarnings("unchecked")
    private static String school(HttpServletRequest request) {
        var variables = (Map<String, String>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return Optional.ofNullable(variables).map(all -> all.get("school")).orElseThrow();
    }
}
