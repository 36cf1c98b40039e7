package school.quality.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Says no more than that it was wrong, that somebody has to wait, or that who should know them did not answer. */
final class SignInRefused implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        response.sendRedirect("/sign-in?" + reason(refused));
    }

    private static String reason(AuthenticationException refused) {
        if (refused instanceof LockedException) {
            return "wait";
        }
        if (refused instanceof NotInvited) {
            return "uninvited";
        }
        return refused instanceof AuthenticationServiceException ? "directory" : "wrong";
    }
}
