package school.quality.web;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/**
 * What the pages answered.
 *
 * @param place where somebody is sent to; empty if nowhere
 * @param type of the content
 */
public record Answer(int status, String place, String type, byte[] bytes) {

    static Answer of(HttpResponse<byte[]> response) {
        return new Answer(
                response.statusCode(),
                response.headers().firstValue("Location").orElse(""),
                response.headers().firstValue("Content-Type").orElse(""),
                response.body());
    }

    public String body() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** What a person reads: the page without its tags. */
    public String text() {
        return body().replaceAll("(?s)<script.*?</script>", " ")
                .replaceAll("<[^>]*>", " ")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replaceAll("[\\s\u00a0]+", " ")
                .strip();
    }

    @Override
    public String toString() {
        return status + " " + place + " " + text();
    }
}
