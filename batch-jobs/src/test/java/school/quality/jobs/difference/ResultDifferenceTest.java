package school.quality.jobs.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import school.quality.engine.indicator.FigureKey;
import school.quality.engine.indicator.Parts;
import school.quality.engine.indicator.Scope;
import school.quality.engine.money.Fraction;
import school.quality.engine.money.Money;
import school.quality.jobs.difference.PersonDifference.Presence;
import school.quality.jobs.difference.Stages.Step;
import school.quality.jobs.store.ResultState;
import school.quality.jobs.store.ResultState.Shown;

class ResultDifferenceTest {

    private static final ResultState NOTHING = new ResultState(Map.of(), Map.of(), Map.of());

    @Property(tries = 300)
    void the_causes_of_a_persons_difference_add_up_to_the_kopeck(@ForAll("stages") Stages stages) {
        assertThat(ResultDifference.of(stages).people()).allSatisfy(person -> {
            assertThat(person.amount().values().stream().reduce(Money.ZERO, Money::plus))
                    .isEqualTo(person.after().minus(person.before()));
            assertThat(person.points().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(person.pointsAfter().subtract(person.pointsBefore()));
        });
    }

    @Property(tries = 300)
    void the_causes_of_a_figures_difference_add_up_exactly(@ForAll("stages") Stages stages) {
        assertThat(ResultDifference.of(stages).figures()).allSatisfy(figure -> assertThat(
                        figure.value().values().stream().reduce(Fraction.ZERO, Fraction::plus))
                .isEqualTo(FigureDifference.number(figure.after()).minus(FigureDifference.number(figure.before()))));
    }

    @Property(tries = 100)
    void nobody_who_differs_is_left_out(@ForAll("stages") Stages stages) {
        Map<String, Money> before = stages.first().amounts();
        Map<String, Money> after = stages.last().amounts();

        assertThat(ResultDifference.of(stages).people())
                .extracting(PersonDifference::staffId)
                .containsAll(after.keySet().stream()
                        .filter(id -> !after.get(id).equals(before.getOrDefault(id, Money.ZERO)))
                        .toList());
    }

    @Property(tries = 50)
    void the_same_at_every_step_is_no_difference(@ForAll("states") ResultState state) {
        Stages same = new Stages(state, List.of(new Step(Cause.DATA, state), new Step(Cause.DECISIONS, state)));

        assertThat(ResultDifference.of(same)).isEqualTo(new ResultDifference(List.of(), List.of()));
    }

    @Example
    void a_person_who_is_new_has_nothing_before() {
        ResultState after = new ResultState(Map.of(), Map.of("1", BigDecimal.TEN), Map.of("1", new Money(500)));

        assertThat(ResultDifference.of(new Stages(NOTHING, List.of(new Step(Cause.DATA, after))))
                        .people())
                .singleElement()
                .satisfies(person -> {
                    assertThat(person.presence()).isEqualTo(Presence.NEW);
                    assertThat(person.amount()).containsExactly(Map.entry(Cause.DATA, new Money(500)));
                });
    }

    @Example
    void causes_that_take_back_what_others_gave_are_told_too() {
        ResultState more = new ResultState(Map.of(), Map.of("1", BigDecimal.ZERO), Map.of("1", new Money(500)));
        ResultState as = new ResultState(Map.of(), Map.of("1", BigDecimal.ZERO), Map.of("1", new Money(100)));
        Stages stages = new Stages(as, List.of(new Step(Cause.DATA, more), new Step(Cause.REGULATION, as)));

        assertThat(ResultDifference.of(stages).people().get(0).amount())
                .containsOnly(Map.entry(Cause.DATA, new Money(400)), Map.entry(Cause.REGULATION, new Money(-400)));
    }

    @Provide
    Arbitrary<Stages> stages() {
        Arbitrary<Step> step =
                Combinators.combine(Arbitraries.of(Cause.class), states()).as(Step::new);
        return Combinators.combine(states(), step.list().ofMinSize(1).ofMaxSize(6))
                .as(Stages::new);
    }

    @Provide
    Arbitrary<ResultState> states() {
        Arbitrary<String> people = Arbitraries.of("1", "2", "3");
        Arbitrary<FigureKey> keys = people.map(id -> new FigureKey("1.1.2", "sou", null, Scope.TEACHER, id));
        Arbitrary<Shown> shown = Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 7))
                .as((some, all) -> new Shown(Parts.of(some, all), Optional.empty()));
        Arbitrary<BigDecimal> points =
                Arbitraries.integers().between(-500, 500).map(some -> BigDecimal.valueOf(some, 2));
        Arbitrary<Money> sums = Arbitraries.longs().between(0, 1_000_000).map(Money::new);
        return Combinators.combine(
                        Arbitraries.maps(keys, shown), Arbitraries.maps(people, points), Arbitraries.maps(people, sums))
                .as(ResultState::new);
    }
}
