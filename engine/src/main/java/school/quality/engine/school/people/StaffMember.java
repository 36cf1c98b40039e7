package school.quality.engine.school.people;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import school.quality.engine.evidence.FactKey;
import school.quality.engine.school.Bands;
import school.quality.engine.school.Fact;
import school.quality.engine.school.Topic;
import school.quality.engine.school.UnitId;

/**
 * A member of staff in the register of the school year: one staff number.
 *
 * @param category code of the staff category
 * @param employment MAIN, INTERNAL_PART_TIME or EXTERNAL_PART_TIME
 * @param fte full-time equivalents
 * @param presentAtStart on the first day of the period
 * @param presentAtEnd on the last day; the last working day is still one
 * @param hired after the first day and not after the last
 * @param left the last working day was after the first day and not after the last
 * @param age full years on the last day
 * @param education code
 */
public record StaffMember(
        String staffId,
        String category,
        String employment,
        BigDecimal fte,
        boolean presentAtStart,
        boolean presentAtEnd,
        boolean hired,
        boolean left,
        Optional<Integer> age,
        Optional<String> education)
        implements Fact {

    public static final List<String> EDUCATION =
            List.of("HIGHER_PEDAGOGICAL", "HIGHER_OTHER", "SECONDARY_PEDAGOGICAL", "SECONDARY_OTHER", "GENERAL");

    private static final BigDecimal HALF = new BigDecimal("0.5");

    public boolean partTime() {
        return !employment.equals("MAIN");
    }

    /** Leavings against the mean of those present on the first and on the last day. */
    public boolean inTurnover() {
        return left || presentAtStart || presentAtEnd;
    }

    public BigDecimal leavings() {
        return left ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    /** A half for each of the two days. */
    public BigDecimal meanPresence() {
        return half(presentAtStart).add(half(presentAtEnd));
    }

    public boolean hasAge() {
        return age.isPresent();
    }

    public int fullYears() {
        return age.orElse(0);
    }

    public boolean ageIn(Bands bands, String band) {
        return age.filter(years -> bands.of(years).equals(band)).isPresent();
    }

    public boolean hasEducation() {
        return education.isPresent();
    }

    public boolean educated(String code) {
        return education.filter(code::equals).isPresent();
    }

    @Override
    public FactKey key() {
        return FactKey.of("staff_member", staffId);
    }

    @Override
    public Topic topic() {
        return Topic.STAFF;
    }

    @Override
    public List<UnitId> units() {
        return List.of(UnitId.staffCategory(category));
    }

    private static BigDecimal half(boolean present) {
        return present ? HALF : BigDecimal.ZERO;
    }
}
