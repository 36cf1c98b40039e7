package school.quality.jobs.load;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import school.quality.jobs.fault.Fault;
import school.quality.jobs.fault.FaultCode;

/** A rule about a row that more than the type of one cell decides. Cells that are empty or unreadable break no rule. */
interface RowRule {

    Optional<Fault> brokenBy(RowValues row);

    /** A number between two bounds, both allowed. */
    static RowRule within(String column, String min, String max) {
        return row -> row.number(column)
                .filter(number ->
                        number.compareTo(new BigDecimal(min)) < 0 || number.compareTo(new BigDecimal(max)) > 0)
                .map(number -> Fault.in(
                        column, FaultCode.OUT_OF_RANGE, number.toPlainString(), Map.of("min", min, "max", max)));
    }

    /** An end may be the day of the start, but not an earlier one. */
    static RowRule endNotBeforeStart(String start, String end) {
        return row -> {
            Optional<LocalDate> began = row.date(start);
            return row.date(end)
                    .filter(ended -> began.isPresent() && ended.isBefore(began.get()))
                    .map(ended -> Fault.in(
                            end,
                            FaultCode.END_BEFORE_START,
                            ended.toString(),
                            Map.of("start_column", start, "start", began.get().toString())));
        };
    }

    /** A part of a whole is not above it. */
    static RowRule partOf(String part, String whole) {
        return row -> {
            Optional<BigDecimal> all = row.number(whole);
            return row.number(part)
                    .filter(some -> all.isPresent() && some.compareTo(all.get()) > 0)
                    .map(some -> Fault.in(
                            part,
                            FaultCode.PART_ABOVE_WHOLE,
                            some.toPlainString(),
                            Map.of("whole_column", whole, "whole", all.get().toPlainString())));
        };
    }

    /** Lessons missed for all reasons together are not above those due. */
    static RowRule missedWithin(String due, List<String> missed) {
        return row -> {
            BigDecimal sum =
                    missed.stream().map(row::number).flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
            return row.number(due)
                    .filter(lessons -> sum.compareTo(lessons) > 0)
                    .map(lessons -> Fault.in(
                            due,
                            FaultCode.MISSED_ABOVE_DUE,
                            lessons.toPlainString(),
                            Map.of("missed", sum.toPlainString(), "due", lessons.toPlainString())));
        };
    }

    /** Exactly one of two cells is filled. */
    static RowRule exactlyOneOf(String one, String other) {
        return row -> Stream.of(one, other)
                                .filter(column -> row.text(column).isPresent())
                                .count()
                        == 1
                ? Optional.empty()
                : Optional.of(Fault.in(one, FaultCode.NOT_EXACTLY_ONE, null, Map.of("other_column", other)));
    }

    /** The rule only for rows whose column holds this code. */
    default RowRule where(String column, String code) {
        return row -> row.holds(column, code) ? brokenBy(row) : Optional.empty();
    }
}
