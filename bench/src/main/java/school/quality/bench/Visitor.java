package school.quality.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** A teacher with a session, who asks as a browser does: for compressed pages, over a connection that stays open. */
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final ExecutorService THREADS = Executors.newFixedThreadPool(2, work -> {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    });

    /** One for all: what asks takes little time from what answers. */
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(THREADS)
            .build();

    private final String site;
    private final String school;
    private String session = "";

    private Visitor(String site, String school) {
        this.site = site;
        this.school = school;
    }

    static Visitor signedIn(String site, String login, String password, String school)
            throws IOException, InterruptedException {
        Visitor visitor = new Visitor(site, school);
        HttpResponse<byte[]> form = visitor.kept(CLIENT.send(visitor.get("/sign-in"), BodyHandlers.ofByteArray()));
        Matcher token = TOKEN.matcher(text(form));
        String fields = "username=" + login + "&password=" + password + "&_csrf="
                + (token.find() ? URLEncoder.encode(token.group(1), StandardCharsets.UTF_8) : "");
        HttpRequest request = HttpRequest.newBuilder(URI.create(site + "/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", visitor.session)
                .POST(BodyPublishers.ofString(fields))
                .build();
        visitor.kept(CLIENT.send(request, BodyHandlers.ofByteArray()));
        if (!visitor.rating().join()) {
            throw new IllegalStateException(login + " cannot see the own rating");
        }
        return visitor;
    }

    /** Whether the page of the own rating came, with points in it. */
    CompletableFuture<Boolean> rating() {
        return shown("/schools/" + school + "/rating", "<table");
    }

    CompletableFuture<Boolean> signInForm() {
        return shown("/sign-in", "<form");
    }

    private CompletableFuture<Boolean> shown(String path, String part) {
        return CLIENT.sendAsync(get(path), BodyHandlers.ofByteArray())
                .thenApply(answer -> answer.statusCode() == 200 && text(answer).contains(part));
    }

    private HttpRequest get(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(site + path)).header("Accept-Encoding", "gzip");
        return session.isEmpty()
                ? request.build()
                : request.header("Cookie", session).build();
    }

    /** Keeps the session that an answer opens. */
    private <T> HttpResponse<T> kept(HttpResponse<T> answer) {
        answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("JSESSIONID="))
                .forEach(cookie -> session = cookie.substring(0, cookie.indexOf(';')));
        return answer;
    }

    private static String text(HttpResponse<byte[]> answer) {
        boolean compressed = answer.headers()
                .firstValue("Content-Encoding")
                .filter("gzip"::equals)
                .isPresent();
        try (InputStream page = new ByteArrayInputStream(answer.body());
                InputStream plain = compressed ? new GZIPInputStream(page) : page) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
