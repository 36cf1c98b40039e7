package school.quality.jobs.export.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import school.quality.jobs.store.evidence.EvidenceRun;

/** The page that says what is in a pack and how to check it: plain HTML, nothing that runs, nothing from elsewhere. */
enum EvidencePage {
    RUSSIAN("/evidence/page.html", Locale.ROOT),
    ENGLISH("/evidence/page_en.html", Locale.ENGLISH);

    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

    private final String form;
    private final ResourceBundle words;

    EvidencePage(String form, Locale language) {
        this.form = form;
        this.words = ResourceBundle.getBundle(
                "messages/evidence", language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    String of(EvidenceFacts facts) {
        Map<String, String> values = values(facts);
        Matcher places = PLACE.matcher(text());
        return places.replaceAll(place ->
                Matcher.quoteReplacement(escaped(Objects.requireNonNull(values.get(place.group(1)), place.group(1)))));
    }

    private Map<String, String> values(EvidenceFacts facts) {
        EvidenceRun run = facts.run();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("school", run.school());
        values.put("period", run.period());
        values.put("run", Long.toString(run.run()));
        values.put("finished", run.finishedAt());
        values.put("change", Long.toString(run.changeNo()));
        values.put("rules", run.ruleBook());
        values.put("state", words.getString(run.isFinal() ? "final" : "not-final"));
        values.put("names", words.getString(facts.names() ? "names" : "no-names"));
        values.put("regulations", regulations(run));
        values.put("number", Long.toString(facts.journal().number()));
        values.put("hash", facts.journal().hash());
        return values;
    }

    private String regulations(EvidenceRun run) {
        return run.regulations().isEmpty()
                ? words.getString("no-regulation")
                : IntStream.range(0, run.regulations().size())
                        .mapToObj(i -> (i + 1) + ": " + run.regulations().get(i).code() + ", "
                                + run.regulations().get(i).version())
                        .collect(Collectors.joining("; "));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private String text() {
        try (InputStream in = Objects.requireNonNull(EvidencePage.class.getResourceAsStream(form))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
