package school.quality.engine.rating;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.quality.engine.money.Fraction;

/**
 * A person of the staff register on the last day of a period, as the rating sees them.
 *
 * @param category ADMINISTRATIVE, TEACHING, SUPPORT or SERVICE
 * @param fte full-time equivalents, 0.01 to 2.00
 * @param attestationCategory code of the register, as is education; null where the register is silent
 * @param load lessons planned in the period by its teaching weeks (else by days / 7), exact; null without a load
 * @param leads the classes of the year whose class teacher the person is
 * @param present whether employed on the last day of the period; only then there is a sheet
 */
public record Employee(
        String staffId,
        String position,
        String category,
        @Nullable String methodUnion,
        BigDecimal fte,
        @Nullable String attestationCategory,
        @Nullable Integer teachingYears,
        @Nullable String education,
        @Nullable String degree,
        @Nullable Fraction load,
        List<ClassUnit> leads,
        boolean present) {

    public Employee {
        leads = List.copyOf(leads);
    }
}
