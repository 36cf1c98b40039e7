package school.quality.web.runs;

import java.util.List;
import school.quality.jobs.desk.VerifyRequest;
import school.quality.jobs.proof.Verified;
import school.quality.jobs.proof.VerifyFinding;
import school.quality.jobs.proof.VerifyFinding.Kind;
import school.quality.jobs.store.results.FinishedPart;
import school.quality.web.program.Program;
import school.quality.web.program.Words;

/** Says what proving results came to: a line a school, and under it what differs. */
final class VerifyTold {
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

    private final Program program;
    private final Words words;
    private int all;
    private int told;
    private int different;

    VerifyTold(Program program) {
        this.program = program;
        this.words = program.words("messages/verify");
    }

    void nothing(VerifyRequest request) {
        request.run().ifPresentOrElse(run -> program.err().println(words.text("no-such-run", run)), () -> program.out()
                .println(words.text("nothing-paid")));
    }

    void begin(int schools) {
        all = schools;
    }

    void tell(Verified verified) {
        told++;
        different += verified.isEqual() ? 0 : 1;
        FinishedPart part = verified.part();
        program.out()
                .println(words.text(
                        verified.isEqual() ? "equal" : "different",
                        told,
                        all,
                        part.school(),
                        part.period(),
                        part.runId()));
        List<VerifyFinding> findings = verified.findings();
        long rows = findings.stream().filter(VerifyTold::isOfRow).count();
        findings.stream().filter(one -> !isOfRow(one)).forEach(this::tell);
        findings.stream().filter(VerifyTold::isOfRow).limit(MOST_ROWS).forEach(this::tell);
        if (rows > MOST_ROWS) {
            program.out().println("  " + words.text("more-rows", rows - MOST_ROWS));
        }
    }

    void end() {
        program.out().println(words.text(different == 0 ? "all-equal" : "some-different", all, different));
    }

    private static boolean isOfRow(VerifyFinding finding) {
        return finding.kind() == Kind.ROW_ALTERED;
    }

    private void tell(VerifyFinding finding) {
        Object[] details = finding.values().stream().map(VerifyTold::cut).toArray();
        if (ABOUT_A_PART.contains(finding.kind())) {
            details[0] = words.text("part." + details[0]);
        }
        program.out().println("  " + words.text(finding.kind().name(), details));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
    }
}
