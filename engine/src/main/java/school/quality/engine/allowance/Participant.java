package school.quality.engine.allowance;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import school.quality.engine.money.Money;

/**
 * A person whose sheets take part in the sharing of a fund.
 *
 * @param points of all sheets of the person by this regulation
 * @param fte full-time equivalents
 * @param days null where no working time is loaded for the person
 * @param basePay a month; null where none is loaded
 */
public record Participant(
        String staffId,
        BigDecimal points,
        BigDecimal fte,
        @Nullable DaysWorked days,
        @Nullable Money basePay) {}
