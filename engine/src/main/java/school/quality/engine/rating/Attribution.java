package school.quality.engine.rating;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import school.quality.engine.indicator.Status;
import school.quality.engine.period.Period;
import school.quality.engine.regulation.Bonus;
import school.quality.engine.regulation.Condition;
import school.quality.engine.regulation.Criterion;
import school.quality.engine.regulation.Group;
import school.quality.engine.regulation.Method;
import school.quality.engine.regulation.Per;
import school.quality.engine.regulation.Regulation;
import school.quality.engine.regulation.Section;

/** Who is credited with what: reads for every sheet and criterion of a regulation what the sources say. */
public final class Attribution {

    private final SourceReader sources;
    private final FormulaReader formulas;
    private final Entries entries;

    public Attribution(Period period, Figures figures, Items items, Entries entries) {
        this.sources = new SourceReader(period, figures, items, entries);
        this.formulas = new FormulaReader(sources);
        this.entries = entries;
    }

    /**
     * One assessment for every criterion of every sheet: by group in the regulation's order, staff number, criterion in the
     * regulation's order. Criteria over others wait for the points of those: {@link Sheets} gives them.
     */
    public List<Assessment> of(Regulation regulation, List<Employee> staff) {
        List<Employee> present = staff.stream()
                .filter(Employee::present)
                .sorted(Comparator.comparing(Employee::staffId))
                .toList();
        return regulation.groups().stream()
                .flatMap(group ->
                        present.stream().filter(one -> belongs(one, group)).flatMap(one -> sheet(group, one)))
                .toList();
    }

    private static boolean belongs(Employee person, Group group) {
        boolean leads = !person.leads().isEmpty() && group.positions().contains(Group.CLASS_TEACHER);
        return leads || group.positions().contains(person.position());
    }

    private Stream<Assessment> sheet(Group group, Employee person) {
        return group.sections().stream()
                .flatMap(section -> section.criteria().stream().map(row -> assess(group, section, row, person)));
    }

    private Assessment assess(Group group, Section section, Criterion criterion, Employee person) {
        Condition precondition = criterion.precondition();
        Condition bonus =
                Optional.ofNullable(criterion.bonus()).map(Bonus::condition).orElse(null);
        Observation held = observed(precondition, criterion, person);
        Observation added = observed(bonus, criterion, person);
        return new Assessment(
                new AssessmentKey(group.code(), person.staffId(), criterion.code()),
                section.code(),
                criterion,
                read(criterion, person),
                outcome(precondition, held),
                outcome(bonus, added),
                entries.find(person.staffId(), criterion.code()).orElse(null),
                held,
                added);
    }

    private Reading read(Criterion criterion, Employee person) {
        if (criterion.method() instanceof Method.Formula formula) {
            return formulas.read(formula, criterion, person);
        }
        if (criterion.method() instanceof Method.OverOthers || criterion.source() == null) {
            return new Reading.Others(List.of());
        }
        Reading reading = sources.read(criterion.source(), criterion, person, criterion.per());
        return criterion.method() instanceof Method.Tolerance ? declared(reading, criterion, person) : reading;
    }

    /** An actual value is worth nothing here without the declared one. */
    private Reading declared(Reading actual, Criterion criterion, Employee person) {
        Optional<SheetEntry> entry =
                entries.find(person.staffId(), criterion.code()).filter(SheetEntry::hasValue);
        if (entry.isEmpty()) {
            return new Reading.Missing(Status.NO_DATA, Remark.of(PointsReason.NO_ENTRY));
        }
        return EnteredNumber.of(entry.get().value()).isPresent()
                ? actual
                : new Reading.Missing(Status.NO_DATA, Remark.of(PointsReason.NOT_A_NUMBER));
    }

    private @Nullable Observation observed(@Nullable Condition condition, Criterion criterion, Employee person) {
        if (condition == null) {
            return null;
        }
        Reading reading = sources.read(condition.source(), criterion, person, Per.POOLED);
        return Assessment.numbers(reading).stream()
                .findFirst()
                .map(found -> found.ready(null))
                .orElse(null);
    }

    private static Outcome outcome(@Nullable Condition condition, @Nullable Observation number) {
        if (condition == null) {
            return Outcome.NOT_ASKED;
        }
        if (number == null) {
            return Outcome.UNKNOWN;
        }
        return condition.holds(number.value()) ? Outcome.MET : Outcome.NOT_MET;
    }
}
