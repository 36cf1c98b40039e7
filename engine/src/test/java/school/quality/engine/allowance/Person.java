package school.quality.engine.allowance;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.quality.engine.money.Money;

/** Reads {@code 1001 12.5 0.5 78/51 20132.93}: staff number, points, fte, days by norm and worked, base pay; - for none. */
final class Person {

    private Person() {}

    static List<Participant> all(String... people) {
        return Arrays.stream(people).map(Person::of).toList();
    }

    private static Participant of(String written) {
        String[] part = (written + " - - - ").split(" ");
        return new Participant(
                part[0],
                new BigDecimal(part[1]),
                part[2].equals("-") ? BigDecimal.ONE : new BigDecimal(part[2]),
                days(part[3]),
                part.length < 5 || part[4].equals("-") ? null : Money.parse(part[4]));
    }

    private static @Nullable DaysWorked days(String written) {
        if (written.equals("-")) {
            return null;
        }
        String[] days = written.split("/");
        return new DaysWorked(Integer.parseInt(days[0]), Integer.parseInt(days[1]));
    }
}
