package school.quality.jobs.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import school.quality.jobs.difference.Cause;
import school.quality.jobs.difference.SchoolDifference;
import school.quality.jobs.difference.SchoolDifference.ChangedRegulation;
import school.quality.jobs.regulation.DifferenceSentences;
import school.quality.jobs.store.results.ChangedRows;

/** Says in what two results differ that they were found by. */
final class RunDifferenceGrounds {

    private final Words words;
    private final DifferenceSentences sentences;
    private final List<List<String>> found = new ArrayList<>();

    private RunDifferenceGrounds(Words words, DifferenceSentences sentences) {
        this.words = words;
        this.sentences = sentences;
    }

    /** Pairs of the cause and the thing, in words. */
    static Stream<List<String>> of(SchoolDifference one, Words words, DifferenceSentences sentences) {
        RunDifferenceGrounds grounds = new RunDifferenceGrounds(words, sentences);
        grounds.rows(one);
        grounds.rules(one);
        return grounds.found.stream();
    }

    private void rows(SchoolDifference one) {
        one.rows().forEach(rows -> note(rows.areDecisions() ? Cause.DECISIONS : Cause.DATA, rows(rows)));
        if (one.otherBases()) {
            note(Cause.DATA, words.of("runDifference.bases"));
        }
    }

    private void rules(SchoolDifference one) {
        if (!one.isOfOneRuleBook()) {
            note(
                    Cause.RULE_BOOK,
                    words.of(
                            "runDifference.ruleBook",
                            one.before().ruleBook(),
                            one.after().ruleBook(),
                            one.here().toString()));
        }
        one.regulations().forEach(this::regulation);
        one.settings().forEach(setting -> note(Cause.SETTINGS, setting));
        if (one.norms() > 0) {
            note(Cause.SETTINGS, words.of("runDifference.norms", Integer.toString(one.norms())));
        }
    }

    private String rows(ChangedRows.Of rows) {
        return words.of(
                "runDifference.rows",
                rows.dataset(),
                Integer.toString(rows.added()),
                Integer.toString(rows.changed()),
                Integer.toString(rows.removed()),
                String.join("; ", rows.places()));
    }

    private void regulation(ChangedRegulation one) {
        String versions = words.of(
                "runDifference.regulation",
                one.code(),
                one.before() == 0 ? "-" : Integer.toString(one.before()),
                one.after() == 0 ? "-" : Integer.toString(one.after()));
        note(Cause.REGULATION, versions);
        one.changes().forEach(change -> note(Cause.REGULATION, one.code() + ": " + sentences.of(change)));
    }

    private void note(Cause cause, String what) {
        found.add(List.of(words.of("cause." + cause), what));
    }
}
