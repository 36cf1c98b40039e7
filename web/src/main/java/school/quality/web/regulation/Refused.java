package school.quality.web.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import school.quality.jobs.desk.RegulationRefused;
import school.quality.jobs.regulation.FindingSentences;

/** Says why a step was not taken, in the words of the pages rather than of commands. */
final class Refused {

    private Refused() {}

    static List<String> sentences(RegulationRefused refused, MessageSource words, Locale language) {
        String key = "regulations.refused." + refused.code();
        @Nullable String sentence = words.getMessage(key, new Object[] {refused.detail()}, null, language);
        FindingSentences findings = FindingSentences.in(language);
        List<String> all =
                new ArrayList<>(List.of(Objects.requireNonNullElseGet(sentence, () -> refused.sentence(language))));
        refused.findings().stream()
                .filter(finding -> finding.isError())
                .map(findings::of)
                .forEach(all::add);
        return List.copyOf(all);
    }
}
