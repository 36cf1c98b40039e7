package school.quality.web.layout;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import school.quality.web.access.Room;
import school.quality.web.access.Viewer;

/** Where the rooms of a school are. */
public final class SchoolAddress {

    private SchoolAddress() {}

    /** Leads on to a page of a room; the rest begins with a slash or a question mark, or is empty. */
    public static String redirect(Viewer viewer, Room room, String rest) {
        return "redirect:"
                + UriComponentsBuilder.fromPath("/schools/{school}/{room}").build(viewer.school(), room.path())
                + rest;
    }

    /** As a value stands in an address. */
    public static String encoded(String value) {
        return UriUtils.encode(value, StandardCharsets.UTF_8);
    }
}
