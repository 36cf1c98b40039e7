package school.quality.jobs.selfexam;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * A line of the table that the order prescribes.
 *
 * @param name in the order's words
 * @param unit as the order has it, for example человек/%
 * @param whole data that say whom the line is about
 * @param needs data that say what is counted
 * @param indicator of the programme; who answers for it answers for this line
 * @param howRu how it is counted, in a sentence
 */
public record SelfExamLine(
        String code,
        String name,
        String unit,
        Form form,
        About about,
        List<DataSource> whole,
        List<DataSource> needs,
        String indicator,
        String howRu,
        String howEn) {

    /** What a line gives. */
    public enum Form {
        COUNT(1, 0),
        /** A count and its share in the whole, in per cent. */
        SHARE(100, 1),
        /** A mean of scores. */
        MEAN(1, 2),
        /** Units for each pupil. */
        RATIO(1, 2),
        /** Only a title over the lines below it. */
        HEADING(1, 0),
        /** No dataset of the program holds it. */
        BY_HAND(1, 0);

        private final int factor;
        private final int decimals;

        Form(int factor, int decimals) {
            this.factor = factor;
            this.decimals = decimals;
        }

        /** Rounded as it is shown, half up. */
        BigDecimal shown(BigDecimal numerator, BigDecimal denominator) {
            return numerator.multiply(BigDecimal.valueOf(factor)).divide(denominator, decimals, RoundingMode.HALF_UP);
        }

        boolean isCounted() {
            return this != HEADING && this != BY_HAND;
        }
    }

    /** The day or time a line is about. */
    public enum About {
        /** The last day of the calendar year. */
        DAY,
        CALENDAR_YEAR,
        /** The school year that ended in the calendar year. */
        FINISHED_YEAR,
        /** The five years up to the last day of the calendar year. */
        FIVE_YEARS,
        /** All time up to that day. */
        EVER
    }

    public SelfExamLine {
        whole = List.copyOf(whole);
        needs = List.copyOf(needs);
    }
}
