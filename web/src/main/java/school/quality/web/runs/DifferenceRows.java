package school.quality.web.runs;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import school.quality.engine.indicator.FigureKey;
import school.quality.engine.indicator.Parts;
import school.quality.engine.indicator.Scope;
import school.quality.engine.money.Fraction;
import school.quality.jobs.desk.ProgrammeDesk;
import school.quality.jobs.desk.ProgrammeDesk.Named;
import school.quality.jobs.difference.Cause;
import school.quality.jobs.difference.FigureDifference;
import school.quality.jobs.difference.PersonDifference;
import school.quality.jobs.difference.PersonDifference.Presence;
import school.quality.jobs.store.ResultState.Shown;
import school.quality.web.layout.Numbers;
import school.quality.web.program.Words;

/** What changed between two results, as rows of tables: figures of the school as a whole first, and people. */
final class DifferenceRows {

    /** Figures of the school as a whole and those of its parts are told in so many rows; the rest is counted. */
    private static final int MOST_FIGURES = 60;

    private static final int DECIMALS = 2;

    private final ProgrammeDesk programme;
    private final Map<String, String> names;
    private final Locale language;
    private final Numbers numbers;
    private final Words words;

    /** @param names of the staff by number */
    DifferenceRows(ProgrammeDesk programme, Map<String, String> names, Locale language) {
        this.programme = programme;
        this.names = names;
        this.language = language;
        this.numbers = new Numbers(language);
        this.words = Words.of("messages/difference", language);
    }

    /**
     * A figure.
     *
     * @param causes what made the difference, each with its part of it
     */
    record Figure(
            String code,
            String measure,
            String scope,
            String unit,
            String before,
            String after,
            String causes,
            @Nullable String normBefore,
            @Nullable String normAfter) {

        public boolean isOtherNorm() {
            return normBefore != null && normAfter != null && !normBefore.equals(normAfter);
        }
    }

    /** Somebody of the staff; {@code sign} is how the difference looks. */
    record Person(
            String name,
            String staffId,
            Presence presence,
            String points,
            String before,
            String after,
            String difference,
            String sign,
            String causes) {}

    List<Figure> figures(List<FigureDifference> all) {
        return all.stream()
                .sorted(Comparator.comparing(one -> one.key().scope() != Scope.SCHOOL))
                .limit(MOST_FIGURES)
                .map(this::figure)
                .toList();
    }

    List<Person> people(List<PersonDifference> all) {
        return all.stream().map(this::person).toList();
    }

    private Figure figure(FigureDifference one) {
        FigureKey key = one.key();
        Named named = programme.named(key, language);
        int factor = programme.factor(key.measure());
        return new Figure(
                key.indicator(),
                named.category().isEmpty() ? named.measure() : named.measure() + ": " + named.category(),
                named.scope(),
                key.scope() == Scope.SCHOOL ? "" : named.unit(),
                value(one.before(), factor),
                value(one.after(), factor),
                causes(
                        one.value(),
                        some -> some.signum() != 0,
                        some -> signed(some.times(factor).rounded(DECIMALS))),
                norm(one.before()),
                norm(one.after()));
    }

    private Person person(PersonDifference one) {
        long change = one.difference().kopecks();
        return new Person(
                names.getOrDefault(one.staffId(), ""),
                one.staffId(),
                one.presence(),
                numbers.plain(one.pointsBefore()) + " → " + numbers.plain(one.pointsAfter()),
                numbers.roubles(one.before()),
                numbers.roubles(one.after()),
                numbers.change(one.difference()),
                change == 0 ? "" : change > 0 ? "good" : "bad",
                causes(one.amount(), some -> some.kopecks() != 0, numbers::change));
    }

    private String value(Optional<Shown> shown, int factor) {
        return shown.map(Shown::parts)
                .filter(parts -> !parts.isEmpty())
                .map(parts -> numbers.plain(number(parts).times(factor).rounded(DECIMALS)))
                .orElse("–");
    }

    private static Fraction number(Parts parts) {
        return Fraction.of(parts.numerator()).dividedBy(Fraction.of(parts.denominator()));
    }

    private static @Nullable String norm(Optional<Shown> shown) {
        return shown.flatMap(Shown::norm).orElse(null);
    }

    private String signed(BigDecimal number) {
        return (number.signum() > 0 ? "+" : "") + numbers.plain(number);
    }

    private <T> String causes(Map<Cause, T> split, Predicate<T> isAny, Function<T, String> text) {
        return Stream.of(Cause.values())
                .filter(cause -> split.containsKey(cause) && isAny.test(split.get(cause)))
                .map(cause -> words.text("cause." + cause) + " " + text.apply(split.get(cause)))
                .collect(Collectors.joining(", "));
    }
}
