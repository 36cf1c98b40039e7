package school.quality.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A teacher with a session. */
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final ExecutorService THREADS = Executors.newFixedThreadPool(2, work -> {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    });

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .executor(THREADS)
            .build();
    private final String site;
    private final String school;

    private Visitor(String site, String school) {
        this.site = site;
        this.school = school;
    }

    static Visitor signedIn(String site, String login, String password, String school)
            throws IOException, InterruptedException {
        Visitor visitor = new Visitor(site, school);
        String form = visitor.client
                .send(visitor.get("/sign-in"), BodyHandlers.ofString())
                .body();
        Matcher token = TOKEN.matcher(form);
        String fields = "username=" + login + "&password=" + password + "&_csrf="
                + (token.find() ? URLEncoder.encode(token.group(1), StandardCharsets.UTF_8) : "");
        HttpRequest request = HttpRequest.newBuilder(URI.create(site + "/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields))
                .build();
        visitor.client.send(request, BodyHandlers.discarding());
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
        return client.sendAsync(get(path), BodyHandlers.ofString())
                .thenApply(answer -> answer.statusCode() == 200 && answer.body().contains(part));
    }

    private HttpRequest get(String path) {
        return HttpRequest.newBuilder(URI.create(site + path)).build();
    }
}
