package school.quality.jobs.export.papers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import school.quality.engine.allowance.Allowance;
import school.quality.engine.money.Money;
import school.quality.engine.regulation.Group;
import school.quality.jobs.store.RatedSheet;
import school.quality.jobs.store.SchoolStaff;

/** The sheets with their points. Of a person with several sheets the sum stands at the first one only, so that it adds up. */
final class SheetRows {

    private final PaperFacts facts;
    private final Map<String, Money> amounts = new HashMap<>();
    private final Map<String, RatedSheet> first = new HashMap<>();

    SheetRows(PaperFacts facts) {
        this.facts = facts;
        facts.lists().stream()
                .flatMap(list -> list.rows().stream())
                .filter(row -> row.amount() != null)
                .forEach(this::add);
        facts.sheets().forEach(sheet -> first.putIfAbsent(sheet.staffId(), sheet));
    }

    private void add(Allowance row) {
        if (row.amount() != null) {
            amounts.merge(row.staffId(), row.amount(), Money::plus);
        }
    }

    List<Entry> entries(List<RatedSheet> sheets) {
        List<Entry> rows = new ArrayList<>();
        sheets.forEach(sheet -> rows.add(entry(sheet, rows.size() + 1)));
        return rows;
    }

    /** What the sheets of a group bring, without what stands at other sheets. */
    Money total(List<RatedSheet> sheets) {
        return sheets.stream()
                .filter(this::isFirst)
                .map(sheet -> amounts.getOrDefault(sheet.staffId(), Money.ZERO))
                .reduce(Money.ZERO, Money::plus);
    }

    private Entry entry(RatedSheet sheet, int number) {
        SchoolStaff.Person person = People.of(facts, sheet.staffId());
        Group group = group(sheet);
        return new Entry()
                .with(Field.SHEET_NO, Value.whole(number))
                .with(Field.SHEET_GROUP, Value.text(group.title()))
                .with(Field.SHEET_PERSON, Value.text(person.name()))
                .with(Field.SHEET_STAFF_ID, Value.text(sheet.staffId()))
                .with(Field.SHEET_POSITION, Value.text(person.position()))
                .with(Field.SHEET_COMPUTED, Value.points(computed(sheet, group).total()))
                .with(Field.SHEET_POINTS, Value.points(sheet.points()))
                .with(Field.SHEET_PLACE, Value.whole(sheet.place()))
                .with(Field.SHEET_AMOUNT, amount(sheet))
                .with(
                        Field.SHEET_REASONS,
                        Value.text(new DifferenceRows(facts).reasons(sheet.group(), sheet.staffId())))
                .with(Part.SECTION, sections(sheet, group))
                .with(Part.CRITERION, criteria(sheet, group));
    }

    private Value amount(RatedSheet sheet) {
        if (isFirst(sheet)) {
            Money amount = amounts.get(sheet.staffId());
            return amount == null ? Value.text(PaperWords.RUSSIAN.of("no-sum")) : Value.sum(amount);
        }
        RatedSheet other = first.get(sheet.staffId());
        return Value.text(PaperWords.RUSSIAN.of("other-sheet", group(other).title()));
    }

    private boolean isFirst(RatedSheet sheet) {
        return sheet.equals(first.get(sheet.staffId()));
    }

    private SectionPoints computed(RatedSheet sheet, Group group) {
        Map<String, BigDecimal> points = new HashMap<>();
        facts.lines().stream()
                .filter(line ->
                        line.group().equals(sheet.group()) && line.staffId().equals(sheet.staffId()))
                .forEach(line -> points.put(line.criterion(), line.computed()));
        return new SectionPoints(group, points);
    }

    private static Map<String, BigDecimal> points(RatedSheet sheet) {
        Map<String, BigDecimal> points = new HashMap<>();
        sheet.criteria().forEach(line -> points.put(line.code(), line.points()));
        return points;
    }

    private static List<Entry> sections(RatedSheet sheet, Group group) {
        SectionPoints points = new SectionPoints(group, points(sheet));
        return group.sections().stream()
                .map(section -> Headings.of(section).with(Field.SECTION_POINTS, Value.points(points.of(section))))
                .toList();
    }

    private static List<Entry> criteria(RatedSheet sheet, Group group) {
        Map<String, BigDecimal> points = points(sheet);
        return group.criteria()
                .map(criterion ->
                        Headings.of(criterion).with(Field.CRITERION_POINTS, Value.points(points.get(criterion.code()))))
                .toList();
    }

    private Group group(RatedSheet sheet) {
        return facts.regulation().groups().stream()
                .filter(group -> group.code().equals(sheet.group()))
                .findFirst()
                .orElseThrow();
    }
}
