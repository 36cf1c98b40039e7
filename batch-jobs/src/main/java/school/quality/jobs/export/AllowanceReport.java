package school.quality.jobs.export;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import school.quality.engine.allowance.Allowance;
import school.quality.engine.allowance.AllowanceList;
import school.quality.jobs.sheet.Cell;
import school.quality.rules.Programme;

/** Lists of allowances with the figures of their funds; staff numbers, no names. */
final class AllowanceReport implements Report<AllowanceList> {

    private static final String FUND =
            "school period regulation staffCategory fund distributable distributed undistributed pointValue";
    private static final String PERSON = "staffId points weight amount coefficient monthly reason";

    private final Words words;
    private final Reasons reasons;

    AllowanceReport(Words words, Programme programme) {
        this.words = words;
        this.reasons = new Reasons(words, programme);
    }

    @Override
    public AllowanceListJson json(AllowanceList list) {
        return AllowanceListJson.of(list, reasons);
    }

    @Override
    public Table<AllowanceList> table() {
        return new Table<>(Table.columns(words, FUND + " " + PERSON), this::rows);
    }

    @Override
    public void book(Iterator<AllowanceList> lists, Heading heading, ReportBook book) {
        new AllowanceBook(words, reasons, heading, book).write(lists);
    }

    /** A fund that nobody shares keeps a row, so that it is not lost. */
    private Stream<List<Cell>> rows(AllowanceList list) {
        return list.rows().isEmpty()
                ? Stream.of(row(list, Collections.emptyList()))
                : list.rows().stream().map(person -> row(list, cells(person)));
    }

    private static List<Cell> row(AllowanceList list, List<Cell> person) {
        Stream<Cell> fund = Stream.of(
                Cell.text(list.school()),
                Cell.text(list.period()),
                Cell.text(list.regulation()),
                Cell.text(list.category()),
                Exact.sum(list.fund()),
                Exact.sum(list.distributable()),
                Exact.sum(list.distributed()),
                Exact.sum(list.undistributed()),
                Exact.sum(list.pointValue()));
        return Stream.concat(fund, person.stream()).toList();
    }

    private List<Cell> cells(Allowance person) {
        return List.of(
                Cell.text(person.staffId()),
                Cell.number(Exact.plain(person.points())),
                Cell.number(Exact.decimal(person.weight())),
                Exact.sum(person.amount()),
                Exact.sum(person.coefficient()),
                Cell.text(monthly(person)),
                Cell.text(reasons.ofAllowance(person)));
    }

    /** Sums as they stand in the cells beside them, with a comma. */
    private static String monthly(Allowance person) {
        return person.monthly().stream()
                .map(sum -> sum.toString().replace('.', ','))
                .collect(Collectors.joining(" "));
    }
}
