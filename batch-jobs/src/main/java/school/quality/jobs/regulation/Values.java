package school.quality.jobs.regulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import school.quality.engine.money.Money;
import school.quality.jobs.regulation.RegulationFault.Code;

/** Reads single values: texts, exact numbers, money, dates, coded values. */
final class Values {

    private static final String STAND_IN = "?";
    private static final int LONGEST_TEXT = 2000;
    private static final int DIGITS_BEFORE_POINT = 12;
    private static final int DIGITS_AFTER_POINT = 10;
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,12}(\\.\\d{1,10})?");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]|[\\p{Cs}\uFFFE\uFFFF]");

    private Values() {}

    static String text(Node node) {
        if (!node.isText()) {
            node.refuse("text");
            return STAND_IN;
        }
        String text = node.json().asString();
        if (text.length() > LONGEST_TEXT || CONTROL.matcher(text).find()) {
            node.refuse(Code.G12, Integer.toString(LONGEST_TEXT));
        }
        return text;
    }

    /** A text that may be missing: an empty one says nothing. */
    static @Nullable String optional(Node node) {
        String text = text(node);
        return text.isBlank() ? null : text;
    }

    static String text(Node node, String field) {
        String text = node.get(field, "text", STAND_IN, Values::text);
        if (text.isBlank()) {
            node.fault(Code.G04, field, "", "text");
        }
        return text;
    }

    /** Points and bounds: a JSON number, kept as it is written. */
    static BigDecimal number(Node node) {
        if (!node.json().isNumber()) {
            node.refuse("number");
            return BigDecimal.ZERO;
        }
        return bounded(node, node.json().decimalValue());
    }

    static BigDecimal number(Node node, String field) {
        return node.get(field, "number", BigDecimal.ZERO, Values::number);
    }

    /** Coefficients and shares: a text with a decimal point; a JSON number is read too. */
    static BigDecimal decimal(Node node) {
        if (node.json().isNumber()) {
            return number(node);
        }
        if (!node.isText() || !DECIMAL.matcher(node.json().asString()).matches()) {
            node.refuse("decimal");
            return BigDecimal.ONE;
        }
        return new BigDecimal(node.json().asString());
    }

    static Function<Node, BigDecimal> decimal(String least, String most) {
        return node -> within(node, decimal(node), least, most);
    }

    static Function<Node, Integer> whole(int least, int most) {
        return node -> {
            BigDecimal number = number(node);
            if (number.stripTrailingZeros().scale() > 0) {
                node.refuse("whole");
                return least;
            }
            return within(node, number, Integer.toString(least), Integer.toString(most))
                    .intValue();
        };
    }

    static Money money(Node node) {
        try {
            return Money.of(within(node, decimal(node), "0", "1000000000"));
        } catch (ArithmeticException fractionsOfAKopeck) {
            node.refuse(Code.G11, "");
            return Money.ZERO;
        }
    }

    static LocalDate date(Node node) {
        try {
            return LocalDate.parse(text(node));
        } catch (DateTimeParseException noDate) {
            node.refuse(Code.G07, "");
            return LocalDate.EPOCH;
        }
    }

    static boolean yes(Node node) {
        if (!node.json().isBoolean()) {
            node.refuse("yesno");
            return false;
        }
        return node.json().asBoolean();
    }

    static boolean yes(Node node, String field) {
        return node.find(field).map(Values::yes).orElse(false);
    }

    static <E extends Enum<E>> Function<Node, E> choice(Class<E> choices) {
        return choice(Arrays.asList(choices.getEnumConstants()), Enum::name);
    }

    static <T> Function<Node, T> choice(List<T> choices, Function<T, String> name) {
        Map<String, T> byName = new LinkedHashMap<>();
        choices.forEach(choice -> byName.put(name.apply(choice), choice));
        return node -> node.choice(byName, choices.get(0));
    }

    /** A value of a cell: text, number, true or false, kept as text. */
    static String cell(Node node) {
        if (node.isText()) {
            return text(node);
        }
        if (node.json().isNumber()) {
            return number(node).toPlainString();
        }
        return Boolean.toString(yes(node));
    }

    private static BigDecimal within(Node node, BigDecimal number, String least, String most) {
        boolean inside = number.compareTo(new BigDecimal(least)) >= 0 && number.compareTo(new BigDecimal(most)) <= 0;
        if (!inside) {
            node.refuse(Code.G06, least + " … " + most);
        }
        return inside ? number : new BigDecimal(least);
    }

    /** Whole numbers written with an exponent are written out; nothing else is changed. */
    private static BigDecimal bounded(Node node, BigDecimal number) {
        boolean small = number.precision() - (long) number.scale() <= DIGITS_BEFORE_POINT
                && number.scale() <= DIGITS_AFTER_POINT
                && number.scale() >= -DIGITS_BEFORE_POINT;
        if (!small) {
            node.refuse(Code.G06, "digits");
            return BigDecimal.ZERO;
        }
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
