package school.quality.web.orders;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import school.quality.jobs.order.OrderFinding;
import school.quality.web.program.Words;

/** Puts into words what the checks before an order found. */
record FindingLines(Words words) {

    /** Whether it stops the order, its number, where it was found, and what to do. */
    String line(OrderFinding finding) {
        return words.text(
                "line",
                words.text(finding.flaw().stops() ? "stops" : "warns"),
                finding.flaw().number(),
                where(finding),
                sentence(finding));
    }

    String sentence(OrderFinding finding) {
        return words.text(finding.flaw().number(), finding.values().toArray());
    }

    private String where(OrderFinding finding) {
        String where = about(finding);
        return where.isEmpty() ? "" : where + ": ";
    }

    /** The regulation and the person or category; empty for the whole result. */
    String about(OrderFinding finding) {
        String regulation = finding.regulation().isEmpty() ? "" : words.text("regulation", finding.regulation());
        return Stream.of(regulation, named(finding.about()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** A category of staff by its name; a person stays a number. */
    private String named(String about) {
        String key = "category." + about;
        return words.bundle().containsKey(key) ? words.text(key) : about;
    }
}
