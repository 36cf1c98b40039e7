package school.quality.jobs.export.explanation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import school.quality.engine.explanation.Explanation;
import school.quality.engine.explanation.IndicatorExplanation;
import school.quality.engine.explanation.RunSeen;
import school.quality.engine.explanation.SheetExplained;
import school.quality.engine.explanation.SheetExplained.SectionExplained;
import school.quality.engine.money.Money;
import school.quality.jobs.export.Reasons;
import school.quality.jobs.export.Terms;
import school.quality.jobs.export.Words;
import school.quality.rules.Programme;

/** A whole explanation in sentences: of a person or of an indicator. */
final class PersonTold {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm");

    private final Words words;
    private final Terms terms;
    private final SumTold sums;
    private final LineTold lines;
    private final FigureTold figures;

    PersonTold(Words words, Words exports, Programme programme) {
        Reasons reasons = new Reasons(exports, programme);
        this.words = words;
        this.terms = new Terms(exports);
        this.sums = new SumTold(words, terms, reasons);
        this.figures = new FigureTold(words, exports, terms, reasons, programme);
        this.lines =
                new LineTold(words, new RegulationWords(words, terms, reasons, programme), reasons, figures, programme);
    }

    Told tell(Explanation of) {
        List<Told> below = new ArrayList<>();
        below.add(run(of.run()));
        of.sums().stream().map(sums::tell).forEach(below::add);
        if (of.sums().isEmpty()) {
            below.add(Told.of(
                    words.of("sums.none", terms.staffCategory(of.person().category()))));
        }
        of.sheets().stream().map(this::sheet).forEach(below::add);
        if (of.noSheet() != null) {
            below.add(Told.of(words.of("no-sheet." + of.noSheet(), of.person().position())));
        }
        String name = of.person().name() == null ? "" : " " + of.person().name();
        String key = amounts(of).isEmpty() ? "person.unpaid" : "person";
        Money sum = amounts(of).stream().reduce(Money.ZERO, Money::plus);
        return Told.of(
                        words.of(
                                key,
                                of.person().staffId() + name,
                                of.person().position(),
                                of.run().period(),
                                words.money(sum)),
                        below)
                .with(amounts(of).isEmpty() ? null : sum.roubles());
    }

    Stream<Told> sums(Explanation of) {
        return of.sums().stream().map(sums::tell);
    }

    /** Of criteria only, of all sheets. */
    Stream<Told> lines(Explanation of) {
        return of.sheets().stream()
                .flatMap(sheet -> sheet.sections().stream())
                .flatMap(section -> section.lines().stream())
                .map(lines::tell);
    }

    private static List<Money> amounts(Explanation of) {
        return of.sums().stream()
                .flatMap(sum -> Stream.ofNullable(sum.own().amount()))
                .toList();
    }

    private Told run(RunSeen of) {
        String loaded = of.loadedUntil() == null ? "" : words.of("run.loaded", moment(of.loadedUntil()));
        String locked = of.lockedVersion() == null
                ? ""
                : words.of("run.locked", of.lockedVersion().toString());
        return Told.of(words.of(
                "run",
                of.school(),
                Long.toString(of.number()),
                moment(of.finishedAt()),
                loaded,
                of.ruleBook(),
                locked));
    }

    private static String moment(Instant instant) {
        return MOMENT.format(instant.atZone(ZoneId.systemDefault()));
    }

    private Told sheet(SheetExplained of) {
        List<Told> below = new ArrayList<>();
        of.sections().stream().map(this::section).forEach(below::add);
        BigDecimal sum = sum(of);
        if (of.group().sheetMax() != null
                && sum != null
                && sum.compareTo(of.group().sheetMax()) > 0) {
            below.add(Told.of(words.of(
                    "sheet.max", words.number(sum), words.number(of.group().sheetMax()))));
        }
        String reachable = of.reachable() == null ? "" : words.of("sheet.reachable", words.number(of.reachable()));
        return Told.of(
                        words.of(
                                "sheet",
                                of.group().title(),
                                of.regulation().code(),
                                Integer.toString(of.regulation().version()),
                                words.number(of.points()),
                                Integer.toString(of.place()),
                                Integer.toString(of.sheets()),
                                reachable),
                        below)
                .with(of.points());
    }

    private static @Nullable BigDecimal sum(SheetExplained of) {
        return of.sections().stream().anyMatch(section -> section.points() == null)
                ? null
                : of.sections().stream()
                        .map(section -> Objects.requireNonNull(section.points()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Told section(SectionExplained of) {
        String held = of.sum() != null && of.points() != null && of.sum().compareTo(of.points()) != 0
                ? words.of(
                        "section.held",
                        words.number(of.sum()),
                        words.number(Objects.requireNonNull(of.section().max())))
                : "";
        String points = of.points() == null ? "–" : words.number(of.points());
        List<Told> below = of.lines().stream().map(lines::tell).toList();
        return Told.of(words.of("section", of.section().code(), of.section().title(), points, held), below)
                .with(of.points());
    }

    Told tell(IndicatorExplanation of) {
        List<Told> below = new ArrayList<>();
        below.add(run(of.run()));
        of.figures().stream().map(figures::tell).forEach(below::add);
        return Told.of(
                words.of(
                        "indicator",
                        of.indicator().code(),
                        terms.title(of.indicator()),
                        of.run().period(),
                        Integer.toString(of.figures().size())),
                below);
    }
}
