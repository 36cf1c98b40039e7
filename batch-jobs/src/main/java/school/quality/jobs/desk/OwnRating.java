package school.quality.jobs.desk;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.quality.engine.money.Money;
import school.quality.engine.rating.step.SheetCourse;
import school.quality.jobs.store.sheets.OwnSheets;
import school.quality.jobs.store.sheets.SheetDocuments.Document;
import school.quality.jobs.store.sheets.StoredStep;

/**
 * What a person of the staff sees of the own rating in a period, in the language of the reader.
 *
 * @param periods that the person has sheets in, the newest first
 * @param sheets usually one
 * @param sums one a list of allowances that names the person
 * @param history over periods, the oldest first
 */
public record OwnRating(String period, List<String> periods, List<Sheet> sheets, List<Sum> sums, List<Past> history) {

    public OwnRating {
        periods = List.copyOf(periods);
        sheets = List.copyOf(sheets);
        sums = List.copyOf(sums);
        history = List.copyOf(history);
    }

    /** The points of all sheets: in the fund they add up. */
    public BigDecimal points() {
        return sheets.stream().map(sheet -> sheet.head().points()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** All sums together; null where none is known. */
    public @Nullable Money amount() {
        return sums.stream()
                .map(Sum::amount)
                .filter(one -> one != null)
                .reduce(Money::plus)
                .orElse(null);
    }

    /**
     * A sheet with its way so far.
     *
     * @param title of the group of positions
     * @param regulation its title
     * @param max of the sheet; null where there is none
     * @param group the points of everybody in the group, from the fewest on
     * @param steps the oldest first
     */
    public record Sheet(
            OwnSheets.Head head,
            String title,
            String regulation,
            @Nullable BigDecimal max,
            List<BigDecimal> group,
            SheetCourse course,
            List<StoredStep> steps,
            List<Section> sections) {

        public Sheet {
            group = List.copyOf(group);
            steps = List.copyOf(steps);
            sections = List.copyOf(sections);
        }
    }

    /** A section of a sheet. */
    public record Section(
            String code, String title, @Nullable BigDecimal max, List<Line> lines) {

        public Section {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A criterion of a sheet.
     *
     * @param max null where there is none
     * @param value as compared with the rows; empty where there is no one number
     * @param row that gave the points; empty where it is no one row
     * @param said why there are these points or none; may be empty
     * @param next what is missing to more points
     * @param claimable whether the teacher may claim points
     * @param reviewed by the head of the method union; null where there is no number of the own
     * @param evidence documents that the regulation asks for
     */
    public record Line(
            String code,
            String title,
            @Nullable String clause,
            @Nullable BigDecimal max,
            String value,
            String row,
            BigDecimal computed,
            BigDecimal points,
            String said,
            List<String> next,
            boolean claimable,
            @Nullable BigDecimal claimed,
            @Nullable BigDecimal reviewed,
            @Nullable BigDecimal decided,
            @Nullable String reason,
            List<String> evidence,
            List<Document> documents) {

        public Line {
            next = List.copyOf(next);
            evidence = List.copyOf(evidence);
            documents = List.copyOf(documents);
        }
    }

    /**
     * A sum and the fund that it is a share of; money is null where it is unknown.
     *
     * @param category of staff as people call it
     * @param weight what the fund is shared by: points times the factors of the policy
     * @param persons who share the fund; null in results of older versions
     * @param said why the sum is not just a share; null where there is nothing to say
     */
    public record Sum(
            String category,
            @Nullable Money fund,
            @Nullable Money distributable,
            @Nullable Money pointValue,
            BigDecimal weight,
            @Nullable Money amount,
            @Nullable Money coefficient,
            List<Money> monthly,
            @Nullable Integer persons,
            @Nullable String said) {

        public Sum {
            monthly = List.copyOf(monthly);
        }
    }

    /**
     * A period that is over.
     *
     * @param amount null where it is unknown
     */
    public record Past(
            String period,
            BigDecimal points,
            int place,
            @Nullable Money amount) {}
}
