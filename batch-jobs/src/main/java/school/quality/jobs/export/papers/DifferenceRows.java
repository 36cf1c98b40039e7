package school.quality.jobs.export.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import school.quality.engine.regulation.Criterion;
import school.quality.jobs.store.OrderLine;

/** The criteria that the commission decided otherwise than they were computed, with its reasons. */
record DifferenceRows(PaperFacts facts) {

    long count() {
        return differences().count();
    }

    List<Entry> entries() {
        List<Entry> rows = new ArrayList<>();
        differences().forEach(line -> rows.add(entry(line, rows.size() + 1)));
        return rows;
    }

    /** Those of one sheet in one text. */
    String reasons(String group, String staffId) {
        List<String> reasons = differences()
                .filter(line -> line.group().equals(group) && line.staffId().equals(staffId))
                .map(this::reason)
                .toList();
        return String.join("; ", reasons);
    }

    private Stream<OrderLine> differences() {
        return facts.lines().stream().filter(OrderLine::isDecidedOtherwise);
    }

    private Entry entry(OrderLine line, int number) {
        return new Entry()
                .with(Field.DIFFERENCE_NO, Value.whole(number))
                .with(
                        Field.DIFFERENCE_PERSON,
                        Value.text(People.of(facts, line.staffId()).name()))
                .with(Field.DIFFERENCE_STAFF_ID, Value.text(line.staffId()))
                .with(Field.DIFFERENCE_CRITERION, Value.text(title(line)))
                .with(Field.DIFFERENCE_CLAUSE, Value.text(line.clause()))
                .with(Field.DIFFERENCE_COMPUTED, Value.points(line.computed()))
                .with(Field.DIFFERENCE_DECIDED, Value.points(line.points()))
                .with(Field.DIFFERENCE_REASON, Value.text(given(line)))
                .with(Field.DIFFERENCE_VOTES, new VoteRows(facts).about(line));
    }

    private String reason(OrderLine line) {
        return PaperWords.RUSSIAN.of(
                "reason",
                line.clause() == null ? line.criterion() : line.clause(),
                Value.points(line.computed()).shown(),
                Value.points(line.points()).shown(),
                given(line));
    }

    private static String given(OrderLine line) {
        return line.hasReason() ? String.valueOf(line.reason()) : PaperWords.RUSSIAN.of("no-reason");
    }

    private String title(OrderLine line) {
        return facts.regulation().groups().stream()
                .filter(group -> group.code().equals(line.group()))
                .flatMap(group -> group.criteria())
                .filter(criterion -> criterion.code().equals(line.criterion()))
                .map(Criterion::title)
                .findFirst()
                .orElse(line.criterion());
    }
}
