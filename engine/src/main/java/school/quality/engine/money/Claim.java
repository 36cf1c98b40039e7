package school.quality.engine.money;

import java.math.BigDecimal;

/**
 * What one person brings to the sharing of a sum.
 *
 * @param staffId staff number; the last resort where all else is equal
 * @param points decide who gets a left-over kopeck first
 * @param weight the person's part against the parts of the others, at least 0
 */
public record Claim(String staffId, BigDecimal points, Fraction weight) {

    Claim weighing(Fraction other) {
        return new Claim(staffId, points, other);
    }
}
