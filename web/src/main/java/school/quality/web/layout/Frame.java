package school.quality.web.layout;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.UriComponentsBuilder;
import school.quality.web.access.EntryTo;
import school.quality.web.access.Room;
import school.quality.web.access.Viewer;

/** What the frame of every page needs to know. */
@ControllerAdvice("school.quality.web")
final class Frame {

    /**
     * The frame of a page.
     *
     * @param viewer null before somebody has signed in or chosen a school
     * @param room where the page is; null outside of a school
     * @param address of this page in the other language
     */
    record Framed(@Nullable Viewer viewer, @Nullable Room room, List<Room> rooms, String language, String address) {}

    @ModelAttribute("frame")
    Framed frame(@Nullable Viewer viewer, HttpServletRequest request, Locale language) {
        List<Room> rooms = viewer == null ? List.of() : viewer.rooms();
        return new Framed(viewer, room(request), rooms, language.getLanguage(), inOther(language, request));
    }

    /** With all that was asked for; of a form that was sent, the page it stands on. */
    private static String inOther(Locale language, HttpServletRequest request) {
        String other = language.getLanguage().equals("en") ? "ru" : "en";
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(request.getServletPath());
        if (request.getMethod().equals("GET")) {
            request.getParameterMap().forEach((name, values) -> address.queryParam(name, (Object[]) values));
        }
        return address.replaceQueryParam("lang", other).build().encode().toUriString();
    }

    private static @Nullable Room room(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE))
                .filter(HandlerMethod.class::isInstance)
                .map(handler -> ((HandlerMethod) handler).getMethodAnnotation(EntryTo.class))
                .map(EntryTo::value)
                .orElse(null);
    }
}
