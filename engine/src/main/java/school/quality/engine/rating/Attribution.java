package school.quality.engine.rating;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import school.quality.engine.indicator.Status;
import school.quality.engine.money.Fraction;
import school.quality.engine.period.Period;
import school.quality.engine.regulation.Bonus;
import school.quality.engine.regulation.Condition;
import school.quality.engine.regulation.Criterion;
import school.quality.engine.regulation.Group;
import school.quality.engine.regulation.NotBuiltYet;
import school.quality.engine.regulation.Per;
import school.quality.engine.regulation.Regulation;
import school.quality.engine.regulation.Section;
import school.quality.engine.regulation.Source;

/** Who is credited with what: reads for every sheet and criterion of a regulation what the sources say. */
public final class Attribution {

    private final FigureReader figures;
    private final ItemReader items;
    private final RegisterReader register = new RegisterReader();
    private final Entries entries;

    public Attribution(Period period, Figures figures, Items items, Entries entries) {
        this.figures = new FigureReader(figures);
        this.items = new ItemReader(items, period);
        this.entries = entries;
    }

    /**
     * One assessment for every criterion of every sheet: by group in the regulation's order, staff number, criterion in the
     * regulation's order.
     *
     * @throws IllegalArgumentException where the regulation asks for what {@link NotBuiltYet} names
     */
    public List<Assessment> of(Regulation regulation, List<Employee> staff) {
        if (!NotBuiltYet.in(regulation).isEmpty()) {
            throw new IllegalArgumentException("Not computed yet: " + NotBuiltYet.in(regulation));
        }
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
        Bonus bonus = criterion.bonus();
        return new Assessment(
                new AssessmentKey(group.code(), person.staffId(), criterion.code()),
                section.code(),
                criterion,
                read(criterion.source(), criterion, person, criterion.per()),
                outcome(criterion.precondition(), criterion, person),
                outcome(bonus == null ? null : bonus.condition(), criterion, person),
                entries.find(person.staffId(), criterion.code()).orElse(null));
    }

    private Reading read(@Nullable Source source, Criterion criterion, Employee person, Per per) {
        if (source instanceof Source.Figure figure) {
            return figures.read(figure, criterion, person, per);
        }
        if (source instanceof Source.Count count) {
            return items.read(count, criterion, person);
        }
        if (source instanceof Source.Attribute attribute) {
            return register.read(attribute.attribute(), criterion, person);
        }
        if (source instanceof Source.Manual) {
            return entered(criterion, person);
        }
        throw new IllegalArgumentException(
                "Criterion %s has a source that is not computed yet".formatted(criterion.code()));
    }

    private Reading entered(Criterion criterion, Employee person) {
        Fraction coefficient = Fraction.of(criterion.coefficient(null));
        return entries.find(person.staffId(), criterion.code())
                .<Reading>map(entry -> new Reading.Coded(entry.value().strip(), coefficient))
                .orElseGet(() -> new Reading.Missing(Status.NO_DATA, Remark.of(PointsReason.NO_ENTRY)));
    }

    private Outcome outcome(@Nullable Condition condition, Criterion criterion, Employee person) {
        if (condition == null) {
            return Outcome.NOT_ASKED;
        }
        Reading reading = read(condition.source(), criterion, person, Per.POOLED);
        Optional<Fraction> value = number(reading).map(Observation::value);
        return value.map(found -> condition.holds(found) ? Outcome.MET : Outcome.NOT_MET)
                .orElse(Outcome.UNKNOWN);
    }

    private static Optional<Observation> number(Reading reading) {
        return Assessment.numbers(reading).stream().findFirst();
    }
}
