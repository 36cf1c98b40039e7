package school.quality.jobs.export.statement;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import school.quality.engine.explanation.Explanation;
import school.quality.engine.money.Money;
import school.quality.jobs.export.Words;

/** The head of a statement: whose it is, the sum, and which run, data and rules it rests on. */
record StatementHead(Words words) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm");

    void write(Explanation of, Page page) {
        String name = of.person().name() == null ? "" : of.person().name() + ", ";
        page.line(
                words.of(
                        "title",
                        name + of.person().staffId(),
                        of.person().position(),
                        of.run().period()),
                true);
        of.sums().stream()
                .flatMap(sum -> Stream.ofNullable(sum.own().amount()))
                .reduce(Money::plus)
                .ifPresent(sum -> page.line(words.of("head.sum", sum.toString()), true));
        of.sheets().stream()
                .map(sheet -> words.of(
                        "head.regulation",
                        sheet.regulation().code(),
                        Integer.toString(sheet.regulation().version()),
                        sheet.regulation().title(),
                        sheet.regulation().localAct() == null
                                ? ""
                                : sheet.regulation().localAct()))
                .distinct()
                .forEach(line -> page.line(line, false));
        page.line(
                words.of(
                        "head.run",
                        of.run().school(),
                        Long.toString(of.run().number()),
                        moment(of.run().finishedAt()),
                        of.run().loadedUntil() == null ? "–" : moment(of.run().loadedUntil()),
                        of.run().ruleBook()),
                false);
        page.line(words.of("head.journal"), false);
    }

    private static String moment(Instant instant) {
        return MOMENT.format(instant.atZone(ZoneId.systemDefault()));
    }
}
