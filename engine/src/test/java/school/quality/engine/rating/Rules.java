package school.quality.engine.rating;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import school.quality.engine.indicator.Scope;
import school.quality.engine.period.AcademicYear;
import school.quality.engine.period.Period;
import school.quality.engine.period.PeriodKind;
import school.quality.engine.regulation.Condition;
import school.quality.engine.regulation.Criterion;
import school.quality.engine.regulation.Group;
import school.quality.engine.regulation.Method;
import school.quality.engine.regulation.Per;
import school.quality.engine.regulation.Regulation;
import school.quality.engine.regulation.Section;
import school.quality.engine.regulation.Source;

/** Regulations as a test needs them. */
final class Rules {

    static final Period YEAR = new Period(
            "2025-26/Y",
            new AcademicYear("2025/26"),
            PeriodKind.YEAR,
            LocalDate.of(2025, 9, 1),
            LocalDate.of(2026, 5, 31),
            Optional.empty());

    private Rules() {}

    static Source.Figure quality(Scope scope) {
        return new Source.Figure("1.1.2", "quality_rate", null, scope, List.of(), List.of(), List.of());
    }

    static Source.Figure quality(Scope scope, List<String> subjects, List<String> levels, List<Integer> grades) {
        return new Source.Figure("1.1.2", "quality_rate", null, scope, subjects, levels, grades);
    }

    static Criterion criterion(Source source) {
        return criterion("1.1", source, Per.POOLED, Map.of(), null);
    }

    /** Coefficients written {@code Математика=1.2}. */
    static Criterion criterion(Source source, Per per, String... coefficients) {
        Map<String, BigDecimal> table = new LinkedHashMap<>();
        Arrays.stream(coefficients)
                .map(row -> row.split("="))
                .forEach(row -> table.put(row[0], new BigDecimal(row[1])));
        return criterion("1.1", source, per, table, null);
    }

    /** A criterion by another method than an entered number; without a source of its own. */
    static Criterion criterion(Method method, Per per, String... coefficients) {
        Criterion row = criterion(new Source.Manual(List.of()), per, coefficients);
        return new Criterion(
                row.code(), row.title(), null, null, null, per, null, null, row.coefficients(), null, null, method);
    }

    /** A criterion of a code, by a method over others or of an entry. */
    static Criterion criterion(String code, Method method) {
        Source source = method instanceof Method.OverOthers ? null : new Source.Manual(List.of());
        return new Criterion(
                code, "Критерий", "3.1", null, source, Per.POOLED, null, null, Map.of(), null, null, method);
    }

    static Criterion under(Condition precondition, Source source) {
        return criterion("1.1", source, Per.POOLED, Map.of(), precondition);
    }

    static Criterion criterion(String code) {
        return criterion(code, new Source.Manual(List.of()), Per.POOLED, Map.of(), null);
    }

    private static Criterion criterion(
            String code,
            Source source,
            Per per,
            Map<String, BigDecimal> coefficients,
            @Nullable Condition precondition) {
        Method expert = new Method.Expert(null, null);
        return new Criterion(
                code, "Критерий", "3.1", null, source, per, null, null, coefficients, precondition, null, expert);
    }

    static Regulation regulation(Group... groups) {
        return new Regulation("R", 1, "Положение", null, LocalDate.of(2025, 9, 1), null, List.of(groups), List.of());
    }

    static Group group(String position, Criterion... criteria) {
        return group(position, null, section("1", null, criteria));
    }

    static Group group(String position, @Nullable String sheetMax, Section... sections) {
        return new Group(position, position, List.of(position), number(sheetMax), List.of(sections));
    }

    static Section section(String code, @Nullable String max, Criterion... criteria) {
        return new Section(code, "Раздел", number(max), List.of(criteria));
    }

    private static @Nullable BigDecimal number(@Nullable String number) {
        return number == null ? null : new BigDecimal(number);
    }

    /** What the sources say for one person by one criterion. */
    static Assessment assessed(KnownSchool school, Employee person, Criterion criterion) {
        List<Assessment> all = new Attribution(YEAR, school, school, school)
                .of(regulation(group("Учитель", criterion)), List.of(person));
        return all.get(0);
    }

    static Reading read(KnownSchool school, Employee person, Criterion criterion) {
        return assessed(school, person, criterion).reading();
    }
}
