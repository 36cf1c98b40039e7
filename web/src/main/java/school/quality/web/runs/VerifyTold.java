package school.quality.web.runs;

import school.quality.jobs.desk.VerifyRequest;
import school.quality.jobs.proof.Verified;
import school.quality.jobs.store.results.FinishedPart;
import school.quality.web.program.Program;
import school.quality.web.program.Words;

/** Says what proving results came to: a line a school, and under it what differs. */
final class VerifyTold {
    private final Program program;
    private final Words words;
    private final VerifyLines lines;
    private int all;
    private int told;
    private int different;

    VerifyTold(Program program) {
        this.program = program;
        this.words = program.words("messages/verify");
        this.lines = new VerifyLines(program.locale());
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
        lines.of(verified).forEach(line -> program.out().println("  " + line));
    }

    void end() {
        program.out().println(words.text(different == 0 ? "all-equal" : "some-different", all, different));
    }
}
