package school.quality.engine.rating;

import java.math.BigDecimal;
import java.util.List;
import school.quality.engine.money.Fraction;

/** People as a test needs them. */
final class Staff {

    private Staff() {}

    static Employee teacher(String staffId, ClassUnit... leads) {
        return of(staffId, "Учитель", true, leads);
    }

    static Employee of(String staffId, String position, boolean present, ClassUnit... leads) {
        return new Employee(
                staffId,
                position,
                "TEACHING",
                "Предметников",
                new BigDecimal("0.75"),
                "FIRST",
                10,
                "HIGHER_PEDAGOGICAL",
                "Кандидат наук",
                Fraction.of(55, 3),
                List.of(leads),
                present);
    }

    static Employee silent(String staffId) {
        return new Employee(
                staffId, "Учитель", "TEACHING", null, BigDecimal.ONE, null, null, null, null, null, List.of(), true);
    }
}
