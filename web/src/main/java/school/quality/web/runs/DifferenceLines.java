package school.quality.web.runs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import school.quality.engine.indicator.FigureKey;
import school.quality.engine.money.Fraction;
import school.quality.engine.money.Money;
import school.quality.jobs.dataset.Dataset;
import school.quality.jobs.dataset.DatasetCatalogue;
import school.quality.jobs.difference.Cause;
import school.quality.jobs.difference.FigureDifference;
import school.quality.jobs.difference.PersonDifference;
import school.quality.jobs.difference.SchoolDifference;
import school.quality.jobs.regulation.DifferenceSentences;
import school.quality.jobs.store.ResultState.Shown;
import school.quality.jobs.store.results.ChangedRows;
import school.quality.web.program.Words;

/** Puts into words what changed between two results of a school: by what they were made, for whom, which figures. */
final class DifferenceLines {
    private static final int DECIMALS = 4;

    private final Words words;
    private final DifferenceSentences sentences;
    private final ToIntFunction<String> factors;

    /** @param factors by what a value of a measure is multiplied where it is shown */
    DifferenceLines(Locale language, ToIntFunction<String> factors) {
        this.words = Words.of("messages/difference", language);
        this.sentences = DifferenceSentences.in(language);
        this.factors = factors;
    }

    List<String> grounds(SchoolDifference one) {
        List<String> grounds = new ArrayList<>();
        one.rows().forEach(rows -> grounds.add(ground(rows.areDecisions() ? Cause.DECISIONS : Cause.DATA, rows(rows))));
        if (one.otherBases()) {
            grounds.add(ground(Cause.DATA, words.text("ground.bases")));
        }
        one.regulations().forEach(changed -> {
            grounds.add(ground(
                    Cause.REGULATION,
                    words.text(
                            "ground.regulation", changed.code(), number(changed.before()), number(changed.after()))));
            changed.changes().forEach(change -> grounds.add(ground(Cause.REGULATION, sentences.of(change))));
        });
        one.settings().forEach(setting -> grounds.add(ground(Cause.SETTINGS, setting)));
        if (one.norms() > 0) {
            grounds.add(ground(Cause.SETTINGS, words.text("ground.norms", one.norms())));
        }
        return grounds;
    }

    private String ground(Cause cause, String what) {
        return cause(cause) + ": " + what;
    }

    private String rows(ChangedRows.Of rows) {
        return words.text(
                "ground.rows",
                dataset(rows.dataset()),
                rows.added(),
                rows.changed(),
                rows.removed(),
                String.join("; ", rows.places()));
    }

    /** As the school calls it; in English by its name. */
    private String dataset(String name) {
        return DatasetCatalogue.bundled()
                .find(name)
                .filter(found -> !words.locale().getLanguage().equals("en"))
                .map(Dataset::sheet)
                .orElse(name);
    }

    private static String number(int version) {
        return version == 0 ? "-" : Integer.toString(version);
    }

    String person(PersonDifference one) {
        return words.text(
                "person",
                one.staffId(),
                words.text("person." + one.presence()),
                plain(one.pointsBefore()),
                plain(one.pointsAfter()),
                one.before().toString(),
                one.after().toString(),
                signed(one.difference()),
                causes(one.amount(), some -> some.kopecks() != 0, DifferenceLines::signed, words.text("no-sum")));
    }

    String total(List<PersonDifference> people) {
        Map<Cause, Money> all = new EnumMap<>(Cause.class);
        people.forEach(one -> one.amount().forEach((cause, some) -> all.merge(cause, some, Money::plus)));
        Money before = people.stream().map(PersonDifference::before).reduce(Money.ZERO, Money::plus);
        Money after = people.stream().map(PersonDifference::after).reduce(Money.ZERO, Money::plus);
        return words.text(
                "sum",
                words.text("together"),
                before.toString(),
                after.toString(),
                signed(after.minus(before)),
                causes(all, some -> some.kopecks() != 0, DifferenceLines::signed, words.text("no-sum")));
    }

    String figure(FigureDifference one) {
        int factor = factors.applyAsInt(one.key().measure());
        String byCause = causes(
                one.value(),
                some -> some.signum() != 0,
                some -> signed(some.times(factor)),
                Stream.of(one.before(), one.after())
                        .map(shown -> shown.flatMap(Shown::norm).orElse("-"))
                        .collect(Collectors.collectingAndThen(
                                Collectors.toList(), norms -> words.text("norm", norms.get(0), norms.get(1)))));
        FigureKey key = one.key();
        String of = key.category() == null ? key.measure() : key.measure() + " " + key.category();
        return words.text(
                "figure",
                key.indicator(),
                of,
                key.scope() + " " + key.scopeId(),
                parts(one.before()),
                parts(one.after()),
                byCause);
    }

    private String parts(Optional<Shown> shown) {
        return shown.map(some -> some.parts().numerator().toPlainString() + "/"
                        + some.parts().denominator().toPlainString())
                .orElseGet(() -> words.text("none"));
    }

    private <T> String causes(Map<Cause, T> split, Predicate<T> isAny, Function<T, String> text, String otherwise) {
        String all = Stream.of(Cause.values())
                .filter(cause -> split.containsKey(cause) && isAny.test(split.get(cause)))
                .map(cause -> cause(cause) + " " + text.apply(split.get(cause)))
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? otherwise : all;
    }

    private String cause(Cause cause) {
        return words.text("cause." + cause);
    }

    private static String signed(Money money) {
        return (money.kopecks() > 0 ? "+" : "") + money;
    }

    private static String signed(Fraction number) {
        return (number.signum() > 0 ? "+" : "") + plain(number.rounded(DECIMALS));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
