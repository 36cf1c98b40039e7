package school.quality.web.runs;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import school.quality.jobs.proof.Verified;
import school.quality.jobs.proof.VerifyFinding;
import school.quality.jobs.proof.VerifyFinding.Kind;
import school.quality.web.program.Words;

/** Puts into words what the proof of a result found: what was changed in place, and what is not computed again. */
final class VerifyLines {
    private static final int LONGEST = 160;
    private static final int MOST_ROWS = 20;
    private static final List<Kind> ABOUT_A_PART = List.of(
            Kind.CELL,
            Kind.ROW_TOO_MANY,
            Kind.ROW_MISSING,
            Kind.ORDER,
            Kind.MORE,
            Kind.RESULT_ALTERED,
            Kind.GROUND_ALTERED);

    private final Words words;

    VerifyLines(Locale language) {
        this.words = Words.of("messages/verify", language);
    }

    /** A line a finding; of very many altered rows the first. */
    List<String> of(Verified verified) {
        List<VerifyFinding> findings = verified.findings();
        List<VerifyFinding> rows =
                findings.stream().filter(VerifyLines::isOfRow).toList();
        Stream<String> others = findings.stream().filter(one -> !isOfRow(one)).map(this::line);
        Stream<String> first = rows.stream().limit(MOST_ROWS).map(this::line);
        Stream<String> more =
                rows.size() > MOST_ROWS ? Stream.of(words.text("more-rows", rows.size() - MOST_ROWS)) : Stream.empty();
        return Stream.of(others, first, more).flatMap(lines -> lines).toList();
    }

    private static boolean isOfRow(VerifyFinding finding) {
        return finding.kind() == Kind.ROW_ALTERED;
    }

    private String line(VerifyFinding finding) {
        Object[] details = finding.values().stream().map(VerifyLines::cut).toArray();
        if (ABOUT_A_PART.contains(finding.kind())) {
            details[0] = words.text("part." + details[0]);
        }
        return words.text(finding.kind().name(), details);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
    }
}
