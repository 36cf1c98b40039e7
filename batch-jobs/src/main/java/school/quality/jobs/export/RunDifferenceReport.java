package school.quality.jobs.export;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import school.quality.engine.indicator.FigureKey;
import school.quality.engine.money.Fraction;
import school.quality.engine.money.Money;
import school.quality.jobs.difference.Cause;
import school.quality.jobs.difference.FigureDifference;
import school.quality.jobs.difference.PersonDifference;
import school.quality.jobs.difference.SchoolDifference;
import school.quality.jobs.regulation.DifferenceSentences;
import school.quality.jobs.sheet.Cell;
import school.quality.jobs.sheet.Tone;
import school.quality.jobs.store.ResultState.Shown;
import school.quality.jobs.store.results.ChangedRows;
import school.quality.rules.Programme;

/** What differs between two results: people and figures by cause, and what differs in what the two were found by. */
final class RunDifferenceReport implements Report<SchoolDifference> {

    private static final String PERSON =
            "school period staffId presence pointsBefore pointsAfter before after difference";
    private static final String CAUSES = "byData byRuleBook byRegulation bySettings byDecisions";
    private static final String PEOPLE =
            "school:12 staffId:14 presence:14 pointsBefore:12 pointsAfter:12 before:16 after:16 difference:16 byData:16"
                    + " byRuleBook:16 byRegulation:16 bySettings:16 byDecisions:16";
    private static final String FIGURES =
            "school:12 indicator:12 measure:22 category:16 scope:14 scopeId:24 before:14 after:14 byData:14 byRuleBook:14"
                    + " byRegulation:14 bySettings:14 byDecisions:14 normBefore:12 normAfter:12";
    private static final String GROUNDS = "school:12 cause:24 what:90";
    private static final int DECIMALS = 4;

    private final Words words;
    private final Programme programme;
    private final DifferenceSentences sentences;

    RunDifferenceReport(Words words, Programme programme) {
        this.words = words;
        this.programme = programme;
        this.sentences = DifferenceSentences.in(words.english() ? Locale.ENGLISH : Locale.ROOT);
    }

    /** As other programs read it; sums are text, values of figures exact fractions as text. */
    record School(
            String school,
            String period,
            long runBefore,
            long runAfter,
            String ruleBookBefore,
            String ruleBookAfter,
            List<ChangedRows.Of> rows,
            boolean otherBases,
            List<SchoolDifference.ChangedRegulation> regulations,
            List<String> settings,
            int norms,
            List<Person> people,
            List<Value> figures) {}

    record Person(
            String staffId,
            PersonDifference.Presence presence,
            BigDecimal pointsBefore,
            BigDecimal pointsAfter,
            Map<Cause, String> points,
            String before,
            String after,
            String difference,
            Map<Cause, String> byCause) {}

    record Value(
            FigureKey figure,
            @Nullable String before,
            @Nullable String after,
            Map<Cause, String> byCause,
            @Nullable String normBefore,
            @Nullable String normAfter) {}

    @Override
    public School json(SchoolDifference one) {
        return new School(
                one.after().school(),
                one.after().period(),
                one.before().runId(),
                one.after().runId(),
                one.before().ruleBook(),
                one.after().ruleBook(),
                one.rows(),
                one.otherBases(),
                one.regulations(),
                one.settings(),
                one.norms(),
                one.result().people().stream().map(RunDifferenceReport::person).toList(),
                one.result().figures().stream().map(RunDifferenceReport::value).toList());
    }

    private static Person person(PersonDifference one) {
        return new Person(
                one.staffId(),
                one.presence(),
                Exact.plain(one.pointsBefore()),
                Exact.plain(one.pointsAfter()),
                texts(one.points(), points -> Exact.plain(points).toPlainString()),
                one.before().toString(),
                one.after().toString(),
                one.difference().toString(),
                texts(one.amount(), Money::toString));
    }

    private static Value value(FigureDifference one) {
        return new Value(
                one.key(),
                one.before().map(RunDifferenceReport::parts).orElse(null),
                one.after().map(RunDifferenceReport::parts).orElse(null),
                texts(one.value(), Fraction::toString),
                one.before().flatMap(Shown::norm).orElse(null),
                one.after().flatMap(Shown::norm).orElse(null));
    }

    private static String parts(Shown shown) {
        return shown.parts().numerator().toPlainString() + "/"
                + shown.parts().denominator().toPlainString();
    }

    private static <T> Map<Cause, String> texts(Map<Cause, T> split, Function<T, String> text) {
        Map<Cause, String> texts = new TreeMap<>();
        split.forEach((cause, some) -> texts.put(cause, text.apply(some)));
        return texts;
    }

    @Override
    public Table<SchoolDifference> table() {
        return new Table<>(Table.columns(words, PERSON + " " + CAUSES), one -> one.result().people().stream()
                .map(person -> cells(one, person)));
    }

    private static List<Cell> cells(SchoolDifference of, PersonDifference one) {
        return Stream.concat(
                        Stream.of(
                                Cell.text(of.after().school()),
                                Cell.text(of.after().period()),
                                Cell.text(one.staffId()),
                                Cell.text(one.presence().name()),
                                Cell.number(Exact.plain(one.pointsBefore())),
                                Cell.number(Exact.plain(one.pointsAfter())),
                                Exact.sum(one.before()),
                                Exact.sum(one.after()),
                                Exact.sum(one.difference())),
                        Stream.of(Cause.values())
                                .map(cause -> Exact.sum(one.amount().getOrDefault(cause, Money.ZERO))))
                .toList();
    }

    @Override
    public void book(Iterator<SchoolDifference> differences, Heading heading, ReportBook book) {
        ReportSheet people = sheet("people", PEOPLE, heading, book);
        ReportSheet figures = sheet("figures", FIGURES, heading, book);
        ReportSheet grounds = sheet("grounds", GROUNDS, heading, book);
        differences.forEachRemaining(one -> {
            one.result().people().forEach(person -> people.row(Tone.NORMAL, shown(one, person)));
            one.result().figures().forEach(figure -> figures.row(Tone.NORMAL, shown(one, figure)));
            grounds(one)
                    .forEach(ground -> grounds.row(
                            Tone.NORMAL,
                            Stream.concat(Stream.of(one.after().school()), ground.stream())
                                    .map(ReportCell::text)
                                    .toList()));
        });
        List.of(people, figures, grounds).forEach(ReportSheet::filterable);
    }

    private ReportSheet sheet(String name, String columns, Heading heading, ReportBook book) {
        List<String> titles = new Titles(words, heading).of(words.of("title.runDifference." + name));
        return book.sheet(words.of("sheet.runDifference." + name), titles, ReportColumn.of(words, columns));
    }

    private List<ReportCell> shown(SchoolDifference of, PersonDifference one) {
        return Stream.concat(
                        Stream.of(
                                ReportCell.text(of.after().school()),
                                ReportCell.text(one.staffId()),
                                ReportCell.text(words.of("presence." + one.presence())),
                                ReportCell.points(one.pointsBefore()),
                                ReportCell.points(one.pointsAfter()),
                                ReportCell.money(one.before()),
                                ReportCell.money(one.after()),
                                ReportCell.money(one.difference())),
                        Stream.of(Cause.values())
                                .map(cause -> ReportCell.money(one.amount().getOrDefault(cause, Money.ZERO))))
                .toList();
    }

    private List<ReportCell> shown(SchoolDifference of, FigureDifference one) {
        int factor = programme.form(one.key().measure()).factor();
        int decimals = programme.form(one.key().measure()).decimals();
        Stream<ReportCell> key = Stream.of(
                        of.after().school(),
                        one.key().indicator(),
                        one.key().measure(),
                        one.key().category(),
                        one.key().scope().name(),
                        one.key().scopeId())
                .map(ReportCell::text);
        Stream<ReportCell> values = Stream.of(one.before(), one.after())
                .map(shown -> shown.map(some -> ReportCell.shown(some.parts().shown(factor, decimals)))
                        .orElseGet(ReportCell::empty));
        Stream<ReportCell> causes = Stream.of(Cause.values())
                .map(cause -> one.value().getOrDefault(cause, Fraction.ZERO).times(factor))
                .map(some -> ReportCell.number(ReportCell.Form.EXACT, Exact.plain(some.rounded(DECIMALS))));
        Stream<ReportCell> norms = Stream.of(one.before(), one.after())
                .map(shown -> ReportCell.text(shown.flatMap(Shown::norm).orElse("")));
        return Stream.of(key, values, causes, norms)
                .flatMap(Function.identity())
                .toList();
    }

    /** What the two were found by differs in: the cause and the thing. */
    private Stream<List<String>> grounds(SchoolDifference one) {
        return RunDifferenceGrounds.of(one, words, sentences);
    }
}
