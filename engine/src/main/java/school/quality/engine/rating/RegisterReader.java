package school.quality.engine.rating;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.quality.engine.indicator.Status;
import school.quality.engine.money.Fraction;
import school.quality.engine.regulation.Criterion;
import school.quality.engine.regulation.StaffAttribute;

/** Reads what the staff register says about a person; an empty attribute is no data. */
final class RegisterReader {

    private static final int DECIMALS_OF_LOAD = 2;

    Reading read(StaffAttribute attribute, Criterion criterion, Employee person) {
        Fraction coefficient = Fraction.of(criterion.coefficient(null));
        return switch (attribute) {
            case ATTESTATION_CATEGORY -> code(person.attestationCategory(), coefficient);
            case EDUCATION -> code(person.education(), coefficient);
            case DEGREE -> code(person.degree(), coefficient);
            case TEACHING_YEARS -> years(person.teachingYears(), coefficient);
            case FTE -> measured(Observation.number(person.fte(), coefficient));
            case LOAD -> load(person.load(), coefficient);
        };
    }

    private static Reading code(@Nullable String code, Fraction coefficient) {
        return code == null ? empty() : new Reading.Coded(code, coefficient);
    }

    private static Reading years(@Nullable Integer years, Fraction coefficient) {
        return years == null ? empty() : measured(Observation.number(BigDecimal.valueOf(years), coefficient));
    }

    private static Reading load(@Nullable Fraction load, Fraction coefficient) {
        return load == null
                ? empty()
                : measured(new Observation("", load, DECIMALS_OF_LOAD, null, coefficient, List.of()));
    }

    private static Reading measured(Observation number) {
        return new Reading.Measured(List.of(number));
    }

    private static Reading empty() {
        return new Reading.Missing(Status.NO_DATA, Remark.of(PointsReason.EMPTY_ATTRIBUTE));
    }
}
