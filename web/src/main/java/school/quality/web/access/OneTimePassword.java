package school.quality.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Whoever came in with a one-time password chooses an own one before anything else. */
final class OneTimePassword implements HandlerInterceptor {

    static final String PATH = "/password";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        boolean must = handler instanceof HandlerMethod
                && !request.getRequestURI().equals(PATH)
                && Gate.signedIn().filter(SignedIn::oneTime).isPresent();
        if (must) {
            response.sendRedirect(PATH);
        }
        return !must;
    }
}
