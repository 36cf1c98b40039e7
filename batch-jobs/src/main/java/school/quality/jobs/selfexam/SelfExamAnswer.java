package school.quality.jobs.selfexam;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a school's data say to a line of the table.
 *
 * @param school code
 * @param numerator exact; null unless there is a value
 * @param denominator exact; 1 for a count; null unless there is a value
 * @param unknown of how many in the whole the data do not say it; they are in the denominator
 * @param sources the data it was counted from
 * @param missing the data it would take
 * @param responsible who answers for the data, as the programme names them
 */
public record SelfExamAnswer(
        String school,
        CalendarYear year,
        SelfExamLine line,
        Status status,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        long unknown,
        List<SourceRows> sources,
        List<DataSource> missing,
        String responsible) {

    /** No data is never zero. */
    public enum Status {
        VALUE,
        /** The data are there, but nobody whom the line could be about: no grade 11. */
        NOT_APPLICABLE,
        NO_DATA,
        BY_HAND,
        HEADING
    }

    /** How many rows of a source there were to count from. */
    public record SourceRows(DataSource source, long rows) {}

    public SelfExamAnswer {
        sources = List.copyOf(sources);
        missing = List.copyOf(missing);
    }

    /** Rounded as it is shown; of a share the per cent; null unless there is a value. */
    public @Nullable BigDecimal value() {
        return numerator == null || denominator == null ? null : line.form().shown(numerator, denominator);
    }
}
