package school.quality.jobs.export.statement;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import school.quality.engine.explanation.Explanation;
import school.quality.engine.money.Money;
import school.quality.jobs.export.Words;
import school.quality.jobs.store.journal.JournalHead;

/** The head of a statement: whose it is, the sum, and which run, data, rules and journal it rests on. */
record StatementHead(Words words) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm");

    /** Title and, where there is one, the sum. */
    List<String> titles(Explanation of) {
        String name = of.person().name() == null ? "" : of.person().name() + ", ";
        List<String> titles = new ArrayList<>();
        titles.add(words.of(
                "title",
                name + of.person().staffId(),
                of.person().position(),
                of.run().period()));
        of.sums().stream()
                .flatMap(sum -> Stream.ofNullable(sum.own().amount()))
                .reduce(Money::plus)
                .ifPresent(sum -> titles.add(words.of("head.sum", words.money(sum))));
        return titles;
    }

    /** What it rests on. */
    List<String> grounds(Explanation of, JournalHead journal) {
        Stream<String> regulations = of.sheets().stream()
                .map(sheet -> words.of(
                        "head.regulation",
                        sheet.regulation().code(),
                        Integer.toString(sheet.regulation().version()),
                        sheet.regulation().title(),
                        sheet.regulation().localAct() == null
                                ? ""
                                : sheet.regulation().localAct()))
                .distinct();
        String run = words.of(
                "head.run",
                of.run().school(),
                Long.toString(of.run().number()),
                moment(of.run().finishedAt()),
                of.run().loadedUntil() == null ? "–" : moment(of.run().loadedUntil()),
                of.run().ruleBook());
        return Stream.concat(regulations, Stream.of(run, words.of("head.journal", journal.toString())))
                .toList();
    }

    private static String moment(Instant instant) {
        return MOMENT.format(instant.atZone(ZoneId.systemDefault()));
    }
}
