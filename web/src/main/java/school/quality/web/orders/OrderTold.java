package school.quality.web.orders;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import school.quality.jobs.desk.OrderDesk.OrderReport;
import school.quality.jobs.order.OrderFinding;
import school.quality.web.program.Program;
import school.quality.web.program.Words;

/** Shows what the checks before an order found: a line a finding, those that stop it first, and one line in the end. */
final class OrderTold {
    private final Program program;
    private final Words words;

    OrderTold(Program program, Words words) {
        this.program = program;
        this.words = words;
    }

    void tell(OrderReport report) {
        report.findings().forEach(finding -> program.out().println(line(finding)));
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

    private String line(OrderFinding finding) {
        String sentence = words.text(finding.flaw().number(), finding.values().toArray());
        return words.text(
                "line",
                words.text(finding.flaw().stops() ? "stops" : "warns"),
                finding.flaw().number(),
                where(finding),
                sentence);
    }

    private String where(OrderFinding finding) {
        String regulation = finding.regulation().isEmpty() ? "" : words.text("regulation", finding.regulation());
        String where = Stream.of(regulation, finding.about())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return where.isEmpty() ? "" : where + ": ";
    }
}
