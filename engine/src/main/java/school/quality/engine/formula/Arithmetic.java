package school.quality.engine.formula;

import java.util.Map;
import java.util.Set;
import school.quality.engine.money.Fraction;

/**
 * The formula of a criterion: numbers, names, {@code + - * / ( )}, comparisons, {@code MIN}, {@code MAX},
 * {@code ROUND(x, n)} half up and {@code IF(c, a, b)}. It is computed with exact fractions, so that nothing is lost in a
 * division. A comparison is worth 1 where it holds and 0 where not; of an IF only the branch that is taken is computed.
 */
public final class Arithmetic {

    /** A formula that people can still check by hand is shorter. */
    public static final int MOST_CHARACTERS = 1000;

    private final Term whole;

    private Arithmetic(Term whole) {
        this.whole = whole;
    }

    /**
     * Reads an expression.
     *
     * @param names the only names it may use, letter by letter
     * @throws NotArithmetic where it is anything else
     */
    public static Arithmetic of(String expression, Set<String> names) {
        if (expression.length() > MOST_CHARACTERS) {
            throw new NotArithmetic(NotArithmetic.Fault.TOO_LONG, Integer.toString(MOST_CHARACTERS));
        }
        return new Arithmetic(new Terms(names).of(Grammar.tree(expression)));
    }

    /**
     * Its value, exact.
     *
     * @param numbers one for each of the names
     * @throws ArithmeticException where it divides by 0, or rounds to other than 0 to 10 decimals
     */
    public Fraction value(Map<String, Fraction> numbers) {
        return whole.value(numbers);
    }
}
