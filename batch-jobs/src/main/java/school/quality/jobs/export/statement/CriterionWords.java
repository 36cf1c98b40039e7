package school.quality.jobs.export.statement;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import school.quality.engine.explanation.LineExplained;
import school.quality.engine.explanation.LineExplained.NumberSeen;
import school.quality.engine.indicator.Parts;
import school.quality.engine.money.Fraction;
import school.quality.engine.rating.Workings;
import school.quality.jobs.export.Exact;
import school.quality.jobs.export.Reasons;
import school.quality.jobs.export.Words;
import school.quality.jobs.export.explanation.RegulationWords;

/** What a statement says of a criterion in words. */
record CriterionWords(Words words, Reasons reasons, RegulationWords regulation) {

    /** The row of the regulation that gave the points; empty where it was not one. */
    String row(LineExplained line) {
        return regulation.rowWithoutPoints(line.criterion(), line.row());
    }

    /** Why it is so, and what is missing to the next row. */
    String said(LineExplained line) {
        String said = line.remarks().stream().map(reasons::sentence).distinct().collect(Collectors.joining(" "));
        String next = line.workings() == null
                ? ""
                : line.workings().units().stream()
                        .filter(unit ->
                                unit.next() != null && line.workings().units().size() == 1)
                        .map(unit -> words.of(
                                "next",
                                words.number(unit.next().points()),
                                words.number(unit.next().at()),
                                words.number(Exact.decimal(unit.next().distance()))))
                        .collect(Collectors.joining());
        return (said + " " + next).strip();
    }

    /** The number behind a class, subject or person; null where there is none. */
    static @Nullable NumberSeen numberOf(LineExplained line, Workings.Unit unit) {
        return line.numbers().stream()
                .filter(number -> line.numbers().size() == 1 || number.unit().equals(unit.name()))
                .findFirst()
                .orElse(null);
    }

    /** Numerator and denominator of a class, subject or person, its value, points and coefficient. */
    String unit(LineExplained line, Workings.Unit unit) {
        NumberSeen number = numberOf(line, unit);
        Parts parts = number == null ? null : number.parts();
        String share = parts == null || parts.isEmpty()
                ? ""
                : words.number(parts.numerator()) + "/" + words.number(parts.denominator()) + " = ";
        String value = unit.seen() == null ? "" : plain(unit.seen());
        String coefficient = unit.coefficient().equals(Fraction.ONE) ? "" : " × " + plain(unit.coefficient());
        String name = unit.name().isEmpty() ? "" : unit.name() + ": ";
        return name + share + value + " → " + plain(unit.points()) + coefficient;
    }

    String plain(Fraction number) {
        return words.number(Exact.decimal(number));
    }
}
