package school.quality.engine.rating;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import school.quality.engine.money.Fraction;
import school.quality.engine.regulation.Criterion;
import school.quality.engine.regulation.Method;

/**
 * One criterion of one sheet, ready to be judged by the rules of points.
 *
 * @param section code of the section it stands in
 * @param reading what its source says
 * @param precondition what became of the condition without which there are no points
 * @param bonus what became of the condition that adds points
 * @param entry what people entered; null where nobody did
 * @param held against what the precondition was held; null where there is none or its source has no value
 * @param added the same of the bonus
 */
public record Assessment(
        AssessmentKey key,
        String section,
        Criterion criterion,
        Reading reading,
        Outcome precondition,
        Outcome bonus,
        @Nullable SheetEntry entry,
        @Nullable Observation held,
        @Nullable Observation added) {

    /** Where the numbers behind the conditions do not matter. */
    public Assessment(
            AssessmentKey key,
            String section,
            Criterion criterion,
            Reading reading,
            Outcome precondition,
            Outcome bonus,
            @Nullable SheetEntry entry) {
        this(key, section, criterion, reading, precondition, bonus, entry, null, null);
    }

    public Method method() {
        return criterion.method();
    }

    public boolean hasReading() {
        return !(reading instanceof Reading.Missing);
    }

    /** The method compares numbers, and what was entered is none. */
    public boolean lacksNumber() {
        return hasReading() && method().needsNumber() && numbers(reading).isEmpty();
    }

    /** The method looks for the best item, and what is read is no list of items. */
    public boolean lacksItems() {
        return hasReading() && method() instanceof Method.Places && !itemised();
    }

    /** Fewer stand behind the figure, or behind each of them, than the regulation asks for. */
    public boolean sampleTooSmall() {
        return reading instanceof Reading.Named named
                ? named.units().stream().noneMatch(this::isLargeEnough)
                : isTooSmall(numbers(reading));
    }

    private boolean isTooSmall(List<Observation> all) {
        return !all.isEmpty() && all.stream().noneMatch(this::isLargeEnough);
    }

    /** There is a value that the method can look at. */
    public boolean sound() {
        return hasReading() && !lacksNumber() && !lacksItems() && !sampleTooSmall();
    }

    /** Nothing speaks against giving points: the rule of the method decides. */
    public boolean open() {
        return sound() && (precondition == Outcome.NOT_ASKED || precondition == Outcome.MET);
    }

    /** The numbers the method looks at: large enough samples, rounded as the criterion says. */
    public List<Observation> observations() {
        return numbers(reading).stream()
                .filter(this::isLargeEnough)
                .map(number -> number.ready(criterion.round()))
                .toList();
    }

    /** What a formula is computed from, rounded as the criterion says, where all samples are large enough. */
    public List<NamedNumbers> named() {
        return reading instanceof Reading.Named named
                ? named.units().stream()
                        .filter(this::isLargeEnough)
                        .map(unit -> unit.ready(criterion.round()))
                        .toList()
                : List.of();
    }

    /** What is read is a list of items. */
    public boolean itemised() {
        return reading instanceof Reading.Itemised;
    }

    /** The coded values a table of levels looks at; a number is looked up as it is shown. */
    public List<Answer> answers() {
        return reading instanceof Reading.Coded coded
                ? List.of(new Answer("", coded.code(), coded.coefficient()))
                : observations().stream().map(Answer::of).toList();
    }

    /** The value that the teacher declared, for a comparison with the actual one. */
    Optional<Fraction> declared() {
        return Optional.ofNullable(entry)
                .flatMap(found -> EnteredNumber.of(found.value()))
                .map(Fraction::of);
    }

    /** The units that are judged one by one; one without a name where there is one judgement only. */
    List<String> units() {
        if (!open()) {
            return List.of("");
        }
        if (reading instanceof Reading.Named) {
            return named().stream().map(NamedNumbers::unit).toList();
        }
        return reading instanceof Reading.Others
                ? List.of("")
                : answers().stream().map(Answer::unit).toList();
    }

    /** The units that are left out because their sample is too small. */
    List<String> leftOut() {
        return reading instanceof Reading.Named named
                ? named.units().stream()
                        .filter(Predicate.not(this::isLargeEnough))
                        .map(NamedNumbers::unit)
                        .toList()
                : numbers(reading).stream()
                        .filter(Predicate.not(this::isLargeEnough))
                        .map(Observation::unit)
                        .toList();
    }

    private boolean isLargeEnough(Observation number) {
        return criterion.minSample() == null || number.isAbout(criterion.minSample());
    }

    private boolean isLargeEnough(NamedNumbers unit) {
        return unit.numbers().values().stream().allMatch(this::isLargeEnough);
    }

    /** What a reading says in numbers; empty where it is a code, or no single number. */
    static List<Observation> numbers(Reading reading) {
        if (reading instanceof Reading.Measured measured) {
            return measured.observations();
        }
        if (reading instanceof Reading.Itemised itemised) {
            return List.of(itemised.number());
        }
        return reading instanceof Reading.Coded coded ? entered(coded).toList() : List.of();
    }

    private static Stream<Observation> entered(Reading.Coded coded) {
        return EnteredNumber.of(coded.code()).map(number -> Observation.number(number, coded.coefficient())).stream();
    }

    /** What points are multiplied by, on the average of the units that count. */
    Fraction meanCoefficient() {
        List<Fraction> each = reading instanceof Reading.Named
                ? named().stream().map(NamedNumbers::coefficient).toList()
                : answers().stream().map(Answer::coefficient).toList();
        return each.isEmpty()
                ? Fraction.of(criterion.coefficient(null))
                : each.stream().reduce(Fraction.ZERO, Fraction::plus).dividedBy(Fraction.of(each.size()));
    }

    /** Only where points were given for it. */
    Fraction bonusPoints() {
        return criterion.bonus() != null && bonus == Outcome.MET
                ? Fraction.of(criterion.bonus().points())
                : Fraction.ZERO;
    }

    /** The same with what other criteria came to. */
    Assessment reading(Reading other) {
        return new Assessment(key, section, criterion, other, precondition, bonus, entry, held, added);
    }
}
