package school.quality.web.runs;

import java.util.List;
import school.quality.jobs.desk.RunDifferenceDesk;
import school.quality.jobs.difference.FigureDifference;
import school.quality.jobs.difference.PersonDifference;
import school.quality.jobs.difference.SchoolDifference;
import school.quality.web.program.Program;
import school.quality.web.program.Words;

/** Says what changed between two results of a school: first what they were made by, then for whom, then the figures. */
final class DifferenceTold {
    private static final int MOST = 15;

    private final Program program;
    private final Words words;
    private final DifferenceLines lines;

    DifferenceTold(Program program, Words words) {
        this.program = program;
        this.words = words;
        this.lines = new DifferenceLines(program.locale(), measure -> program.bean(RunDifferenceDesk.class)
                .factor(measure));
    }

    void tell(SchoolDifference one) {
        say(words.text(
                "head",
                one.after().school(),
                one.after().period(),
                one.before().runId(),
                one.after().runId()));
        if (!one.isOfOneRuleBook()) {
            say(words.text(
                    "other-rule-book",
                    one.before().ruleBook(),
                    one.after().ruleBook(),
                    one.here().toString()));
        }
        List<String> grounds = lines.grounds(one);
        if (grounds.isEmpty()
                && one.result().people().isEmpty()
                && one.result().figures().isEmpty()) {
            say(words.text("same"));
            return;
        }
        list("grounds", grounds);
        people(one.result().people());
        figures(one.result().figures());
    }

    private void people(List<PersonDifference> people) {
        list("people", people.stream().map(lines::person).toList());
        if (people.size() > 1) {
            say("  " + lines.total(people));
        }
    }

    private void figures(List<FigureDifference> figures) {
        list("figures", figures.stream().map(lines::figure).toList());
    }

    private void list(String title, List<String> all) {
        if (all.isEmpty()) {
            return;
        }
        say(words.text(title, all.size()));
        all.stream().limit(MOST).forEach(line -> say("  " + line));
        if (all.size() > MOST) {
            say("  " + words.text("more", all.size() - MOST));
        }
    }

    private void say(String line) {
        program.out().println(line);
    }
}
