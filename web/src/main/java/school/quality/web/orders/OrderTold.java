package school.quality.web.orders;

import school.quality.jobs.desk.OrderDesk.OrderReport;
import school.quality.web.program.Program;
import school.quality.web.program.Words;

/** Shows what the checks before an order found: a line a finding, those that stop it first, and one line in the end. */
final class OrderTold {
    private final Program program;
    private final Words words;
    private final FindingLines lines;

    OrderTold(Program program, Words words) {
        this.program = program;
        this.words = words;
        this.lines = new FindingLines(words);
    }

    void tell(OrderReport report) {
        report.findings().forEach(finding -> program.out().println(lines.line(finding)));
        long stopping = report.findings().stream()
                .filter(finding -> finding.flaw().stops())
                .count();
        long remarks = report.findings().size() - stopping;
        program.out()
                .println(
                        report.stopped()
                                ? words.text("stopped", report.school(), report.period(), stopping, remarks)
                                : words.text("passed", report.school(), report.period(), remarks));
    }
}
