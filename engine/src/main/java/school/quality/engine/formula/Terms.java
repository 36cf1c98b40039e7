package school.quality.engine.formula;

import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.Token;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import school.quality.engine.formula.NotArithmetic.Fault;
import school.quality.engine.money.Fraction;

/** Makes the terms of a formula from what was read; whatever is not named here does not exist in a formula. */
final class Terms {

    private static final int MOST_OPERATIONS = 300;
    private static final int MOST_DECIMALS = 10;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(\\.\\d{1,10})?");
    private static final Pattern COMPARISON = Pattern.compile("[=!<>]{1,2}");
    private static final Map<String, BinaryOperator<Fraction>> OPERATIONS = operations();

    private final Set<String> names;
    private int operations;

    Terms(Set<String> names) {
        this.names = names;
    }

    private static Map<String, BinaryOperator<Fraction>> operations() {
        Map<String, BinaryOperator<Fraction>> operations = new HashMap<>();
        operations.put("+", Fraction::plus);
        operations.put("-", Fraction::minus);
        operations.put("*", Fraction::times);
        operations.put("/", Fraction::dividedBy);
        operations.put("=", comparison(order -> order == 0));
        operations.put("==", comparison(order -> order == 0));
        operations.put("!=", comparison(order -> order != 0));
        operations.put("<>", comparison(order -> order != 0));
        operations.put(">", comparison(order -> order > 0));
        operations.put(">=", comparison(order -> order >= 0));
        operations.put("<", comparison(order -> order < 0));
        operations.put("<=", comparison(order -> order <= 0));
        return operations;
    }

    private static BinaryOperator<Fraction> comparison(IntPredicate holds) {
        return (one, other) -> holds.test(one.compareTo(other)) ? Fraction.ONE : Fraction.ZERO;
    }

    Term of(ASTNode node) {
        if (++operations > MOST_OPERATIONS) {
            throw new NotArithmetic(Fault.TOO_LONG, Integer.toString(MOST_OPERATIONS));
        }
        String written = node.getToken().getValue();
        Token.TokenType type = node.getToken().getType();
        List<Term> parts = node.getParameters().stream().map(this::of).toList();
        return switch (type) {
            case NUMBER_LITERAL -> number(written);
            case VARIABLE_OR_CONSTANT -> named(written);
            case PREFIX_OPERATOR -> signed(written, parts.get(0));
            case INFIX_OPERATOR -> operation(unchained(node), parts);
            case FUNCTION -> function(written.toUpperCase(Locale.ROOT), parts);
            default -> throw new NotArithmetic(Fault.UNKNOWN, written);
        };
    }

    private static Term number(String written) {
        if (!NUMBER.matcher(written).matches()) {
            throw new NotArithmetic(Fault.UNKNOWN, written);
        }
        Fraction number = Fraction.of(new BigDecimal(written));
        return numbers -> number;
    }

    private Term named(String name) {
        if (!names.contains(name)) {
            throw new NotArithmetic(Fault.UNKNOWN, name);
        }
        return numbers -> Objects.requireNonNull(numbers.get(name));
    }

    private static Term signed(String sign, Term part) {
        return sign.equals("-") ? numbers -> part.value(numbers).times(-1) : part;
    }

    /** The sign of an operation that is no comparison of a comparison. */
    private static String unchained(ASTNode node) {
        if (isComparison(node) && node.getParameters().stream().anyMatch(Terms::isComparison)) {
            throw new NotArithmetic(Fault.CHAINED, node.getToken().getValue());
        }
        return node.getToken().getValue();
    }

    private static boolean isComparison(ASTNode node) {
        return node.getToken().getType() == Token.TokenType.INFIX_OPERATOR
                && COMPARISON.matcher(node.getToken().getValue()).matches();
    }

    private static Term operation(String sign, List<Term> parts) {
        BinaryOperator<Fraction> operation = OPERATIONS.get(sign);
        if (operation == null) {
            throw new NotArithmetic(Fault.UNKNOWN, sign);
        }
        return numbers ->
                operation.apply(parts.get(0).value(numbers), parts.get(1).value(numbers));
    }

    private static Term function(String name, List<Term> parts) {
        return switch (name) {
            case "MIN" -> best(name, parts, Fraction::min);
            case "MAX" -> best(name, parts, Fraction::max);
            case "ROUND" -> rounded(having(2, name, parts));
            case "IF" -> choice(having(3, name, parts));
            default -> throw new NotArithmetic(Fault.UNKNOWN, name);
        };
    }

    private static Term best(String name, List<Term> parts, BinaryOperator<Fraction> better) {
        if (parts.isEmpty()) {
            throw new NotArithmetic(Fault.WRONG_NUMBER_OF_VALUES, name);
        }
        return numbers ->
                parts.stream().map(part -> part.value(numbers)).reduce(better).orElseThrow();
    }

    private static List<Term> having(int many, String name, List<Term> parts) {
        if (parts.size() != many) {
            throw new NotArithmetic(Fault.WRONG_NUMBER_OF_VALUES, name);
        }
        return parts;
    }

    private static Term rounded(List<Term> parts) {
        return numbers -> Fraction.of(
                parts.get(0).value(numbers).rounded(decimals(parts.get(1).value(numbers))));
    }

    private static int decimals(Fraction number) {
        boolean fits = number.aboveFloor().signum() == 0
                && number.signum() >= 0
                && number.compareTo(Fraction.of(MOST_DECIMALS)) <= 0;
        if (!fits) {
            throw new ArithmeticException("A number of decimals is a whole number from 0 to " + MOST_DECIMALS);
        }
        return number.floor().intValueExact();
    }

    private static Term choice(List<Term> parts) {
        return numbers -> (parts.get(0).value(numbers).signum() == 0 ? parts.get(2) : parts.get(1)).value(numbers);
    }
}
