package school.quality.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who asks for pages, with cookies of their own. */
public final class Guest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String BOUNDARY = "----between-the-parts";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String site;
    private String token = "";

    Guest(String site) {
        this.site = site;
    }

    /** Somebody who signs in. */
    Guest signedIn(String login, String password) {
        get("/sign-in");
        Answer answer = post("/sign-in", Map.of("username", login, "password", password));
        if (!answer.place().endsWith("/")) {
            throw new IllegalStateException(login + ": " + answer);
        }
        // signing in makes the token of the sign-in form void
        get("/password");
        return this;
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** By which the pages know them again; empty for somebody they have not seen. */
    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** Goes on to a whole address, of whatever site. */
    Answer follow(String address) {
        return send(HttpRequest.newBuilder(URI.create(address)));
    }

    /** Sends a form of the page that was looked at last. */
    public Answer post(String path, Map<String, String> fields) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(fields))));
    }

    /** Sends a form with a file. */
    public Answer upload(String path, Map<String, String> fields, String field, String fileName, byte[] content) {
        return upload(Map.of(), path, fields, field, fileName, content);
    }

    /** Sends a file as programs do, with headers. */
    Answer uploadWith(Map<String, String> headers, String path, String field, String fileName, byte[]... contents) {
        return upload(headers, path, Map.of(), field, fileName, contents);
    }

    private Answer upload(
            Map<String, String> headers,
            String path,
            Map<String, String> fields,
            String field,
            String fileName,
            byte[]... contents) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> part(body, name, "", value.getBytes(StandardCharsets.UTF_8)));
        part(body, "_csrf", "", token.getBytes(StandardCharsets.UTF_8));
        for (byte[] content : contents) {
            part(body, field, "; filename=\"" + fileName + "\"\r\nContent-Type: application/octet-stream", content);
        }
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()));
        headers.forEach(request::header);
        return send(request);
    }

    /** Another method, with headers of one's own, as programs ask. */
    public Answer ask(String method, String path, Map<String, String> headers, byte[] content) {
        HttpRequest.Builder request = request(path).method(method, BodyPublishers.ofByteArray(content));
        headers.forEach(request::header);
        return send(request);
    }

    private static void part(ByteArrayOutputStream body, String name, String more, byte[] content) {
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private String form(Map<String, String> fields) {
        String own = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return own + (own.isEmpty() ? "" : "&") + "_csrf=" + encoded(token);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(site + path)).header("Accept", "text/html, */*;q=0.8");
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            Answer answer = Answer.of(client.send(request.build(), BodyHandlers.ofByteArray()));
            if (answer.type().startsWith("text/html")) {
                Matcher found = TOKEN.matcher(answer.body());
                token = found.find() ? found.group(1) : token;
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
