package school.quality.web.layout;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.util.HtmlUtils;

/** What the web server refuses before any page sees it, an address or a form that it cannot read, in the words of the pages. */
final class UnreadRequests extends ErrorReportValve {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    private static final int FIRST_FAULT = 400;
    private static final Set<Integer> KNOWN = Set.of(400, 403, 404, 413);
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="ru"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s</title><link rel="stylesheet" href="/assets/vsoko.css"></head>
            <body><main><section class="narrow"><h1>%1$s</h1><p>%2$s</p><p><a href="/">%3$s</a></p></section></main></body></html>
            """;
    private static final String PROBLEM = """
            {"type":"about:blank","title":"%s","status":%d,"detail":"%s"}""";

    private final MessageSource sentences;

    UnreadRequests(MessageSource sentences) {
        this.sentences = sentences;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < FIRST_FAULT || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        String path = String.valueOf(request.getRequestURI());
        try {
            write(response, status, path.startsWith("/api/"));
        } catch (IOException e) {
            container.getLogger().debug("nobody waits for the answer any more", e);
        }
    }

    private void write(Response response, int status, boolean forProgram) throws IOException {
        String key = "layout.error" + (KNOWN.contains(status) ? "." + status : "");
        String title = sentence(key);
        String help = sentence(key + ".help");
        response.setContentType(forProgram ? "application/problem+json" : "text/html");
        response.setCharacterEncoding("UTF-8");
        response.getReporter()
                .write(
                        forProgram
                                ? PROBLEM.formatted(title, status, help)
                                : PAGE.formatted(
                                        HtmlUtils.htmlEscape(title, "UTF-8"),
                                        HtmlUtils.htmlEscape(help, "UTF-8"),
                                        HtmlUtils.htmlEscape(sentence("layout.to-start"), "UTF-8")));
        response.finishResponse();
    }

    private String sentence(String key) {
        return sentences.getMessage(key, null, RUSSIAN);
    }
}
