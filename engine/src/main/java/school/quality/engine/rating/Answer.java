package school.quality.engine.rating;

import school.quality.engine.money.Fraction;

/**
 * A coded value that a table of levels looks at.
 *
 * @param unit what it is about; empty for a person's own value
 * @param coefficient what points of this value are multiplied by
 */
public record Answer(String unit, String code, Fraction coefficient) {

    static Answer of(Observation number) {
        String code = number.shown().stripTrailingZeros().toPlainString();
        return new Answer(number.unit(), code, number.coefficient());
    }
}
