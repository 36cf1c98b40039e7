package school.quality.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/** Where somebody is led who has signed out; whoever came through a provider is told that they are still signed in there. */
final class Departure implements LogoutSuccessHandler {

    @Override
    public void onLogoutSuccess(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication left)
            throws IOException {
        String provider =
                left != null && left.getDetails() instanceof Arrival.Through through ? "=" + through.provider() : "";
        response.sendRedirect(ToTheDoor.DOOR + "?out" + provider);
    }
}
