package school.quality.engine.rating;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import school.quality.engine.indicator.Status;
import school.quality.engine.money.Fraction;
import school.quality.engine.regulation.Method;

/** Which items of a list are met, by the codes that were entered, separated by commas. */
record MetFlags(Method.Flags flags, Set<String> entered) {

    static MetFlags of(Method.Flags flags, String codes) {
        Set<String> entered =
                Arrays.stream(codes.split(",")).map(String::strip).collect(Collectors.toUnmodifiableSet());
        return new MetFlags(flags, entered);
    }

    Verdict verdict(Assessment of, Answer answer) {
        Optional<Remark> nothing = nothing(answer.code());
        return new Verdict(
                of.key(),
                answer.unit(),
                Status.VALUE,
                nothing.isPresent() ? Fraction.ZERO : sum(),
                answer.coefficient(),
                nothing.stream().toList(),
                nothing.isPresent() ? "" : rows());
    }

    /** Why there are no points at all. */
    private Optional<Remark> nothing(String codes) {
        if (met().isEmpty()) {
            return Optional.of(new Remark(PointsReason.NO_ROW_FOR_VALUE, codes));
        }
        return flags.all() ? missing().map(code -> new Remark(PointsReason.NOT_ALL_MET, code)) : Optional.empty();
    }

    private Optional<String> missing() {
        return flags.items().stream()
                .map(Method.Flag::code)
                .filter(code -> !entered.contains(code))
                .findFirst();
    }

    private List<Integer> met() {
        return IntStream.range(0, flags.items().size())
                .filter(row -> entered.contains(flags.items().get(row).code()))
                .boxed()
                .toList();
    }

    private Fraction sum() {
        return met().stream()
                .map(row -> Fraction.of(flags.items().get(row).points()))
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    private String rows() {
        return met().stream().map(row -> "items[" + row + "]").collect(Collectors.joining(", "));
    }
}
