package school.quality.engine.rating;

import java.util.List;
import java.util.Optional;
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
 */
public record Assessment(
        AssessmentKey key,
        String section,
        Criterion criterion,
        Reading reading,
        Outcome precondition,
        Outcome bonus,
        @Nullable SheetEntry entry) {

    public Method method() {
        return criterion.method();
    }

    public boolean hasReading() {
        return !(reading instanceof Reading.Missing);
    }

    /** The method compares numbers, and what was entered is none. */
    public boolean lacksNumber() {
        return hasReading()
                && !(method() instanceof Method.Levels)
                && numbers(reading).isEmpty();
    }

    /** Fewer stand behind the figure, or behind each of them, than the regulation asks for. */
    public boolean sampleTooSmall() {
        List<Observation> all = numbers(reading);
        return !all.isEmpty() && all.stream().noneMatch(this::isLargeEnough);
    }

    /** There is a value that the method can look at. */
    public boolean sound() {
        return hasReading() && !lacksNumber() && !sampleTooSmall();
    }

    /** Nothing speaks against giving points: the rule of the method decides. */
    public boolean open() {
        return sound() && (precondition == Outcome.NOT_ASKED || precondition == Outcome.MET);
    }

    /** The numbers the method looks at: large enough samples, rounded as the criterion says. */
    public List<Observation> observations() {
        return numbers(reading).stream()
                .filter(this::isLargeEnough)
                .map(number -> criterion.round() == null ? number : number.rounded(criterion.round()))
                .toList();
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

    /** The pairs that are left out because their sample is too small. */
    List<Observation> leftOut() {
        return numbers(reading).stream()
                .filter(number -> !isLargeEnough(number))
                .toList();
    }

    private boolean isLargeEnough(Observation number) {
        return criterion.minSample() == null || number.isAbout(criterion.minSample());
    }

    /** What a reading says in numbers; empty where it is a code. */
    static List<Observation> numbers(Reading reading) {
        if (reading instanceof Reading.Measured measured) {
            return measured.observations();
        }
        if (reading instanceof Reading.Itemised itemised) {
            return List.of(itemised.number());
        }
        return reading instanceof Reading.Coded coded ? entered(coded).stream().toList() : List.of();
    }

    private static Optional<Observation> entered(Reading.Coded coded) {
        return EnteredNumber.of(coded.code()).map(number -> Observation.number(number, coded.coefficient()));
    }

    /** Only where points were given for it. */
    Fraction bonusPoints() {
        return criterion.bonus() != null && bonus == Outcome.MET
                ? Fraction.of(criterion.bonus().points())
                : Fraction.ZERO;
    }
}
